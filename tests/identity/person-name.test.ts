import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PersonName, parsePersonName } from '../../lib/identity/person-name.ts';

type Parts = Omit<PersonName, 'name' | 'originalName'>;
type Row = readonly [shown: string, name: string, parts?: Parts];

/** The original is kept exactly where the name differs from what was shown. */
const rows = (table: readonly Row[]): void => {
  const named = table.map(([shown, name, parts]) => ({ shown, name, parts }));
  test.each(named)('$shown is $name', ({ shown, name, parts }) => {
    const original = shown === name ? {} : { originalName: shown };
    expect(parsePersonName(shown)).toEqual({ name, ...original, ...parts });
  });
};

describe('the names of the facts file', () => {
  rows([
    ['Suharto', 'Suharto'],
    ['Budi Santoso, S.Kom., M.T.', 'Budi Santoso', { honorificSuffix: 'S.Kom., M.T.' }],
    ['Dr. Ir. Siti Aminah, M.M.', 'Siti Aminah', { honorificPrefix: 'Dr. Ir.', honorificSuffix: 'M.M.' }],
    ['Hj. Nur Aini', 'Nur Aini', { honorificPrefix: 'Hj.' }],
    ['Rina 🚀 Wijaya', 'Rina Wijaya'],
    ['Andi (Andy) Pratama | Hiring', 'Andi Pratama', { nickname: 'Andy', remark: 'Hiring' }],
    ["⭐ I'm Hiring ⭐ Roni Nir", 'Roni Nir', { remark: "I'm Hiring" }],
    ['𝓡𝓲𝓷𝓪 𝓦𝓲𝓳𝓪𝔂𝓪', 'Rina Wijaya'],
    ['MUHAMMAD RIZKI', 'MUHAMMAD RIZKI'],
    ['de la Cruz, María José', 'de la Cruz, María José'],
    ['João da Silva Neto', 'João da Silva Neto'],
    ['Nguyễn Thị Minh Khai', 'Nguyễn Thị Minh Khai'],
    ['王小明', '王小明'],
    ["O'Brien-Smith, PhD, PMP", "O'Brien-Smith", { honorificSuffix: 'PhD, PMP' }],
  ]);
});

describe('titles before the name', () => {
  rows([
    // A physician is not a doctor of science: the case is kept.
    ['dr. Andi Wijaya', 'Andi Wijaya', { honorificPrefix: 'dr.' }],
    [
      'Prof. Dr. dr. Andi Wijaya, Sp.JP(K)',
      'Andi Wijaya',
      { honorificPrefix: 'Prof. Dr. dr.', honorificSuffix: 'Sp.JP(K)' },
    ],
    ['Prof.Dr.Ir.H.Joko Santoso', 'Joko Santoso', { honorificPrefix: 'Prof. Dr. Ir. H.' }],
    ['DR. IR. SITI AMINAH, M.M.', 'SITI AMINAH', { honorificPrefix: 'DR. IR.', honorificSuffix: 'M.M.' }],
    ['Dr Rina Wijaya', 'Rina Wijaya', { honorificPrefix: 'Dr' }],
    ['Dr. (H.C.) Rina Wijaya', 'Rina Wijaya', { honorificPrefix: 'Dr. (H.C.)' }],
    ['Dr.-Ing. Rina Wijaya', 'Rina Wijaya', { honorificPrefix: 'Dr.-Ing.' }],
    ['Hj. Dr. Siti Aminah', 'Siti Aminah', { honorificPrefix: 'Hj. Dr.' }],
    ['Drs. Budi Santoso', 'Budi Santoso', { honorificPrefix: 'Drs.' }],
    ['Dra. Nur Aini', 'Nur Aini', { honorificPrefix: 'Dra.' }],
    ['drg. Nur Aini', 'Nur Aini', { honorificPrefix: 'drg.' }],
    ['KH. Zainal Arif', 'Zainal Arif', { honorificPrefix: 'KH.' }],
    ['K.H. Zainal Arif', 'Zainal Arif', { honorificPrefix: 'K.H.' }],
    ['Tgk. Zainal Arif', 'Zainal Arif', { honorificPrefix: 'Tgk.' }],
    ['apt. Rina Wijaya, S.Farm.', 'Rina Wijaya', { honorificPrefix: 'apt.', honorificSuffix: 'S.Farm.' }],
    ['Bpk Budi', 'Budi', { honorificPrefix: 'Bpk' }],
    ['Ibu Rina Wijaya', 'Rina Wijaya', { honorificPrefix: 'Ibu' }],
    ['Letkol Inf. Bambang Wijaya', 'Bambang Wijaya', { honorificPrefix: 'Letkol Inf.' }],
    ['Letkol Laut (P) Andi Wijaya', 'Andi Wijaya', { honorificPrefix: 'Letkol Laut (P)' }],
    ['Kombes Pol. Bambang Wijaya', 'Bambang Wijaya', { honorificPrefix: 'Kombes Pol.' }],
    [
      'Mayjen TNI (Purn.) Dr. Andi Wijaya, M.Si.',
      'Andi Wijaya',
      { honorificPrefix: 'Mayjen TNI (Purn.) Dr.', honorificSuffix: 'M.Si.' },
    ],
  ]);
});

