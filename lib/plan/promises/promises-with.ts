import type { Commitment } from '../../model/commitment.ts';

export interface OpenPromises {
  readonly mine: readonly Commitment[];
  readonly theirs: readonly Commitment[];
}

const none: OpenPromises = { mine: [], theirs: [] };

/** Contact id -> the promises that are open, those with the nearest day first. */
export function promisesWith(commitments: readonly Commitment[]): (contactId: string) => OpenPromises {
  const open = commitments
    .filter(({ outcome }) => outcome === undefined)
    .sort((a, b) => ((a.dueOn ?? '~') < (b.dueOn ?? '~') ? -1 : 1));
  const ofContact = Map.groupBy(open, ({ contactId }) => contactId);
  return contactId => {
    const own = ofContact.get(contactId);
    if (!own) return none;
    return {
      mine: own.filter(({ whose }) => whose === 'mine'),
      theirs: own.filter(({ whose }) => whose === 'theirs'),
    };
  };
}
