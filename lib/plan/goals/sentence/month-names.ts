const names: readonly string[] = [
  'januari january jan',
  'februari february pebruari feb',
  'maret march mar',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'agustus august agu aug agt',
  'september sep sept',
  'oktober october okt oct',
  'november nopember nov nop',
  'desember december des dec',
];

const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((words, index) => words.split(' ').map((word): [string, number] => [word, index + 1])),
);

/** The words as a part of a pattern, the longest first. */
export const monthWords: string = [...months.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1 for January, of a folded name; 0 where it is none. */
export const monthOf = (word: string): number => months.get(word) ?? 0;
