import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Likeness, pairId } from '../../../lib/identity/likeness/duplicate-pair.ts';
import { findDuplicates } from '../../../lib/identity/likeness/find-duplicates.ts';
import type { LikenessFacts } from '../../../lib/identity/likeness/signs.ts';
import { facts } from './sample.ts';

type Said = Partial<LikenessFacts> & { readonly name: string };

/** What is found among the two, as `likely: name-same, same-place`. */
function found(a: Said, b: Said): string {
  const pairs = findDuplicates([facts('a', a.name, a), facts('b', b.name, b)]);
  const [pair] = pairs;
  return pair ? `${pair.likeness}: ${pair.reasons.map(({ kind }) => kind).join(', ')}` : '';
}

const bkn = { organization: 'Badan Kepegawaian Negara' };
const siti = 'Siti Aminah';

describe('the same person, saved twice', () => {
  test.each<[Said, Said, string]>([
    // A key written otherwise.
    [
      { name: 'Rina Wijaya', identities: ['linkedin:rina'] },
      { name: 'Rina W.', url: 'https://id.linkedin.com/in/Rina/' },
      'certain: same-profile, name-initials',
    ],
    [
      { name: 'Rina Wijaya', email: ['rina.wijaya+webinar@gmail.com'] },
      { name: 'RINA WIJAYA', email: ['RinaWijaya@googlemail.com'] },
      'certain: same-email, name-same',
    ],
    [
      { name: 'Suharto', telephone: ['0812-3456-7890'] },
      { name: 'Suharto', telephone: ['+6281234567890'] },
      'certain: same-telephone, name-same',
    ],
    [
      { name: 'Rina', email: ['rina@contoh.id'] },
      { name: 'Rina Wijaya', email: ['rina@contoh.id'] },
      'certain: same-email, name-longer',
    ],
    // The name, however it was written, and something that namesakes rarely share.
    [
      { name: 'Dr. Ir. Siti Aminah, M.M.', ...bkn },
      { name: 'SITI AMINAH', ...bkn },
      'likely: name-same, same-organization',
    ],
    [
      { name: 'BKN_Siti Aminah', organization: 'BKN' },
      { name: siti, ...bkn },
      'likely: name-same, same-organization',
    ],
    [
      { name: '012_Budi Santoso_Diskominfo', metAt: ['w'], location: 'Bandung' },
      { name: 'Budi Santoso, S.Kom., M.T.', metAt: ['w'], location: 'Kota Bandung, Jawa Barat' },
      'likely: name-same, same-event, same-place',
    ],
    [
      { name: 'Mohammad Rizky Pratama', ...bkn },
      { name: 'Muh. Rizki Pratama', organization: 'BKN' },
      'likely: name-spelling, same-organization',
    ],
    [
      { name: 'Wijaya, Rina', email: ['rinawijaya87@gmail.com'] },
      { name: 'Rina Wijaya', email: ['rinawijaya87@yahoo.com'] },
      'likely: name-order, same-mailbox-name',
    ],
    [
      { name: 'Rina Wijaya', identities: ['linkedin:rinaw-bandung'] },
      { name: 'Rina Wijaya', identities: ['github:rinaw-bandung'] },
      'likely: name-same, same-handle',
    ],
    [
      { name: 'Rina Wijaya', telephone: ['+6281234567890'] },
      { name: 'Rina Wijaya Kusuma', telephone: ['081234567890'] },
      'likely: same-telephone, name-longer',
    ],
    // The same member, at an address that was changed.
    [
      { name: 'Rina Wijaya', identities: ['linkedin-id:ACoAAab'], url: 'https://www.linkedin.com/in/rina' },
      { name: 'Rina Wijaya', identities: ['linkedin-id:ACoAAab', 'linkedin:rina-baru'] },
      'certain: same-profile, name-same',
    ],
    // A mailbox that is only the name once more.
    [
      { name: 'Rina Wijaya', email: ['rina.wijaya@gmail.com'] },
      { name: 'Rina Wijaya', email: ['rina_wijaya@yahoo.com'] },
      'possible: name-same, same-mailbox-name',
    ],
    // A name alone.
    [{ name: siti, location: 'Indonesia' }, { name: siti, location: 'Indonesia' }, 'possible: name-same'],
    [{ name: 'Nur Aini' }, { name: 'Nuraini' }, 'possible: name-spelling'],
    [{ name: siti }, { name: 'Hj. Siti Aminah' }, 'possible: name-same'],
    [{ name: 'Suharto' }, { name: 'suharto' }, 'possible: name-same'],
    [{ name: 'Nguyễn Thị Minh Khai' }, { name: 'Nguyen Thi Minh Khai' }, 'possible: name-same'],
    [{ name: 'de la Cruz, María José' }, { name: 'María José de la Cruz' }, 'possible: name-order'],
    [{ name: 'Nur Aini Putri' }, { name: 'Nuraini Putri' }, 'possible: name-spelling'],
    [{ name: 'Soerjo Widjaja' }, { name: 'Suryo Wijaya' }, 'possible: name-spelling'],
    [{ name: "Nur'aini Sa'diyah" }, { name: 'Nuraini Sadiyah' }, 'possible: name-same'],
    // Names that are near, and one sign.
    [{ name: 'S. Aminah', ...bkn }, { name: siti, ...bkn }, 'possible: same-organization, name-initials'],
    [
      { name: 'Siti Aminah Rahman', ...bkn },
      { name: siti, ...bkn },
      'possible: name-longer, same-organization',
    ],
    [
      { name: 'Bambang Prasetya', ...bkn },
      { name: 'Bambang Praestya', ...bkn },
      'possible: name-spelling, same-organization',
    ],
    // Another name, and an address that is one person's.
    [
      { name: 'Rina Wijaya', email: ['rina@contoh.id'] },
      { name: 'Ibu Kepala', email: ['rina@contoh.id'] },
      'possible: same-email',
    ],
    [
      { name: 'Rina Wijaya', telephone: ['+6281234567890'] },
      { name: 'Bu RW', telephone: ['+6281234567890'] },
      'possible: same-telephone',
    ],
  ])('%o and %o', (a, b, expected) => {
    expect(found(a, b)).toBe(expected);
    expect(found(b, a)).toBe(expected);
  });
});

