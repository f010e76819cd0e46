import { expect, test } from 'vitest';
import { splitTitles } from '../../lib/identity/split-titles.ts';

const person = (name: string) => ({ name, email: [], telephone: [], identities: [], links: [] });

test('titles written with the name go to their own fields', () => {
  expect(splitTitles(person('Dr. Ir. Siti Aminah, M.M.'))).toMatchObject({
    name: 'Siti Aminah',
    honorificPrefix: 'Dr. Ir.',
    honorificSuffix: 'M.M.',
  });
});

test.each(['Suharto', 'Dewi Lestari', '', 'Dr.'])('nothing is split off %j', name => {
  const written = person(name);
  expect(splitTitles(written)).toBe(written);
});

test('titles that are filled already are not replaced by others', () => {
  const written = { ...person('Ir. Bima Prasetyo'), honorificSuffix: 'M.T.' };
  expect(splitTitles(written)).toBe(written);
});
