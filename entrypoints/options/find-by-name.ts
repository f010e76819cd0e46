import { fold } from '../../lib/identity/text.ts';
import { breath } from '../../lib/store/breath.ts';

interface Named {
  readonly name: string;
}

const folded = new WeakMap<Named, string>();
const foldedName = (record: Named): string => {
  const known = folded.get(record) ?? ` ${fold(record.name)}`;
  folded.set(record, known);
  return known;
};

interface NameSearch<R> {
  readonly signal?: AbortSignal | undefined;
  readonly most?: number;
  /** Told what has been found after each part but the last. */
  readonly onSome?: ((some: readonly R[]) => void) | undefined;
}

/**
 * The records whose names have every typed word at the beginning of a word, those that begin with the first one before the
 * others. Looks through 100,000 of them in stretches, also where they are still being read in parts; aborted, it gives what it has.
 */
export async function findByName<R extends Named>(
  records: readonly R[] | AsyncIterable<readonly R[]>,
  text: string,
  { signal, most = 8, onSome }: NameSearch<R> = {},
): Promise<R[]> {
  const words = fold(text).split(' ').filter(Boolean);
  const first: R[] = [];
  const others: R[] = [];
  if (words.length === 0) return first;
  const found = () => [...first, ...others].slice(0, most);
  const breathe = breath();
  let looked = 0;
  for await (const part of Symbol.asyncIterator in records ? records : [records]) {
    if (signal?.aborted) return found();
    if (looked > 0) onSome?.(found());
    for (const record of part) {
      const name = foldedName(record);
      if (words.every(word => name.includes(` ${word}`)))
        (name.startsWith(` ${words[0]}`) ? first : others).push(record);
      if (first.length >= most) return found();
      looked += 1;
      if (looked % 500 === 0) await breathe();
      if (signal?.aborted) return found();
    }
  }
  return found();
}
