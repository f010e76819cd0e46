import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWebinarName } from '../../lib/identity/webinar-name.ts';

test.each([
  ['BKN_Siti Aminah', 'Siti Aminah', 'BKN'],
  ['DINKES KAB. BOGOR - RINA WIJAYA', 'RINA WIJAYA', 'DINKES KAB. BOGOR'],
  ['012_Budi_Diskominfo', 'Budi', 'Diskominfo'],
  ['12. Siti Aminah - LAN', 'Siti Aminah', 'LAN'],
  ['Kementerian Contoh_Biro SDM_Rina Wijaya, S.Kom.', 'Rina Wijaya, S.Kom.', 'Kementerian Contoh, Biro SDM'],
  ['Rina Wijaya / Universitas Contoh', 'Rina Wijaya', 'Universitas Contoh'],
  ['Rina Wijaya | PT Contoh', 'Rina Wijaya', 'PT Contoh'],
  ['RINA_PUSKESMAS CONTOH', 'RINA', 'PUSKESMAS CONTOH'],
  ['007_Suharto', 'Suharto', undefined],
  ['Suharto', 'Suharto', undefined],
  // Not certain who is who, or no separator at all.
  ['SITI_BUDI', 'SITI_BUDI', undefined],
  ['Rina Wijaya - Budi Santoso', 'Rina Wijaya - Budi Santoso', undefined],
  ['BKN_BPS', 'BKN_BPS', undefined],
  ["O'Brien-Smith", "O'Brien-Smith", undefined],
  ['Mandala Kotaraja', 'Mandala Kotaraja', undefined],
  ['123', '123', undefined],
])('%s is %s of %s', (shown, name, organization) => {
  expect(splitWebinarName(shown)).toEqual(organization === undefined ? { name } : { name, organization });
});

test('any text has a name where it has a letter', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('_', ' - ', 'BKN', '012', 'Rina Wijaya', '|'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), parts => {
      const shown = parts.join('');
      const { name } = splitWebinarName(shown);
      expect(name.length).toBeLessThanOrEqual(300);
      if (/[a-zA-Z]/.test(shown)) expect(name).toMatch(/\p{L}/u);
    }),
  );
});
