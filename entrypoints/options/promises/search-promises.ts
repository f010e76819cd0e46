import { fold } from '../../../lib/identity/text.ts';
import type { Commitment } from '../../../lib/model/commitment.ts';

/** The promises in whose text, reason or person's name each typed word begins a word. */
export function searchPromises(
  promises: readonly Commitment[],
  text: string,
  nameOf: (contactId: string) => string,
): readonly Commitment[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return promises;
  return promises.filter(({ text: what, reason = '', contactId }) => {
    const searched = ` ${fold(`${what} ${reason} ${nameOf(contactId)}`)}`;
    return words.every(word => searched.includes(` ${word}`));
  });
}
