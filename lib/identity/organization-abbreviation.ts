import { joiningWords } from './organization-words.ts';

/** One word written short. Anything else short for one word is too likely another word: `Telkom`, `Telkomsel`. */
const shortWords: Readonly<Record<string, readonly string[]>> = {
  kab: ['kabupaten'],
  kec: ['kecamatan'],
  kel: ['kelurahan'],
  kep: ['kepulauan'],
  prov: ['provinsi', 'province'],
  prop: ['propinsi', 'provinsi'],
  univ: ['universitas', 'university'],
  inst: ['institut', 'institute'],
  poltek: ['politeknik'],
  kemen: ['kementerian'],
  kementrian: ['kementerian'],
  din: ['dinas'],
  dis: ['dinas'],
  dep: ['departemen'],
  dept: ['departemen', 'department'],
  dir: ['direktorat'],
  sek: ['sekretariat'],
  ministry: ['kementerian'],
};

/** Abbreviations of several words that no rule makes. */
const irregular: Readonly<Record<string, string>> = {
  ditjen: 'direktorat jenderal',
  dirjen: 'direktorat jenderal',
  itjen: 'inspektorat jenderal',
  kemenlu: 'kementerian luar negeri',
  kemlu: 'kementerian luar negeri',
  kejari: 'kejaksaan negeri',
  kejati: 'kejaksaan tinggi',
};

/** Where an abbreviation may take a word up besides its beginning: `kum` of hukum in Kemenkumham. */
const cuts: Readonly<Record<string, string>> = {
  dinas: 'dis',
  hukum: 'kum',
  negeri: 'gri',
  kreatif: 'kraf',
  kependudukan: 'duk',
  sipil: 'pil',
  pendidikan: 'dik',
  tenaga: 'na',
  olahraga: 'ora',
  menteri: 'men',
};
/** Prefixes of Indonesian words that abbreviations leave out: `dik` of pendidikan, `hub` of perhubungan. */
const prefixes = 'ke kepe kepem kepen pe pem pember pen peng peny per ber ter'.split(' ');

/** The texts of which an abbreviation may take the first letters: `pendidikan`, `didikan`. */
export function startsOf(word: string): string[] {
  const stems = prefixes
    .filter(prefix => word.startsWith(prefix) && word.length >= prefix.length + 3)
    .map(prefix => word.slice(prefix.length));
  const cut = Object.hasOwn(cuts, word) ? cuts[word] : undefined;
  return cut === undefined ? [word, ...stems] : [word, ...stems, cut];
}

/** Ordinary words that by chance hold the first letters of others: `bank` is no `Badan Nasional Kesehatan`. */
const ordinary: ReadonlySet<string> = new Set(
  'bank badan dinas balai biro pusat kantor bagian bidang kota desa unit lembaga yayasan koperasi universitas institut sekolah rumah media grup group indonesia nasional'.split(
    ' ',
  ),
);
/** More words than this no abbreviation stands for. */
const mostWords = 8;

/** Whether `short` is made of the first letters of each of the words, one or more a word: `bkn`, `dinkes`, `kemendikbud`. */
function isMadeOf(short: string, words: readonly string[]): boolean {
  const said = words.filter(word => !joiningWords.has(word));
  if (said.length < 2 || short.length < said.length || ordinary.has(short)) return false;
  // Written together is not written short: `Bukalapak`, `Buka Lapak`.
  if (short === said.join('')) return false;
  // Letters taken so far, by any way of taking them.
  let taken = new Set([0]);
  for (const word of said) {
    const next = new Set<number>();
    for (const start of startsOf(word)) {
      for (const from of taken) {
        for (
          let length = 1;
          length <= start.length && start[length - 1] === short[from + length - 1];
          length++
        )
          next.add(from + length);
      }
    }
    taken = next;
  }
  return taken.has(short.length);
}

function isShortFor(short: string, words: readonly string[]): boolean {
  if (!/^\p{L}{2,20}$/u.test(short)) return false;
  const [only = ''] = words;
  if (words.length === 1) return Object.hasOwn(shortWords, short) && (shortWords[short] ?? []).includes(only);
  if (Object.hasOwn(irregular, short)) return irregular[short] === words.join(' ');
  return isMadeOf(short, words);
}

/**
 * Whether the words `short` are `long` abbreviated, each standing for itself or for some words in a row: `bkn` for
 * `badan kepegawaian negara`, `dinkes kab bogor` for `dinas kesehatan kabupaten bogor`.
 */
export function abbreviates(short: readonly string[], long: readonly string[]): boolean {
  const few = short.filter(word => !joiningWords.has(word));
  if (few.length === 0 || few.length > long.length || long.length > 16) return false;
  // Which words of `long` may come next, and whether anything was abbreviated on the way there.
  let reached = new Map([[0, false]]);
  for (const word of few) {
    const next = new Map<number, boolean>();
    const reach = (at: number, isShorter: boolean): void => {
      next.set(at, isShorter || next.get(at) === true);
    };
    for (const [from, isShorter] of withJoiningWords(reached, long)) {
      if (long[from] === word) reach(from + 1, isShorter);
      for (let to = from + 1; to <= Math.min(long.length, from + mostWords); to++)
        if (long[to - 1] !== word && isShortFor(word, long.slice(from, to))) reach(to, true);
    }
    reached = next;
  }
  return withJoiningWords(reached, long).get(long.length) === true;
}

/** The same places, and those after the joining words that stand there. */
function withJoiningWords(
  reached: ReadonlyMap<number, boolean>,
  long: readonly string[],
): Map<number, boolean> {
  const all = new Map(reached);
  for (const [at, isShorter] of reached) {
    for (let next = at; joiningWords.has(long[next] ?? ''); next++)
      all.set(next + 1, isShorter || all.get(next + 1) === true);
  }
  return all;
}
