import { describe, expect, test } from 'vitest';
import { foundOrganizations } from '../../entrypoints/options/organizations/found-organizations.ts';
import {
  organizationsLook,
  organizationsQuery,
} from '../../entrypoints/options/organizations/organizations-query.ts';
import { spellingsOf } from '../../entrypoints/options/organizations/spellings-of.ts';
import { organizationsOf } from '../../lib/identity/organizations.ts';

const at = '2026-10-01T02:00:00.000Z';
const records = [
  {
    id: 'o',
    name: 'Badan Kepegawaian Negara',
    aliases: ['BKN'],
    standing: 'learn' as const,
    note: 'Kantor di Jakarta',
    createdAt: at,
    updatedAt: at,
  },
];
const organizations = organizationsOf(
  [
    { id: 'a', organization: 'BKN' },
    { id: 'b', organization: 'Badan Kepegawaian Negara' },
    { id: 'c', organization: 'PT Contoh' },
    { id: 'd', organization: 'Arsip Müller' },
  ],
  [{ id: 'w', organizer: 'PT. Contoh Tbk.' }],
  records,
);
const found = (query: string) =>
  foundOrganizations(organizations, organizationsLook(query)).map(({ name }) => name);

describe('organizations', () => {
  test.each([
    ['', ['Badan Kepegawaian Negara', 'Arsip Müller', expect.stringContaining('Contoh')]],
    ['q=bkn', ['Badan Kepegawaian Negara']],
    ['q=jakarta+kantor', ['Badan Kepegawaian Negara']],
    ['q=MULLER', ['Arsip Müller']],
    ['standing=learn', ['Badan Kepegawaian Negara']],
    ['standing=past', []],
  ])('%s finds', (query, names) => {
    expect(found(query)).toEqual(names);
  });

  test.each([
    ['sort=name', ['Arsip Müller', 'Badan Kepegawaian Negara']],
    ['sort=-name', [expect.stringContaining('Contoh'), 'Badan Kepegawaian Negara']],
    ['sort=-events', [expect.stringContaining('Contoh'), 'Arsip Müller']],
    ['sort=standing', ['Badan Kepegawaian Negara', 'Arsip Müller']],
    ['sort=-standing', ['Badan Kepegawaian Negara', 'Arsip Müller']],
    ['sort=nonsense', ['Arsip Müller', 'Badan Kepegawaian Negara']],
  ])('%s begins with', (query, names) => {
    expect(found(query).slice(0, 2)).toEqual(names);
  });

  test('know all their spellings, each once', () => {
    expect(spellingsOf(organizations[0])).toEqual(['Badan Kepegawaian Negara', 'BKN']);
    expect(spellingsOf(undefined)).toEqual([]);
  });
});

test.each(['', 'q=dinas+kab.', 'standing=member', 'q=a&sort=name'])(
  '%s is read and written the same',
  query => {
    expect(organizationsQuery(organizationsLook(query))).toBe(query);
  },
);
