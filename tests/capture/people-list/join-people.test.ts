import { expect, test } from 'vitest';
import { joinPeople } from '../../../lib/capture/people-list/join-people.ts';
import type { ListedPerson } from '../../../lib/model/people-list.ts';

const person = (name: string, facts: Partial<ListedPerson> = {}): ListedPerson => ({
  name,
  email: [],
  telephone: [],
  identities: [],
  links: [],
  evidence: {},
  ...facts,
});

test('a name in two sources is one person: what one leaves out the other fills, the role that is said first stays', () => {
  const grid = person('Siti Aminah', { role: 'speaker', image: 'https://a.example/1.jpg' });
  const words = person('SITI AMINAH', { role: 'moderator', jobTitle: 'Kepala', honorificPrefix: 'Dr.' });
  expect(joinPeople([[grid], [words]])).toMatchObject([
    { role: 'speaker', jobTitle: 'Kepala', honorificPrefix: 'Dr.', image: 'https://a.example/1.jpg' },
  ]);
});

test('a person’s work is one source’s, not a mixture', () => {
  const grid = person('Rina Wijaya', { organization: 'BKN', url: 'https://a.example/rina' });
  const words = person('Rina Wijaya', { jobTitle: 'Analis', organization: 'Badan Kepegawaian' });
  expect(joinPeople([[grid], [words]])).toEqual([
    expect.objectContaining({
      organization: 'Badan Kepegawaian',
      jobTitle: 'Analis',
      url: 'https://a.example/rina',
    }),
  ]);
});

test('two of one name in one list stay two when they differ, and are one when they do not', () => {
  const rows = [
    person('Rina Wijaya', { organization: 'BPKAD' }),
    person('Rina Wijaya', { organization: 'SMP 2' }),
    person('Suharto'),
    person('Suharto', { jobTitle: 'Arsiparis' }),
  ];
  expect(
    joinPeople([rows]).map(({ name, organization, jobTitle }) => [name, organization, jobTitle]),
  ).toEqual([
    ['Rina Wijaya', 'BPKAD', undefined],
    ['Rina Wijaya', 'SMP 2', undefined],
    ['Suharto', undefined, 'Arsiparis'],
  ]);
});

test('two profiles on one site are two people, in whichever source', () => {
  const a = person('Rina Wijaya', { identities: ['linkedin:rina-1'] });
  const b = person('Rina Wijaya', { identities: ['linkedin:rina-2'] });
  expect(joinPeople([[a], [b]])).toHaveLength(2);
  expect(joinPeople([[a], [person('Rina W.', { identities: ['linkedin:rina-1'] })]])).toHaveLength(2);
});