describe('letters that may be a title or an initial', () => {
  rows([
    ['H. Abdul Rahman', 'Abdul Rahman', { honorificPrefix: 'H.' }],
    ['H.M. Yusuf', 'M. Yusuf', { honorificPrefix: 'H.' }],
    ['H. G. Walls', 'H. G. Walls'],
    ['M. Rizki', 'M. Rizki'],
    ['St. Nurbaya', 'St. Nurbaya'],
    ['R. Budi', 'Budi', { honorificPrefix: 'R.' }],
    ['Rr. Sri Lestari', 'Sri Lestari', { honorificPrefix: 'Rr.' }],
    ['R. A. Kartika', 'Kartika', { honorificPrefix: 'R. A.' }],
    ['R. J. Hunt', 'R. J. Hunt'],
    ['RA Kartika', 'Kartika', { honorificPrefix: 'RA' }],
    ['RA KARTIKA', 'RA KARTIKA'],
    ['Mayorita Sari', 'Mayorita Sari'],
    ['Irene Wijaya', 'Irene Wijaya'],
    ['Drajat Santoso', 'Drajat Santoso'],
  ]);
});

describe('degrees after the name', () => {
  const named = (shown: string, honorificSuffix: string): Row => [shown, 'Budi Santoso', { honorificSuffix }];
  rows([
    named('Budi Santoso, SE', 'SE'),
    named('Budi Santoso, S.H.,M.H.', 'S.H., M.H.'),
    named('Budi Santoso, S.E, M.M., Ak., CA', 'S.E, M.M., Ak., CA'),
    named('Budi Santoso, S.E., M.Si., Ak, CA, CPA, CFP®', 'S.E., M.Si., Ak, CA, CPA, CFP®'),
    named('Budi Santoso, ST, MKom', 'ST, MKom'),
    named('Budi Santoso, S. Kom., M. T.', 'S.Kom., M.T.'),
    named('Budi Santoso, S.Kom M.T', 'S.Kom, M.T'),
    named('Budi Santoso, A.Md.Kom', 'A.Md.Kom'),
    named('Budi Santoso, S.Tr.Sos., M.Tr.A.P.', 'S.Tr.Sos., M.Tr.A.P.'),
    named('Budi Santoso, Sp.A(K)', 'Sp.A(K)'),
    named('Budi Santoso, Sp.OG (K)', 'Sp.OG(K)'),
    named('Budi Santoso, Sp.PD-KGEH', 'Sp.PD-KGEH'),
    named('Budi Santoso, S.Kep., Ners', 'S.Kep., Ners'),
    named('Budi Santoso, Apt.', 'Apt.'),
    named('Budi Santoso, Lc., M.A.', 'Lc., M.A.'),
    named('Budi Santoso, LL.M', 'LL.M'),
    named('Budi Santoso, MBA, CHRP', 'MBA, CHRP'),
    named('Budi Santoso, Phd', 'Phd'),
    named('Budi Santoso, Ph.D (Cand.)', 'Ph.D (Cand.)'),
    named('Budi Santoso, S.T., IPM., ASEAN Eng.', 'S.T., IPM., ASEAN Eng.'),
    named('Budi Santoso, S.Xyzt.', 'S.Xyzt.'),
    named('Budi Santoso, S.Kom., CPXYZ', 'S.Kom., CPXYZ'),
    named('Budi Santoso (PhD)', 'PhD'),
    named('Budi Santoso, Jr.', 'Jr.'),
    // Without a comma only where it is certain.
    named('Budi Santoso S.Kom M.T', 'S.Kom, M.T'),
    named('Budi Santoso S.Kom, M.T.', 'S.Kom, M.T.'),
    named('Budi Santoso PhD', 'PhD'),
    ['BUDI SANTOSO, SE., MM.', 'BUDI SANTOSO', { honorificSuffix: 'SE., MM.' }],
    ['Suharto S.Kom', 'Suharto', { honorificSuffix: 'S.Kom' }],
  ]);
});

