import { fold } from '../../lib/identity/text.ts';

interface Named {
  readonly name: string;
}

const folded = new WeakMap<Named, string>();
const foldedName = (record: Named): string => {
  const known = folded.get(record) ?? ` ${fold(record.name)}`;
  folded.set(record, known);
  return known;
};

/** Longer at a stretch, and one would see the page halt, in ms. */
const stretch = 8;

/**
 * The records whose names have every typed word at the beginning of a word, those that begin with the first one before the
 * others. Looks through 100,000 of them in stretches; aborted, it gives what it has.
 */
export async function findByName<R extends Named>(
  records: readonly R[],
  text: string,
  { signal, most = 8 }: { readonly signal?: AbortSignal; readonly most?: number } = {},
): Promise<R[]> {
  const words = fold(text).split(' ').filter(Boolean);
  const first: R[] = [];
  const others: R[] = [];
  if (words.length === 0) return first;
  let begun = performance.now();
  for (const [index, record] of records.entries()) {
    const name = foldedName(record);
    if (words.every(word => name.includes(` ${word}`)))
      (name.startsWith(` ${words[0]}`) ? first : others).push(record);
    if (first.length >= most) break;
    if (index % 500 === 499 && performance.now() - begun > stretch) {
      await new Promise(resolve => setTimeout(resolve));
      if (signal?.aborted) break;
      begun = performance.now();
    }
  }
  return [...first, ...others].slice(0, most);
}
