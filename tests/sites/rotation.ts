import { type Mutation, mutations } from './mutate.ts';

const isEvery = process.env.EVERY_MUTATION === '1';

/** As it stands, every page is read by fixtures.test.ts. */
export const changes: readonly (readonly [name: string, mutation: Mutation])[] = Object.entries(
  mutations,
).filter(([name]) => name !== 'nothing changed');

/** What changes most, and what is drawn by chance, is done to every page. */
const always = ['interface translated', 'wrappers added', 'all of it'];
const byTurns = changes.map(([name]) => name).filter(name => !always.includes(name));

/** By its name, so that a new page moves no other to another turn. */
const turnOf = (page: string): number =>
  [...page].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);

/**
 * Whether a page is read with a mutation: with those that change most, and by turns with two of those that each take one
 * kind of mark away. `EVERY_MUTATION=1` does all to all.
 */
export function isMutatedBy(mutation: string, page: string): boolean {
  const first = turnOf(page) % byTurns.length;
  return isEvery || [...always, byTurns[first], byTurns[(first + 1) % byTurns.length]].includes(mutation);
}

/**
 * Chance plays a part only where elements are wrapped: of `most` draws a page has one by turns, another one with each
 * mutation.
 */
export const drawsOf = (mutation: string, page: string, most = 2): readonly number[] => {
  if (!/wrappers|all/.test(mutation)) return [1];
  if (isEvery) return Array.from({ length: most }, (_, at) => 1 + at);
  return [1 + (turnOf(page + mutation) % most)];
};
