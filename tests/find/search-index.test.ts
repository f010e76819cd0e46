import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buffersOfWords, type SearchIndex, searchIndex } from '../../lib/find/search-index.ts';
import type { ContactRow } from '../../lib/model/contact-row.ts';
import { contactRow, outcome } from './contact-row.ts';

const people = [
  contactRow('Siti Rahmawati', {
    honorificPrefix: 'Dr.',
    honorificSuffix: 'S.Kom., M.T.',
    jobTitle: 'Kepala Bidang Data',
    organization: 'Balai Data Nusantara',
    email: ['siti.rahma@contoh.example'],
    telephone: ['+6281234567890'],
  }),
  contactRow('Zoë Müller', { location: 'Zürich', note: 'Kenal lewat Siti' }),
  contactRow('Andi Pratama', { organization: 'Kampus Contoh', tags: ['rekan', 'Siti Pustaka'] }),
  contactRow("Ma'ruf Hidayat", { nickname: 'Ucup', department: 'Direktorat Jabatan ASN' }),
  contactRow('Nuraini', { headline: 'Researcher of public archives', segment: 'colleague' }),
  contactRow('王小明', { organization: '北京大学' }),
  contactRow('Suharto'),
];

const indexOf = (
  rows: readonly ContactRow[],
  beside?: (row: ContactRow) => readonly string[],
): SearchIndex => {
  const index = searchIndex(beside);
  outcome(index.update(rows));
  return index;
};
const names = (rows: readonly ContactRow[]): string[] => rows.map(({ name }) => name);

describe('a search finds', () => {
  const index = indexOf(people);
  test.each<[string, string, string[]]>([
    ['by words in any order', 'rahmawati siti', ['Siti Rahmawati']],
    ['without diacritics and case', 'ZURICH muller', ['Zoë Müller']],
    ['with diacritics that nobody wrote', 'süharto', ['Suharto']],
    ['by beginnings of words', 'rah bal nus', ['Siti Rahmawati']],
    ['by what stands within a word', 'raini', ['Nuraini']],
    ['by a name with its apostrophe or without', 'maruf', ["Ma'ruf Hidayat"]],
    ['by a name with an apostrophe of a telephone', 'Ma’ruf', ["Ma'ruf Hidayat"]],
    ['by a nickname', 'ucup', ["Ma'ruf Hidayat"]],
    ['by degrees with dots', 's.kom', ['Siti Rahmawati']],
    ['by degrees as they are spoken', 'skom mt', ['Siti Rahmawati']],
    ['by a unit', 'jabatan asn', ["Ma'ruf Hidayat"]],
    ['by a headline', 'archives', ['Nuraini']],
    ['by a tag', 'rekan', ['Andi Pratama']],
    ['by an e-mail address', 'siti.rahma@contoh', ['Siti Rahmawati']],
    ['by a number as it is dialled at home', '0812-3456', ['Siti Rahmawati']],
    ['by the end of a number', '67890', ['Siti Rahmawati']],
    ['by one letter of a script without spaces', '明', ['王小明']],
    ['with a wrong letter', 'rahmswati', ['Siti Rahmawati']],
    ['with two letters swapped', 'siti rhamawati', ['Siti Rahmawati']],
    ['with a letter missing', 'pratma', ['Andi Pratama']],
    ['with a letter too many', 'suuharto', ['Suharto']],
    ['with a slip in a word that is not yet whole', 'rhamaw', ['Siti Rahmawati']],
    ['nobody by what nobody has', 'tidak ada', []],
    ['nobody by two slips', 'rhamawtai', []],
    ['nobody by another year or number', '81234567891', []],
    ['nobody where only one of the words is there', 'siti bandung', []],
  ])('%s: %s', (_what, query, expected) => {
    expect(names(index.find(query))).toEqual(expected);
  });

  test('everybody, where nothing or only a sign was typed', () => {
    expect(index.find('  ')).toHaveLength(people.length);
    expect(index.find('/')).toHaveLength(people.length);
  });
});

test('who types signs alone, such as emoji, finds those who have them', () => {
  const index = indexOf([
    ...people,
    contactRow('Rina ❤️', { note: '🎉 ulang tahun' }),
    contactRow('Budi', { tags: ['☎️'] }),
  ]);
  expect(names(index.find('❤️'))).toEqual(['Rina ❤️']);
  expect(names(index.find('🎉 ❤'))).toEqual(['Rina ❤️']);
  expect(names(index.find('😀'))).toEqual([]);
  expect(names(index.find('+'))).toEqual(['Siti Rahmawati']);
});

test('a name comes before a tag, and a tag before a note', () => {
  expect(names(indexOf(people).find('siti'))).toEqual(['Siti Rahmawati', 'Andi Pratama', 'Zoë Müller']);
});

test('who has the whole word comes before who has its beginning, then who was changed last', () => {
  const on = (day: string) => ({ updatedAt: `2026-10-${day}T02:00:00.000Z` });
  const rows = [
    contactRow('Sitinjak', on('09')),
    contactRow('Siti Aminah', on('02')),
    contactRow('Siti Lestari', on('05')),
  ];
  expect(names(indexOf(rows).find('siti'))).toEqual(['Siti Lestari', 'Siti Aminah', 'Sitinjak']);
});

test('a slip is forgiven only where the words as typed find nobody', () => {
  const rows = [contactRow('Rina Wijaya'), contactRow('Dina Wijaya'), contactRow('Rima Utami')];
  const index = indexOf(rows);
  expect(names(index.find('rina'))).toEqual(['Rina Wijaya']);
  // `rina` is somebody, but not with `utami`.
  expect(names(index.find('rina utami'))).toEqual(['Rima Utami']);
});

