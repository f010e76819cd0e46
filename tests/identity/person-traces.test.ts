import { describe, expect, test } from 'vitest';
import { personTraces } from '../../lib/identity/person-traces.ts';

const rina = {
  name: 'Rina Wijayanti',
  originalName: 'Dr. Rina Wijayanti, M.Si.',
  email: ['rina@contoh.example'],
  telephone: ['+62 812-0000-1111'],
  url: 'https://www.linkedin.com/in/rina-wijayanti/',
  identities: ['linkedin:rina-wijayanti', 'email:rina@contoh.example', 'phone:+6281200001111'],
};

describe('a text tells of a person', () => {
  const tells = personTraces([rina]);
  test.each([
    'Bertemu Rina Wijayanti di Bandung',
    'RINA   WIJAYÁNTI',
    'rina-wijayanti, S.Kom.',
    'Tulis ke Rina@Contoh.example.',
    'https://linkedin.com/in/rina-wijayanti?trk=x',
    'WA 0812 0000 1111',
    '+6281200001111',
  ])('by name, address or number: %s', text => expect(tells(text)).toBe(true));

  test.each([
    '',
    'Rina',
    'Wijayanti',
    'Karina Wijayanti',
    'Rina Wijayantini',
    'Rina dan Wijayanti',
    'karina@contoh.example',
    'rina@contoh.example-lama.id',
    '12345678',
    '0812 0000 1112',
  ])('and not by a part, nor by what is longer: %s', text => expect(tells(text)).toBe(false));
});

test('a name far into a long text is found', () => {
  expect(personTraces([rina])(`${'kata '.repeat(5000)}Rina Wijayanti`)).toBe(true);
});

test('a key is found whole, not as the beginning of a longer one', () => {
  const tells = personTraces([{ name: 'Rina', email: [], telephone: [], identities: ['x:rinaw'] }]);
  expect([tells('x:rinaw'), tells('x:rinaw2'), tells('xx:rinaw')]).toEqual([true, false, false]);
});

test('a mononym is a whole name', () => {
  const tells = personTraces([{ name: 'Suharto', email: [], telephone: [], identities: [] }]);
  expect([tells('Pak Suharto'), tells('Suhartono')]).toEqual([true, false]);
});

test('nobody is told of by any text', () => {
  const tells = personTraces([{ name: '…', email: [''], telephone: ['123'], identities: [] }]);
  expect([tells(''), tells('…'), tells('123')]).toEqual([false, false, false]);
});
