import { foldedWords } from './folded-words.ts';
import {
  beforeNames,
  endsOfNames,
  harmlessPhrases,
  type SensitiveKind,
  sensitiveKinds,
  sensitivePhrases,
} from './sensitive-vocabulary.ts';

export interface SensitiveWord {
  readonly kind: SensitiveKind;
  /** As the note has it, folded: `sakit`. */
  readonly word: string;
}

/** A note is no book; what comes later is not looked at. */
const longestNote = 20_000;

type Phrases = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly kind?: SensitiveKind }[]
>;

/** First word -> the phrases that begin with it, the longest first. */
function byFirstWord(
  phrases: readonly { readonly phrase: string; readonly kind?: SensitiveKind }[],
): Phrases {
  const all = phrases.map(({ phrase, ...rest }) => ({ words: phrase.split(' '), ...rest }));
  all.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(all, ({ words }) => words[0] ?? '');
}

const sensitive = byFirstWord(
  sensitiveKinds.flatMap(kind => sensitivePhrases[kind].map(phrase => ({ phrase, kind }))),
);
const harmless = byFirstWord(harmlessPhrases.map(phrase => ({ phrase })));

/**
 * The words of a note that tell what others may not want to be written down, the first of each kind. Whole words, in Indonesian and
 * English; in the name of an institution (`Kementerian Agama`, `Rumah Sakit`) they are none. A reminder is made of it, never a filter:
 * what it does not find is not harmless by that.
 */
export function sensitiveWordsIn(note: string): SensitiveWord[] {
  const words = foldedWords(note.slice(0, longestNote)).split(' ').map(stem);
  const found = new Map<SensitiveKind, SensitiveWord>();
  for (let at = 0; at < words.length; at++) {
    const name = phraseAt(harmless, words, at);
    if (name) {
      at += name.words.length - 1;
      continue;
    }
    const said = phraseAt(sensitive, words, at);
    if (!said?.kind) continue;
    if (!isInName(words, at, said.words.length) && !found.has(said.kind))
      found.set(said.kind, { kind: said.kind, word: said.words.join(' ') });
    at += said.words.length - 1;
  }
  return [...found.values()];
}

/** `agamanya` -> `agama`: Indonesian writes `his`, `my` and `your` at the end of the word. */
const stem = (word: string): string => {
  const [, root] = /^(\w{4,})(?:nya|ku|mu)$/.exec(word) ?? [];
  return root !== undefined && sensitive.has(root) ? root : word;
};

function phraseAt(phrases: Phrases, words: readonly string[], at: number) {
  return phrases
    .get(words[at] ?? '')
    ?.find(phrase => phrase.words.every((word, index) => words[at + index] === word));
}

function isInName(words: readonly string[], at: number, count: number): boolean {
  const before = words[at - 1] === 'of' || words[at - 1] === 'for' ? words[at - 2] : words[at - 1];
  return beforeNames.has(before ?? '') || endsOfNames.has(words[at + count] ?? '');
}