describe('two people', () => {
  test.each<[Said, Said]>([
    [{ name: 'Rina Wijaya' }, { name: 'Rini Wijaya' }],
    [
      { name: 'Rina Wijaya', ...bkn },
      { name: 'Rini Wijaya', ...bkn },
    ],
    [
      { name: 'Dewi Putra', ...bkn },
      { name: 'Dewi Putri', ...bkn },
    ],
    [
      { name: 'Agus Salim', ...bkn },
      { name: 'Agus Halim', ...bkn },
    ],
    [
      { name: 'Rina', ...bkn },
      { name: 'Rina Wijaya', ...bkn },
    ],
    [
      { name: 'Siti Aminah', ...bkn },
      { name: 'Siti Rahmah', ...bkn, location: 'Bogor', metAt: ['w'] },
    ],
    // Colleagues: an office's mailbox, a place of work, a webinar, a town.
    [
      { name: 'Rina Wijaya', ...bkn, email: ['humas@contoh.id'] },
      { name: 'Budi Santoso', ...bkn, email: ['humas@contoh.id'] },
    ],
    [
      { name: 'Rina Wijaya', ...bkn, location: 'Bogor', metAt: ['w'] },
      { name: 'Budi Santoso', ...bkn, location: 'Bogor', metAt: ['w'] },
    ],
    // Namesakes.
    [
      { name: 'Rina Wijaya', identities: ['linkedin:rina'], ...bkn },
      { name: 'Rina Wijaya', identities: ['linkedin:rina-wijaya-2b'], ...bkn },
    ],
    [
      { name: 'Rina Wijaya', organization: 'BKN', location: 'Jakarta' },
      { name: 'Rina Wijaya', organization: 'Bank Contoh', location: 'Makassar' },
    ],
    [
      { name: 'Suharto', organization: 'BKN' },
      { name: 'Suharto', organization: 'Bank Contoh' },
    ],
    [
      { name: 'Budi', email: ['budi@contoh.id'] },
      { name: 'Rina', email: ['rina@contoh.id'] },
    ],
    [{ name: '-' }, { name: '-' }],
  ])('%o and %o', (a, b) => {
    expect(found(a, b)).toBe('');
    expect(found(b, a)).toBe('');
  });
});

