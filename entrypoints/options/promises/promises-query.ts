import type { Commitment } from '../../../lib/model/commitment.ts';

/** How promises are looked at; the address bar holds it. */
export interface PromisesLook {
  readonly whose: Commitment['whose'];
  readonly show: 'open' | 'ended';
  readonly search: string;
}

export function readPromises(query: string): PromisesLook {
  const asked = new URLSearchParams(query);
  return {
    whose: asked.get('whose') === 'theirs' ? 'theirs' : 'mine',
    show: asked.get('show') === 'ended' ? 'ended' : 'open',
    search: asked.get('q') ?? '',
  };
}

export const writePromises = ({ whose, show, search }: PromisesLook): string =>
  new URLSearchParams({
    ...(whose === 'theirs' && { whose }),
    ...(show === 'ended' && { show }),
    ...(search && { q: search }),
  }).toString();
