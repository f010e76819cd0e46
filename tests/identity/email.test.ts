import { expect, test } from 'vitest';
import { normalizeEmail } from '../../lib/identity/email.ts';

test.each([
  ['rina@contoh.id', 'rina@contoh.id'],
  ['  Rina.W+kerja@Contoh.ID \n', 'Rina.W+kerja@contoh.id'],
  ['mailto:rina@contoh.id?subject=Halo', 'rina@contoh.id'],
  ['MAILTO:rina%2Bkerja@contoh.id', 'rina+kerja@contoh.id'],
  ['"Wijaya, Rina" <rina@contoh.id>', 'rina@contoh.id'],
  ['<rina@contoh.id>', 'rina@contoh.id'],
])('%s is %s', (raw, email) => {
  expect(normalizeEmail(raw)).toBe(email);
});

test.each(
  [
    '',
    'rina',
    'rina@',
    '@contoh.id',
    'rina@localhost',
    'rina@contoh..id',
    'rina@-contoh.id',
    'rina wijaya@contoh.id',
    'rina@contoh.id, budi@contoh.id',
    'rina@@contoh.id',
    'mailto:',
    'mailto:%E9@contoh.id',
    `${'r'.repeat(65)}@contoh.id`,
    `rina@${'contoh.'.repeat(40)}id`,
    `rina@${'a.'.repeat(100_000)}`,
  ].map(raw => ({ raw, name: JSON.stringify(raw.slice(0, 80)) })),
)('$name is no address', ({ raw }) => {
  expect(normalizeEmail(raw)).toBeUndefined();
});
