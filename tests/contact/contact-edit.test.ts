import { describe, expect, test } from 'vitest';
import { listEdit, nameEdit, textEdit } from '../../entrypoints/options/contact/contact-edit.ts';
import { UnfitValue } from '../../lib/identity/tidy.ts';
import type { Contact } from '../../lib/model/contact.ts';

const rina: Contact = {
  id: 'rina',
  name: 'Rina',
  email: ['rina@contoh.example'],
  telephone: ['telepon kantor 12'],
  identities: [],
  links: [],
  tags: [],
  provenance: {},
  seen: {},
  createdAt: '2026-10-01T02:00:00.000Z',
  updatedAt: '2026-10-01T02:00:00.000Z',
};

describe('a text typed into a field', () => {
  test.each([
    ['jobTitle', '  Analis   Data ', { jobTitle: 'Analis Data' }],
    ['jobTitle', ' ', { jobTitle: null }],
    ['url', 'contoh.example/rina', { url: 'https://contoh.example/rina' }],
    ['about', 'Satu\n\n\n\nDua', { about: 'Satu\n\nDua' }],
    ['headline', 'Dr. bidang data', { headline: 'Dr. bidang data' }],
  ] as const)('%s: %j', (field, text, edit) => {
    expect(textEdit(field, text)).toEqual(edit);
  });

  test('that cannot be an address is refused', () => {
    expect(() => textEdit('url', 'javascript:alert(1)')).toThrow(UnfitValue);
  });
});

describe('a typed name', () => {
  test('brings its titles along where there are none', () => {
    expect(nameEdit(rina, 'Dr. Rina Melati, M.M.')).toEqual({
      name: 'Rina Melati',
      honorificPrefix: 'Dr.',
      honorificSuffix: 'M.M.',
    });
    expect(nameEdit({ ...rina, honorificPrefix: 'Ir.' }, 'Rina Melati')).toEqual({
      name: 'Rina Melati',
      honorificPrefix: 'Ir.',
    });
  });

  test('of nothing is none', () => {
    expect(nameEdit(rina, '  ')).toBeUndefined();
  });
});

describe('items of a list', () => {
  test('that are new are made tidy, what was there stays as it is', () => {
    const items = ['telepon kantor 12', '0812-3456-7890'];
    expect(listEdit(rina, 'telephone', items, 'ID')).toEqual({
      telephone: ['telepon kantor 12', '+6281234567890'],
    });
  });

  test('said twice are said once, emptied ones are gone', () => {
    expect(listEdit(rina, 'email', ['rina@contoh.example', ' rina@contoh.example ', ''])).toEqual({
      email: ['rina@contoh.example'],
    });
    expect(listEdit(rina, 'email', [])).toEqual({ email: [] });
  });

  test('that are no address are refused', () => {
    expect(() => listEdit(rina, 'email', ['bukan alamat'])).toThrow(UnfitValue);
  });
});