describe('what only looks like a degree stays in the name', () => {
  rows(
    [
      'Budi Santoso SE',
      'Suharto M.T',
      'Wijaya, M.Rizki',
      'Wijaya, J.R.R.',
      'Wijaya, Se',
      'Budi Santoso, BKN',
      'Budi Santoso, CNNX',
      'Budi Santoso, S.Kom., Bandung',
      'Yo-Yo, Mae',
    ].map(shown => [shown, shown]),
  );
});

describe('what is written beside a name', () => {
  rows([
    ['Rina Wijaya (Santoso)', 'Rina Wijaya', { remark: 'Santoso' }],
    ['Rina Wijaya (née Santoso)', 'Rina Wijaya', { remark: 'née Santoso' }],
    ['Rina (née Santoso) Wijaya', 'Rina Wijaya', { remark: 'née Santoso' }],
    ['Rina "Ririn" Wijaya', 'Rina Wijaya', { nickname: 'Ririn' }],
    ['Rina (BPS) Wijaya', 'Rina Wijaya', { remark: 'BPS' }],
    ['Rina (Hiring) Wijaya', 'Rina Wijaya', { remark: 'Hiring' }],
    ['Rina Wijaya, MBA | HR • Jakarta', 'Rina Wijaya', { honorificSuffix: 'MBA', remark: 'HR | Jakarta' }],
    ['Rina Wijaya - Hiring', 'Rina Wijaya', { remark: 'Hiring' }],
    ['Rina Wijaya - Santoso', 'Rina Wijaya - Santoso'],
    ['Rina Wijaya, open to work', 'Rina Wijaya', { remark: 'open to work' }],
    ['#OpenToWork Rina Wijaya', 'Rina Wijaya', { remark: '#OpenToWork' }],
    ['Rina Wijaya • 2nd', 'Rina Wijaya', { remark: '2nd' }],
    ['Rina🚀Wijaya 👩🏽‍💻🇮🇩', 'Rina Wijaya'],
    ['~ Rina Wijaya ~', 'Rina Wijaya'],
    ['🅡🅘🅝🅐 Wijaya', 'RINA Wijaya'],
    ['ＲＩＮＡ ＷＩＪＡＹＡ', 'RINA WIJAYA'],
    ['Mª José Garzía', 'Mª José Garzía'],
    ['Rina Wijaya,', 'Rina Wijaya'],
  ]);
});

describe('a name is never emptied', () => {
  rows(
    ['Dr.', 'Prof. Dr.', 'Ibu', 'S.Kom., M.T.', 'Ners', "I'm Hiring", '(Rina)', '⭐⭐', '| Rina'].map(
      shown => [shown, shown === '| Rina' ? 'Rina' : shown],
    ),
  );
  test('nothing shown gives an empty name', () => {
    expect(parsePersonName(' \u200B\n')).toEqual({ name: '' });
  });
  test('a name of a million letters is read to its first three hundred', () => {
    expect(parsePersonName('R'.repeat(1_000_000)).name).toHaveLength(300);
  });
});

const fragment = fc.constantFrom(
  ...[
    'Rina',
    'Wijaya',
    'M.',
    'H.',
    'R.',
    'A.',
    'Dr.',
    'dr',
    'Prof',
    'Letkol',
    'Inf.',
    'Pol',
    'Ibu',
    'KH',
    'S.Kom',
    'M.T.',
    'SE',
    'PhD',
  ],
  ...[
    'Sp.A',
    '(K)',
    '(H.C.)',
    '(Andy)',
    '(PhD)',
    '[x',
    '"Ri"',
    ',',
    ',',
    '|',
    '•',
    ' - ',
    '-',
    '.',
    '#Hiring',
    'Hiring',
    "I'm",
    '⭐',
    '🚀',
    '®',
    '𝓡',
    '🅡',
    '王',
    '\u200D',
  ],
);
const name = fc.oneof(
  fc.array(fragment, { maxLength: 9 }).map(words => words.join(' ')),
  fc.array(fragment, { maxLength: 9 }).map(words => words.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('any text', () => {
  test('gives a bounded name, not empty when there was a letter', () => {
    fc.assert(
      fc.property(name, shown => {
        const found = parsePersonName(shown);
        expect(found.name.length).toBeLessThanOrEqual(300);
        if (/[a-zA-Z]/.test(shown)) expect(found.name).toMatch(/\p{L}/u);
      }),
      { numRuns: 3000 },
    );
  });
  test('has a name that is its own name', () => {
    fc.assert(
      fc.property(name, shown => {
        const once = parsePersonName(shown).name;
        expect(parsePersonName(once)).toEqual({ name: once });
      }),
      { numRuns: 3000 },
    );
  });
});
