import { describe, expect, test } from 'vitest';
import { cardContact, cardText } from '../../lib/exchange/card-contact.ts';
import { writeVcards } from '../../lib/exchange/vcard/write-vcards.ts';
import type { Card } from '../../lib/model/card.ts';

const person: Card['person'] = {
  name: 'Siti Rahmawati',
  honorificPrefix: 'Dr.',
  honorificSuffix: 'M.Kom.',
  originalName: 'Dr Siti Rahmawati MKom (she)',
  jobTitle: 'Kepala Bidang Data',
  organization: 'Balai Data Nusantara',
  department: 'Direktorat Statistik',
  location: 'Bandung',
  about: 'Suka kopi gayo.',
  birthday: '1990-05-17',
  connectionDegree: '1',
  image: 'https://foto.contoh.example/siti.jpg',
  url: 'https://www.linkedin.com/in/siti-rahmawati',
  email: ['siti@contoh.example'],
  telephone: ['+6281234567890'],
  identities: ['linkedin:siti-rahmawati'],
  links: ['https://siti.contoh.example/'],
};
const introduction = 'Saya mengurus data kependudukan.\nMari berbagi.';

describe('a card that is given away', () => {
  test('tells what stands on it, with the introduction as its note', () => {
    expect(cardContact({ person, introduction })).toEqual({
      name: 'Siti Rahmawati',
      honorificPrefix: 'Dr.',
      honorificSuffix: 'M.Kom.',
      jobTitle: 'Kepala Bidang Data',
      organization: 'Balai Data Nusantara',
      department: 'Direktorat Statistik',
      location: 'Bandung',
      url: 'https://www.linkedin.com/in/siti-rahmawati',
      email: ['siti@contoh.example'],
      telephone: ['+6281234567890'],
      links: ['https://siti.contoh.example/'],
      identities: [],
      tags: [],
      note: introduction,
    });
  });

  test('as a file too it holds no birthday, no picture, no key and nothing of what a page said', () => {
    const file = writeVcards([cardContact({ person, introduction })], {
      version: '3.0',
      includeNotes: true,
    }).join('');
    expect(file).toContain('FN:Dr. Siti Rahmawati\\, M.Kom.');
    expect(file).toContain('NOTE:Saya mengurus data kependudukan.\\nMari berbagi.');
    expect(file).not.toMatch(/1990|BDAY|foto|linkedin:siti|she|kopi|CONNECTION|CREATED|SEGMENT/);
  });

  test('as text it reads like a signature', () => {
    expect(cardText({ person, introduction })).toBe(
      [
        'Dr. Siti Rahmawati, M.Kom.',
        'Kepala Bidang Data',
        'Direktorat Statistik, Balai Data Nusantara',
        'Bandung',
        'siti@contoh.example',
        '+62 812 3456-7890',
        'https://www.linkedin.com/in/siti-rahmawati',
        'https://siti.contoh.example/',
        '',
        'Saya mengurus data kependudukan.',
        'Mari berbagi.',
      ].join('\n'),
    );
  });

  test('of one who has only a name it is the name', () => {
    const suharto = { name: 'Suharto', email: [], telephone: [], identities: [], links: [] };
    expect(cardText({ person: suharto })).toBe('Suharto');
    expect(cardContact({ person: suharto })).not.toHaveProperty('note');
  });
});
