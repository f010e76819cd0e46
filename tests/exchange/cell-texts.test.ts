import { describe, expect, test } from 'vitest';
import { birthdayOf, birthdayText, isDay, isEventTime, isInstant } from '../../lib/exchange/day-text.ts';
import { readContactsCsv, readEventsCsv } from '../../lib/exchange/read-csv.ts';
import { telephoneOf, telephoneText } from '../../lib/exchange/telephone-text.ts';

describe('a telephone number as a cell', () => {
  test.each([
    ['+6281234567890', '+62_812_3456-7890'],
    ['+622155501000', '+62_215_5501-000'],
    ['+12025550123', '+1_202_5550-123'],
    ['+85212345678', '+852_123_45678'],
    ['081234567890', '0812_3456-7890'],
    ['62812345678', '6281_2345-678'],
    ['+62-812-3456-7890', '+62~812~3456~7890'],
    // What no program takes for a number stays.
    ['+62 812-3456-7890', '+62 812-3456-7890'],
    ['0812-3456-7890', '0812-3456-7890'],
    ['(0274) 555-0123', '(0274) 555-0123'],
    ['123456', '123456'],
    ['ext. 5', 'ext. 5'],
  ])('%s', (number, text) => {
    const written = telephoneText(number);
    expect(written.replaceAll('\u00A0', '_').replaceAll('\u2011', '~')).toBe(text);
    expect(telephoneOf(written)).toBe(number);
  });

  test.each(['+62\u00A0812', '\u00A0', '1\u20112', '+62\u00A0812\u00A03456 7890'])(
    'that is not grouped by us is left as it is: %j',
    text => {
      expect(telephoneOf(text)).toBe(text);
    },
  );
});

describe('days', () => {
  test.each(['2026-11-22', '2024-02-29'])('%s is a day', text => expect(isDay(text)).toBe(true));
  test.each(['2026-02-29', '2026-13-01', '22/11/2026', '2026-11-22T00:00', '', '2026-1-2'])(
    '%j is none',
    text => expect(isDay(text)).toBe(false),
  );

  test.each([
    '2026-11-22',
    '2026-11-22T09:00',
    '2026-11-22T09:00:30',
    '2026-11-22T09:00+07:00',
    '2026-11-22T02:00Z',
  ])('%s is when an event can be', text => expect(isEventTime(text)).toBe(true));
  test.each(['12/10/2026 09.00', '2026-10-12 09:00', '2026-10-12T25:00', '2026-10-12T09:00+7', '46307'])(
    '%s, as a spreadsheet may write it, is not',
    text => expect(isEventTime(text)).toBe(false),
  );

  test.each(['2026-11-22T03:00:00.000Z'])('%s is an instant', text => expect(isInstant(text)).toBe(true));
  test.each(['2026-11-22', '2026-11-22T99:00:00.000Z', '2026-11-22T03:00:00+07:00'])('%s is none', text =>
    expect(isInstant(text)).toBe(false),
  );

  test.each([
    ['1990-05-17', '1990-05-17'],
    ['--05-17', 'XXXX-05-17'],
    ['--02-29', 'XXXX-02-29'],
  ])('a birthday %s is written %s', (birthday, text) => {
    expect(birthdayText(birthday)).toBe(text);
    expect(birthdayOf(text)).toBe(birthday);
  });

  test.each([
    ['--05-17', '--05-17'],
    ['xxxx-05-17', '--05-17'],
    ['2023-02-29', undefined],
    ['--13-01', undefined],
    ['17/05/1990', undefined],
    ['-12', undefined],
    ['', undefined],
  ])('a birthday written %j is read %j', (text, birthday) => {
    expect(birthdayOf(text)).toBe(birthday);
  });
});

describe('what does not fit its field is left out when a file is read back', () => {
  const header = 'Name,Segment,Relation,Follow up on,Birthday,Other vCard lines,Department';
  test.each([
    [
      'colleague,mentor,2026-12-01,1990-05-17,X-SKYPE:rina,Direktorat Data',
      ['segment', 'relation', 'followUpOn', 'birthday', 'vcardLines', 'department'],
    ],
    [' Colleague ,MENTOR,,,item1.ADR\\;TYPE=home:\\;\\;Jl. A,', ['segment', 'relation', 'vcardLines']],
    ['rekan,bos,1 Desember,17/5/1990,bukan baris,', []],
    ['=1,__proto__,2026-02-30,1990-13-01,"X-A:b\nX-C:d",', []],
  ])('%s', (row, fields) => {
    const [draft = { name: '' }] = readContactsCsv(`${header}\r\nRina,${row}`).drafts;
    expect(Object.keys(draft).toSorted()).toEqual(
      [...fields, 'name', 'email', 'telephone', 'identities', 'links', 'tags'].toSorted(),
    );
  });

  test('so is a date of an event that a spreadsheet has rewritten', () => {
    const [event] = readEventsCsv('Name,Start,End\r\nArsip,12/10/2026 09.00,2026-10-12').drafts;
    expect(event?.startDate).toBeUndefined();
    expect(event?.endDate).toBe('2026-10-12');
  });
});
