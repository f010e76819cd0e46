import { fold } from '../identity/text.ts';

/** A part of a place, as it is written and as it is compared. */
export interface PlacePart {
  readonly text: string;
  readonly key: string;
}

const known = new Map<string, readonly PlacePart[]>();
const mostKnown = 50_000;

/** `Bandung, Jawa Barat, Indonesia` -> its three parts, the nearest first. Contacts share places, so the answer is kept. */
export function placeParts(location: string): readonly PlacePart[] {
  const before = known.get(location);
  if (before) return before;
  const parts = location
    .slice(0, 300)
    .split(',')
    .map(text => ({ text: text.trim(), key: fold(text) }))
    .filter((part, at, all) => part.key !== '' && all.findIndex(({ key }) => key === part.key) === at);
  if (known.size >= mostKnown) known.clear();
  known.set(location, parts);
  return parts;
}