test('two profiles on one site speak against all but a mailbox or number of their own', () => {
  const more = { ...bkn, email: ['rina@contoh.id'], location: 'Bogor' };
  expect(
    found(
      { name: 'Rina Wijaya', identities: ['linkedin:rina'], ...more },
      { name: 'Rina Wijaya', identities: ['linkedin:rina-wijaya-2b'], ...more },
    ),
  ).toBe('possible: same-email, name-same, same-organization, same-place, other-profile');
  // A member id and a slug are two names of one profile, and two sites are two profiles of one person.
  const pair = { name: 'Rina Wijaya', ...bkn };
  expect(
    found({ ...pair, identities: ['linkedin:rina'] }, { ...pair, identities: ['linkedin-id:ACoAAab'] }),
  ).toBe('likely: name-same, same-organization');
  expect(
    found({ ...pair, identities: ['linkedin:rina'] }, { ...pair, identities: ['instagram:bunga'] }),
  ).toBe('likely: name-same, same-organization');
});

test('says which values are alike, as they are saved', () => {
  const [pair] = findDuplicates([
    facts('a', 'Siti Aminah', { organization: 'BKN', telephone: ['0812-3456-7890'], metAt: ['w', 'x'] }),
    facts('b', 'siti aminah', { ...bkn, telephone: ['+6281234567890'], metAt: ['x'] }),
  ]);
  expect(pair).toEqual({
    id: 'a b',
    contactIds: ['a', 'b'],
    likeness: 'certain',
    reasons: [
      { kind: 'same-telephone', values: ['0812-3456-7890', '+6281234567890'] },
      { kind: 'name-same', values: ['Siti Aminah', 'siti aminah'] },
      { kind: 'same-organization', values: ['BKN', 'Badan Kepegawaian Negara'] },
      { kind: 'same-event', values: ['x'] },
    ],
  });
});

test('what was said to be two people is not asked again', () => {
  const twice = [facts('b', siti, bkn), facts('a', siti, bkn)];
  expect(findDuplicates(twice)).toHaveLength(1);
  expect(findDuplicates(twice, { distinct: new Set([pairId('b', 'a')]) })).toEqual([]);
});

test('other spellings of an organization, as its record has them, are the same', () => {
  const pair = [facts('a', siti, { organization: 'Kantor Pusat' }), facts('b', siti, { organization: 'HQ' })];
  expect(findDuplicates(pair).map(({ likeness }) => likeness)).toEqual(['possible']);
  const at = { createdAt: '2026-10-01T02:00:00.000Z', updatedAt: '2026-10-01T02:00:00.000Z' };
  const organizations = [{ id: 'o', name: 'Kantor Pusat', aliases: ['HQ'], ...at }];
  expect(findDuplicates(pair, { organizations }).map(({ likeness }) => likeness)).toEqual(['likely']);
});

