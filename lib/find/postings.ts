/** Lists of numbers, one for each word: flat arrays, so that two and a half million of them need no object of their own. */
export interface Postings {
  readonly add: (word: number, value: number) => void;
  readonly each: (word: number, take: (value: number) => void) => void;
  /** Lays each word's numbers side by side once many have been added: read in a row, they come several times as fast. Yields now and then. */
  readonly settle: () => Generator<void, void>;
  /** What it consists of; it is not used any more. */
  readonly state: () => PostingsState;
}

type Numbers = Int32Array<ArrayBuffer>;

/** The lists as one thread hands them to another. */
export interface PostingsState {
  /** Settled: those of word `w` stand from `starts[w]` to `starts[w + 1]`. */
  readonly starts: Numbers;
  readonly settled: Numbers;
  /** Added since, as chains: of each word the place of its last one, plus one, and of each the one before. */
  readonly last: Numbers;
  readonly values: Numbers;
  readonly before: Numbers;
  readonly count: number;
  readonly words: number;
}

const empty = (): PostingsState => ({
  starts: new Int32Array(1),
  settled: new Int32Array(0),
  last: new Int32Array(1024),
  values: new Int32Array(1024),
  before: new Int32Array(1024),
  count: 0,
  words: 0,
});

const grown = (array: Numbers, least: number): Numbers => {
  if (array.length > least) return array;
  const larger = new Int32Array(Math.max(2 * array.length, least + 1));
  larger.set(array);
  return larger;
};

/** Words and numbers between two yields. */
const atOnce = 30_000;
/** Fewer that were added late are left where they are. */
const few = 10_000;

/** @param state Of another one, which is not used any more. */
export function postings(state: PostingsState = empty()): Postings {
  let { starts, settled, last, values, before, count, words } = state;

  const each: Postings['each'] = (word, take) => {
    const end = starts[word + 1] ?? 0;
    for (let at = end === 0 ? 0 : (starts[word] ?? 0); at < end; at++) take(settled[at] ?? 0);
    for (let at = last[word] ?? 0; at > 0; at = before[at - 1] ?? 0) take(values[at - 1] ?? 0);
  };

  return {
    add: (word, value) => {
      last = grown(last, word);
      values = grown(values, count);
      before = grown(before, count);
      values[count] = value;
      before[count] = last[word] ?? 0;
      last[word] = ++count;
      words = Math.max(words, word + 1);
    },
    each,
    state: () => ({ starts, settled, last, values, before, count, words }),
    settle: function* () {
      if (count < few) return;
      const upTo = words;
      const all = new Int32Array(settled.length + count);
      const ends = new Int32Array(upTo + 1);
      let at = 0;
      let yielded = 0;
      for (let word = 0; word < upTo; word++) {
        each(word, value => {
          all[at++] = value;
        });
        ends[word + 1] = at;
        if (at + word - yielded < atOnce) continue;
        yielded = at + word;
        yield;
      }
      [starts, settled] = [ends, all];
      [last, values, before, count] = [new Int32Array(1024), new Int32Array(1024), new Int32Array(1024), 0];
    },
  };
}
