/** A part of a sentence. */
export interface Found<T> {
  readonly value: T;
  readonly at: number;
  readonly length: number;
}

/** The sentence with parts of it made blank: what was understood is not read again as something else. */
export const without = (sentence: string, parts: readonly Pick<Found<unknown>, 'at' | 'length'>[]): string =>
  parts.reduce(
    (text, { at, length }) => text.slice(0, at) + ' '.repeat(length) + text.slice(at + length),
    sentence,
  );