describe('among many', () => {
  const many = (count: number, more: (index: number) => Partial<LikenessFacts>): LikenessFacts[] =>
    Array.from({ length: count }, (_, index) => facts(`c${index}`, siti, more(index)));

  test('a common name is no reason, and with a second sign it is less of one', () => {
    expect(findDuplicates(many(5, () => ({})))).toEqual([]);
    expect(findDuplicates(many(4, () => ({})))).toHaveLength(6);
    expect(findDuplicates(many(6, index => ({ email: [`siti.aminah@contoh${index}.id`] })))).toEqual([]);
    const pairs = findDuplicates([
      ...many(1000, index => ({ organization: `Instansi Contoh ${index}` })),
      facts('x', siti, { organization: 'BKN', location: 'Bogor' }),
      facts('y', siti, { organization: 'BKN', location: 'Bogor' }),
    ]);
    expect(pairs).toMatchObject([{ id: 'x y', likeness: 'possible' }]);
  });

  test('a name in an organization that has hundreds of it is no reason', () => {
    expect(findDuplicates(many(300, () => bkn))).toEqual([]);
  });

  test('a mailbox or number that many use is an office\u2019s', () => {
    const names = ['Rina Wijaya', 'Budi Santoso', 'Andi Pratama', 'Nur Aini', 'Eko Purnomo'];
    const office = names.map((name, index) =>
      facts(`c${index}`, name, { email: ['ruang3@contoh.id'], telephone: ['021-7654321'] }),
    );
    expect(findDuplicates(office)).toEqual([]);
  });

  test('progress only grows, and ends at 1', () => {
    const shares: number[] = [];
    findDuplicates(
      many(3000, index => ({ metAt: [`e${index % 50}`] })),
      { onProgress: share => shares.push(share) },
    );
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

/** Pronounceable words, all different: `babi`, `babu`, … no two of which are one letter or one sound apart. */
const syllables = ['bar', 'gel', 'kim', 'lon', 'mup', 'ras', 'tek', 'wil', 'pon', 'nur'];
const word = (number: number): string =>
  [...String(number).padStart(3, '0')].map(digit => syllables[Number(digit)]).join('');

test('among 20,000 contacts exactly those that were saved twice are found', () => {
  const everybody = Array.from({ length: 20_000 }, (_, index) =>
    facts(`c${index}`, `${word(index % 1000)} ${word((index * 7 + Math.floor(index / 1000) * 131) % 1000)}`, {
      organization: `Instansi ${word(index % 977)}`,
      location: word(index % 89),
      identities: [`linkedin:orang-${index}-x`],
    }),
  );
  const again = everybody
    .filter((_, index) => index % 40 === 0)
    .map(({ id, name, organization }) =>
      facts(`${id}-again`, `Hj. ${name.toUpperCase()}, M.M.`, { organization: `PT ${organization}` }),
    );
  const pairs = findDuplicates([...everybody, ...again]);
  expect(
    pairs
      .filter(({ likeness }) => likeness === 'likely')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(again.map(({ id }) => pairId(id, id.replace('-again', ''))).toSorted());
  expect(pairs.filter(({ likeness }) => likeness === 'certain')).toEqual([]);
});

const someFacts = fc.record({
  name: fc.oneof(
    fc.constantFrom('Siti Aminah', 'S. Aminah', 'Rina', 'Rina Wijaya', 'Rini Wijaya'),
    fc.string(),
  ),
  organization: fc.constantFrom(undefined, 'BKN', 'Badan Kepegawaian Negara', 'PT Contoh', '('),
  location: fc.constantFrom(undefined, 'Bogor', 'Kota Bogor, Indonesia', ','),
  email: fc.subarray(['rina@contoh.id', 'RINA@contoh.id', 'info@contoh.id', '@', 'rina']),
  telephone: fc.subarray(['+6281234567890', '0812 3456 7890', '123', '']),
  identities: fc.subarray(['linkedin:rina', 'linkedin:rini', 'github:rinaw87', 'odd']),
  metAt: fc.subarray(['w', 'x']),
});

test('whatever the contacts are, a pair is of two of them, found once, the same in any order', () => {
  fc.assert(
    fc.property(fc.array(someFacts, { maxLength: 8 }), some => {
      const contacts = some.map((one, index) => ({ ...one, id: `c${index}` }));
      const pairs = findDuplicates(contacts);
      expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
      for (const { id, contactIds, reasons } of pairs) {
        expect(id).toBe(pairId(...contactIds));
        expect(contactIds[0]).not.toBe(contactIds[1]);
        expect(reasons.length).toBeGreaterThan(0);
      }
      const level = (found: ReturnType<typeof findDuplicates>): [string, Likeness][] =>
        found.map(({ id, likeness }): [string, Likeness] => [id, likeness]).toSorted();
      expect(level(findDuplicates(contacts.toReversed()))).toEqual(level(pairs));
    }),
    { numRuns: 300 },
  );
});
