import { expect, test } from 'vitest';
import { readReport } from '../../../lib/exchange/reports/read-report.ts';
import { bytesOf } from './samples.ts';

const keptOf = (header: string, row: string): readonly string[] | undefined =>
  readReport(bytesOf(`${header}\n${row}\n`)).people[0]?.relationship?.vcardLines;

const newer = 'First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value';
const older = 'Name,Given Name,E-mail 1 - Type,E-mail 1 - Value';
const outlook = 'First Name,Last Name,Business Phone,E-mail Address';

test.each([
  [newer, 'File As', 'Wijaya R', ['X-FILE-AS:Wijaya R']],
  [newer, 'IM 1 - Service,IM 1 - Value', 'Skype,rina', ['IMPP;X-SERVICE-TYPE=Skype:rina']],
  [newer, 'IM 1 - Service,IM 1 - Value', '"a:b;""c""",rina', ['IMPP;X-SERVICE-TYPE=abc:rina']],
  [newer, 'IM 1 - Value', 'rina', ['IMPP:rina']],
  [
    older,
    'IM 1 - Type,IM 1 - Service,IM 1 - Value',
    'Home,Skype,rina',
    ['im1.IMPP;X-SERVICE-TYPE=Skype:rina', 'im1.X-ABLABEL:Home'],
  ],
  [
    older,
    'Initials,Mileage,Subject',
    'RW,12 km,Rapat',
    ['X-INITIALS:RW', 'X-MILEAGE:12 km', 'X-SUBJECT:Rapat'],
  ],
  [
    older,
    'Billing Information,Sensitivity',
    'PT Contoh,Private',
    ['X-BILLING-INFORMATION:PT Contoh', 'X-SENSITIVITY:Private'],
  ],
  [older, 'Organization 1 - Name,Organization 1 - Symbol', 'PT Contoh,CTH', ['X-ORGANIZATION-SYMBOL:CTH']],
  [older, 'Organization 2 - Department', 'Data', ['X-ORGANIZATION-DEPARTMENT:Data']],
  [outlook, 'Initials,Keywords', 'RW,arsip', ['X-INITIALS:RW', 'X-KEYWORDS:arsip']],
  [outlook, 'Private,Priority', 'True,High', ['X-PRIVATE:True', 'X-PRIORITY:High']],
])('%s,%s: %s is kept', (header, more, values, lines) => {
  expect(keptOf(`${header},${more}`, `Rina,Wijaya,,rina@contoh.example,${values}`)).toEqual(lines);
});

test('what a program writes in every row is no fact', () => {
  const ordinary = 'False,Normal,Normal,SMTP';
  expect(
    keptOf(
      `${outlook},Private,Priority,Sensitivity,E-mail Type`,
      `Rina,Wijaya,,rina@contoh.example,${ordinary}`,
    ),
  ).toBeUndefined();
  expect(keptOf(`${older},Organization 1 - Type`, 'Rina,Rina,* ,rina@contoh.example,* ')).toBeUndefined();
});

test('an address of Outlook in one cell is where somebody is', () => {
  const { people } = readReport(
    bytesOf(`${outlook},Business Address\nRina,,,r@contoh.example,Jl. Contoh 1\n`),
  );
  expect(people[0]?.location).toBe('Jl. Contoh 1');
});
