import { encode } from 'uqr';
import { describe, expect, test, vi } from 'vitest';
import type { ContactDraft } from '../../lib/exchange/columns.ts';
import { contactQr } from '../../lib/exchange/qr.ts';
import { readVcards } from '../../lib/exchange/vcard/read-vcards.ts';

vi.mock(import('uqr'), async original => {
  const uqr = await original();
  return { ...uqr, encode: vi.fn(uqr.encode) };
});

const contact = (fields: Partial<ContactDraft> = {}): ContactDraft => ({
  name: 'Rina Contoh',
  email: [],
  telephone: [],
  identities: [],
  links: [],
  tags: [],
  ...fields,
});

/** The card in the code. */
const cardIn = (fields: Partial<ContactDraft>): string => {
  contactQr(contact(fields));
  const [text] = vi.mocked(encode).mock.lastCall ?? [];
  return String(text);
};

/** The modules that the path fills, each once. */
const drawn = (path: string): string[] =>
  [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)].flatMap(([, x, y, width, back]) => {
    expect(back).toBe(x);
    return Array.from({ length: Number(width) }, (_, at) => `${Number(x) + at} ${y}`);
  });

describe('the code of a contact', () => {
  test('is the modules that the encoder gives', () => {
    const { size, path, isShortened } = contactQr(contact());
    const [result] = vi.mocked(encode).mock.results.slice(-1);
    const rows: boolean[][] = result?.value.data;
    const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
    expect(drawn(path)).toEqual(dark);
    expect(size).toBe(rows.length);
    // The finder pattern of the corner: no quiet zone is in it.
    expect(path.startsWith('M0 0h7v1H0z')).toBe(true);
    expect(isShortened).toBe(false);
  });

  test('holds what one gives to another, and nothing that is private', () => {
    const card = cardIn({
      honorificPrefix: 'Dr.',
      organization: 'PT Contoh, Tbk.',
      jobTitle: 'Kepala Riset',
      telephone: ['+6281200000001', '+622155501'],
      email: ['rina@contoh.id'],
      url: 'https://www.linkedin.com/in/rina-contoh',
      note: 'rahasia',
      tags: ['rahasia'],
      segment: 'friend',
      vcardLines: ['X-RAHASIA:rahasia'],
    });
    expect(card.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Contoh;Rina;;Dr.;',
      'FN:Dr. Rina Contoh',
      'TEL:+6281200000001',
      'EMAIL:rina@contoh.id',
      'ORG:PT Contoh\\, Tbk.',
      'TITLE:Kepala Riset',
      'URL:https://www.linkedin.com/in/rina-contoh',
      'TEL:+622155501',
      'END:VCARD',
      '',
    ]);
  });

  test('leaves out the least important first, and says so', () => {
    const telephone = Array.from({ length: 40 }, (_, index) => `+62812000000${index + 10}`);
    const long = {
      telephone,
      email: ['rina@contoh.id'],
      jobTitle: 'K'.repeat(300),
      organization: 'PT Contoh',
    };
    const { size, isShortened } = contactQr(contact(long));
    expect(isShortened).toBe(true);
    expect(size).toBeLessThanOrEqual(97);
    const [read] = readVcards(cardIn(long)).contacts;
    expect(read).toMatchObject({ name: 'Rina Contoh', organization: 'PT Contoh', email: ['rina@contoh.id'] });
    expect(read?.telephone).toEqual(telephone.slice(0, read?.telephone.length));
    expect(read?.telephone.length).toBeGreaterThan(10);
  });

  test.each<[string, Partial<ContactDraft>]>([
    ['a name without end', { name: '🚀é '.repeat(500) }],
    ['titles without end', { honorificPrefix: 'Dr. '.repeat(500), honorificSuffix: 'M.M., '.repeat(500) }],
    ['escapes everywhere', { name: '\\,;'.repeat(200) }],
    ['half a letter', { name: '\uD83D', organization: '\uDE80' }],
    ['a property in the name', { name: 'a\r\nTEL:+6281100000000' }],
  ])('%s fits too', (_, fields) => {
    const { size, path } = contactQr(contact({ ...fields, email: ['rina@contoh.id'] }));
    expect(size).toBeLessThanOrEqual(97);
    expect(path).not.toBe('');
    expect(readVcards(cardIn(fields)).contacts).toHaveLength(1);
    expect(cardIn(fields)).not.toMatch(/^TEL/m);
  });
});
