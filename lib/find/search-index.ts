import { Numbers } from '../identity/numbers.ts';
import type { ContactRow } from '../model/contact-row.ts';
import { type PostingsState, postings } from './postings.ts';
import { type Answer, emptyOrder, inOrder, nowhere, ranked } from './ranked.ts';
import { eachText, hasSigns } from './row-words.ts';
import { type VocabularyState, vocabulary } from './vocabulary.ts';
import { signsOf, wordsOf } from './words.ts';

/** Contacts by the words in them. */
export interface SearchIndex {
  /**
   * Takes in what is new, lets go of what is gone. Yields every few rows, so that the caller can let the page breathe; left
   * unfinished, the next one goes on from there.
   */
  readonly update: (rows: readonly ContactRow[]) => Generator<void, void>;
  /**
   * The contacts that have all words of a query, in any order, begun or whole, diacritics and case apart. What nobody has
   * is looked for with one slip forgiven; without any word, the signs typed. The best first: a name before a job before a note, and then who was changed last.
   */
  readonly find: (query: string) => readonly ContactRow[];
  /** What was taken in by one update and nothing else; it is not used any more. */
  readonly handOver: () => IndexedWords;
  /** Takes the place of what was here: rows whose words another index has taken in, in that order. */
  readonly takeOver: (rows: readonly ContactRow[], indexed: IndexedWords) => void;
}

/** The words of rows and where they stand, as one thread hands them to another; the rows are handed by themselves. */
export interface IndexedWords {
  readonly words: VocabularyState;
  readonly places: PostingsState;
  /** Where the rows' ids stand among their Numbers, and of each row the second of its last change. */
  readonly ids: Int32Array<ArrayBuffer>;
  readonly changedAt: Float64Array<ArrayBuffer>;
}

/** What can be handed over with words instead of being copied. */
export const buffersOfWords = ({ words, places, ids, changedAt }: IndexedWords): ArrayBuffer[] => [
  ids.buffer,
  changedAt.buffer,
  ...[words.texts.ends, words.places, words.letters].map(({ buffer }) => buffer),
  ...[places.starts, places.settled, places.last, places.values, places.before].map(({ buffer }) => buffer),
];

/** Words of a query that are looked at. */
const mostWords = 8;
/** Between two yields: rows taken in, or twenty times as many only looked at. */
const atOnce = 50;
const manyAtOnce = 5000;
/** Texts whose words are kept. */
const mostTexts = 20_000;
/** What a word costs by its part: the first letters of a name count more than the whole of another word. */
const costOfPart: readonly number[] = [0, 2, 7];

