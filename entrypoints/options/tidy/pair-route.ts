import { addressOf } from '../use-route.ts';

/** `#/tidy/ID1+ID2` -> both ids; undefined where the address names no pair. */
export function idsOfRoute(id: string | undefined): readonly [string, string] | undefined {
  const [a, b, ...more] = (id ?? '').split('+');
  return a && b && more.length === 0 && a !== b ? [a, b] : undefined;
}

export const pairAddress = (ids: readonly [string, string], query: string): string =>
  addressOf('tidy', ids.join('+'), query);

/** Shows a pair, or the list, in the place of what is shown: going through a list is no way that one goes back. */
export function showPair(ids: readonly [string, string] | undefined, query: string): void {
  const address = ids ? pairAddress(ids, query) : addressOf('tidy', undefined, query);
  history.replaceState(history.state, '', address);
  dispatchEvent(new HashChangeEvent('hashchange'));
}
