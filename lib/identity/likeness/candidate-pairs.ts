import { Numbers } from '../numbers.ts';
import { commonName } from './judge-pair.ts';
import type { Signs } from './signs.ts';

type Block = readonly Signs[];
type KeysOf = (signs: Signs) => readonly string[];

/** A way of finding who may be alike without holding everybody against everybody. */
interface Blocking {
  readonly keysOf: KeysOf;
  /** A larger block says too little by itself: its members need one of `second` in common too. */
  readonly most: number;
  readonly second: readonly KeysOf[];
}

/** In a block made by two signs or more. */
const mostBySecond = 8;

const one = (key: string): readonly string[] => (key === '' ? [] : [key]);
const byName: KeysOf = ({ name }) => one(name.soundKey);
const byOrganization: KeysOf = ({ organization }) => one(organization);
const byEvent: KeysOf = ({ events }) => events;
const byPlace: KeysOf = ({ place }) => one(place);

const blockings: readonly Blocking[] = [
  { keysOf: ({ profiles }) => profiles, most: 10, second: [byName] },
  { keysOf: ({ mailboxes }) => mailboxes, most: 10, second: [byName] },
  { keysOf: ({ telephones }) => telephones, most: 10, second: [byName] },
  { keysOf: ({ handles }) => handles, most: 10, second: [byName] },
  { keysOf: byName, most: commonName, second: [byOrganization, byEvent, byPlace] },
  { keysOf: ({ name }) => one(name.soundText), most: commonName, second: [byOrganization, byEvent] },
  { keysOf: nearKeys, most: 12, second: [byOrganization, byEvent] },
];

/** A whole word with the first letter of another: what `Siti Aminah`, `S. Aminah` and `Siti Nur Aminah` share. */
function nearKeys({ name }: Signs): string[] {
  const words = name.sounds.slice(0, 5);
  const keys: string[] = [];
  for (const [at, word] of words.entries()) {
    if (word.length < 3) continue;
    for (const [index, other] of words.entries()) if (index !== at) keys.push(`${word} ${other[0]}`);
  }
  return [...new Set(keys)];
}

/**
 * The pairs worth judging; one may come several times. Every block is bounded, so the number of pairs grows with that of
 * the contacts. `onShare`: share done, 0 to 1.
 */
export function* candidatePairs(
  everybody: Block,
  onShare: (share: number) => void,
): Generator<readonly [Signs, Signs]> {
  for (const [index, { keysOf, most, second }] of blockings.entries()) {
    const blocks = grouped(everybody, keysOf);
    let done = 0;
    for (const block of blocks) {
      if (block.length > 1) yield* pairsOf(block, most, second);
      if (++done % 1000 === 0) onShare((index + done / blocks.length) / blockings.length);
    }
    onShare((index + 1) / blockings.length);
  }
}

function* pairsOf(block: Block, most: number, second: readonly KeysOf[]): Generator<readonly [Signs, Signs]> {
  if (block.length <= most) {
    for (const [index, a] of block.entries())
      for (let at = index + 1; at < block.length; at++) {
        const b = block[at];
        if (b) yield [a, b];
      }
    return;
  }
  for (const [index, keysOf] of second.entries()) {
    for (const part of grouped(block, keysOf))
      if (part.length > 1) yield* pairsOf(part, mostBySecond, second.slice(index + 1));
  }
}

function grouped(everybody: Block, keysOf: KeysOf): Signs[][] {
  const keys = new Numbers();
  const groups: Signs[][] = [];
  for (const signs of everybody) {
    for (const key of keysOf(signs)) {
      const number = keys.of(key);
      const group = groups[number];
      if (group) group.push(signs);
      else groups[number] = [signs];
    }
  }
  return groups;
}