/** @param beside Texts that a row does not hold itself, such as what its segment is called. */
export function searchIndex(beside: (row: ContactRow) => readonly string[] = () => []): SearchIndex {
  let memory = emptyMemory();

  const add = (row: ContactRow): void => {
    const { words, places, seenIn, slots, ids, slotOf, rounds, changedAt, known, round } = memory;
    const slot = slots.push(row) - 1;
    slotOf[ids.of(row.id)] = slot;
    rounds.push(round);
    changedAt.push(Math.floor((Date.parse(row.updatedAt) || 0) / 1000));
    eachText(row, beside(row), (text, part, toWords, often) => {
      let numbers = often ? known.get(text) : undefined;
      if (!numbers) {
        numbers = toWords(text).map(words.numberOf);
        if (often && known.size < mostTexts) known.set(text, numbers);
      }
      for (const number of numbers) {
        // The most telling part came first; the same word further down adds nothing.
        if (seenIn[number] === slot) continue;
        seenIn[number] = slot;
        places.add(number, slot * 4 + part);
      }
    });
  };
  const remove = (slot: number): void => {
    memory.slots[slot] = undefined;
    memory.emptied++;
  };

  function* update(rows: readonly ContactRow[]): Generator<void, void> {
    // What is gone leaves its words behind: once they are many, all is made anew.
    if (memory.emptied > 1000 && memory.emptied > memory.slots.length / 4) memory = emptyMemory();
    const { slots, ids, slotOf, rounds } = memory;
    const round = ++memory.round;
    let work = 0;
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place];
      if (row === undefined) continue;
      // Most stand where they stood, and need not be looked up.
      const slot = slots[place] === row ? place : slotOf[ids.of(row.id)];
      const known = slot === undefined ? undefined : slots[slot];
      if (slot !== undefined && known && isSame(known, row)) {
        slots[slot] = row;
        rounds[slot] = round;
        work += 1;
      } else {
        if (slot !== undefined && known) remove(slot);
        add(row);
        work += 20;
      }
      if (work >= 20 * atOnce) {
        work = 0;
        yield;
      }
    }
    for (let slot = 0; slot < slots.length; slot++) {
      const row = slots[slot];
      if (row && rounds[slot] !== round) remove(slot);
      if (slot % manyAtOnce === 0) yield;
    }
    yield* memory.places.settle();
    memory.order = inOrder(memory.changedAt, memory.order);
    memory.answers.clear();
  }

  const handOver = (): IndexedWords => ({
    words: memory.words.state(),
    places: memory.places.state(),
    ids: memory.ids.places,
    changedAt: Float64Array.from(memory.changedAt),
  });

  const takeOver = (rows: readonly ContactRow[], indexed: IndexedWords): void => {
    const { round } = memory;
    memory = {
      ...emptyMemory(indexed),
      slots: [...rows],
      ids: new Numbers(idsOf(rows), indexed.ids),
      slotOf: rows.map((_, slot) => slot),
      rounds: rows.map(() => round),
      changedAt: [...indexed.changedAt],
      round,
    };
  };

  /** What each contact costs for one word typed: `nowhere` when it does not have it. */
  const answer = (typed: string, forgiving: boolean): Answer => {
    const { words, places, slots, answers } = memory;
    const key = `${forgiving ? '~' : ''}${typed}`;
    const known = answers.get(key);
    if (known?.costs.length === slots.length) return known;
    const costs = new Uint8Array(slots.length).fill(nowhere);
    let found = false;
    for (const form of formsOf(typed))
      words.match(form, forgiving, (word, grade) => {
        found = true;
        places.each(word, place => {
          const cost = grade + (costOfPart[place & 3] ?? 0);
          const slot = place >> 2;
          if (cost < (costs[slot] ?? nowhere)) costs[slot] = cost;
        });
      });
    // Of words typed before, some are kept: who types the next one asks for them at each letter.
    const oldest = answers.keys().next().value;
    if (answers.size >= 16 && oldest !== undefined) answers.delete(oldest);
    answers.set(key, { costs, found });
    return { costs, found };
  };

  const find = (query: string): readonly ContactRow[] => {
    const typed = [...new Set(wordsOf(query))].slice(0, mostWords);
    const strict = typed.map(word => answer(word, false));
    const rows = ranked(memory, strict);
    const signs = typed.length === 0 ? signsOf(query) : [];
    if (signs.length > 0) return rows.filter(row => hasSigns(row, beside(row), signs));
    if (rows.length > 0) return rows;
    // Whom a slip hides: first in the words that nobody has, then in any of them.
    const unknown = ranked(
      memory,
      strict.map((one, at) => (one.found ? one : answer(typed[at] ?? '', true))),
    );
    return unknown.length > 0
      ? unknown
      : ranked(
          memory,
          typed.map(word => answer(word, true)),
        );
  };

  return { update, find, handOver, takeOver };
}

const emptyMemory = (indexed?: IndexedWords) => ({
  words: vocabulary(indexed?.words),
  /** Of each word: where it stands, as `slot * 4 + part`. */
  places: postings(indexed?.places),
  /** Of each word the last slot that has it. */
  seenIn: new Array<number>(indexed?.places.words ?? 0).fill(-1),
  /** A row's place; one that is changed gets a new one, and the old stays empty. */
  slots: [] as (ContactRow | undefined)[],
  /** Of each contact's id the number, and by it the slot that it has, or had last. */
  ids: new Numbers(),
  slotOf: [] as number[],
  /** Of each slot the last update that met its row, and the second in which the row was changed last. */
  rounds: [] as number[],
  changedAt: [] as number[],
  order: emptyOrder,
  /** Words of texts that many share. */
  known: new Map<string, readonly number[]>(),
  answers: new Map<string, Answer>(),
  round: 0,
  emptied: 0,
});

/** The ids of rows, which are asked for them, and of those that come later. */
function idsOf(rows: readonly ContactRow[]) {
  const later: string[] = [];
  return {
    get length() {
      return rows.length + later.length;
    },
    push: (id: string): number => rows.length + later.push(id),
    at: (number: number): string | undefined => rows[number]?.id ?? later[number - rows.length],
  };
}

/** A record that was read again and has not been changed since. */
const isSame = (known: ContactRow, row: ContactRow): boolean =>
  known === row || (known.updatedAt === row.updatedAt && known.name === row.name);

/** `0812…` is `62812…` where it was written with the country. */
const formsOf = (typed: string): readonly string[] =>
  /^0\d{3,}$/.test(typed) ? [typed, typed.slice(1)] : [typed];