test('words that are not in the row are found by what is said beside it', () => {
  const index = indexOf(people, ({ segment }) =>
    segment === 'colleague' ? ['Rekan kerja', 'Colleague'] : [],
  );
  expect(names(index.find('rekan kerja'))).toEqual(['Nuraini']);
  expect(names(index.find('colleag'))).toEqual(['Nuraini']);
});

describe('the index follows the list', () => {
  test('what is added, changed and gone is found so', () => {
    const index = indexOf(people);
    const [siti, ...others] = people;
    if (!siti) throw new Error('nobody');
    const changed = { ...siti, name: 'Siti Wulandari', updatedAt: '2026-11-01T00:00:00.000Z' };
    const rows = [...others.filter(({ name }) => name !== 'Suharto'), changed, contactRow('Budi')];
    outcome(index.update(rows));
    outcome(index.update(rows));
    expect(names(index.find('rahmawati'))).toEqual([]);
    expect(names(index.find('wulandari'))).toEqual(['Siti Wulandari']);
    expect(names(index.find('suharto'))).toEqual([]);
    expect(names(index.find('budi'))).toEqual(['Budi']);
    expect(index.find('')).toHaveLength(people.length);
  });

  test('a list that was read again is not taken in again, and its rows are the new ones', () => {
    const index = indexOf(people);
    const again = people.map(row => ({ ...row }));
    outcome(index.update(again));
    expect(index.find('suharto')[0]).toBe(again.at(-1));
  });

  test('an update that was broken off is made up for by the next one', () => {
    const many = Array.from({ length: 500 }, (_, at) => contactRow(`Kontak ${at}`, { jobTitle: 'Analis' }));
    const index = searchIndex();
    index.update(many).next();
    outcome(index.update([...people, ...many.slice(100)]));
    expect(index.find('analis')).toHaveLength(400);
    expect(names(index.find('suharto'))).toEqual(['Suharto']);
  });

  test('while it takes in more, it finds what it had', () => {
    const index = indexOf(people);
    index.update([...people, ...Array.from({ length: 500 }, (_, at) => contactRow(`Siti ${at}`))]).next();
    expect(names(index.find('suharto'))).toEqual(['Suharto']);
    expect(names(index.find('siti'))).toEqual(['Siti Rahmawati', 'Andi Pratama', 'Zoë Müller']);
  });

  test('many changes leave nothing behind', () => {
    const index = searchIndex();
    for (let round = 0; round < 5; round++) {
      const rows = Array.from({ length: 900 }, (_, at) =>
        contactRow(`Kontak ${at}`, {
          note: `putaran${round}`,
          updatedAt: `2026-10-0${round + 1}T00:00:00.000Z`,
        }),
      );
      outcome(index.update(rows));
    }
    expect(index.find('putaran3')).toHaveLength(0);
    expect(index.find('putaran4')).toHaveLength(900);
    expect(names(index.find('kontak 899'))).toEqual(['Kontak 899']);
  });
});

describe('an index that was made by another thread', () => {
  const handed = (rows: typeof people) => {
    const words = indexOf(rows).handOver();
    return structuredClone(words, { transfer: buffersOfWords(words) });
  };

  test('finds what that one would have found, in the same order', () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      contactRow(`Kontak ${at}`, { note: `catatan${at}`, updatedAt: `2026-10-01T02:00:0${at % 10}.000Z` }),
    );
    const rows = [...people, ...many];
    const index = searchIndex();
    index.takeOver(rows, handed(rows));
    outcome(index.update(rows));
    const own = indexOf(rows);
    for (const query of ['siti', 'rahmawati', 'catatan4999', 'kontak 12', 'suhrato', ''])
      expect(index.find(query)).toEqual(own.find(query));
    expect(index.find('siti')).toHaveLength(3);
  });

  test('follows the list from there, also where that has changed meanwhile', () => {
    const index = indexOf([contactRow('Yang lama')]);
    index.takeOver(people, handed(people));
    const [siti, ...others] = people;
    if (!siti) throw new Error('nobody');
    const changed = { ...siti, name: 'Siti Wulandari', updatedAt: '2026-11-01T00:00:00.000Z' };
    outcome(index.update([...others, changed, contactRow('Budi Rahmawan')]));
    expect(names(index.find('wulandari'))).toEqual(['Siti Wulandari']);
    expect(names(index.find('rahmawan'))).toEqual(['Budi Rahmawan']);
    expect(names(index.find('lama'))).toEqual([]);
    expect(index.find('')).toHaveLength(people.length + 1);
  });
});

test('whoever is looked for by any beginnings of their own words is found', () => {
  const word = fc.stringMatching(/^[a-zA-Zéüşñ]{2,9}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (all, who, cut) => {
      const rows = all.map((text, at) => contactRow(text, { id: `c${at}` }));
      const wanted = rows[who % rows.length];
      if (!wanted) return;
      const query = wanted.name
        .split(' ')
        .reverse()
        .map(text => text.slice(0, 2 + (cut % Math.max(1, text.length - 1))))
        .join(' ');
      expect(indexOf(rows).find(query)).toContain(wanted);
    }),
  );
});

test.each(['andi pratma kampus', 'raini', '67890'])(
  '%s, looked at as it is typed, letter by letter, means the same as at once',
  typed => {
    const slowly = indexOf(people);
    for (let length = 1; length <= typed.length; length++) {
      const query = typed.slice(0, length);
      expect(names(slowly.find(query)), query).toEqual(names(indexOf(people).find(query)));
    }
  },
);
