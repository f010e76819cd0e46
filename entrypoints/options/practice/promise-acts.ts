import { useVoice } from '../../../components/language.tsx';
import type { Commitment } from '../../../lib/model/commitment.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { removePractice, savePractice } from '../../../lib/store/practice.ts';
import type { Workspace } from '../workspace.ts';

/** What is done with a promise, each as one batch with Undo; gives the sentence of a failure. */
export interface PromiseActs {
  readonly keep: (promise: Commitment) => Promise<string | undefined>;
  /** `reason` may be empty where a promise of theirs is let go. */
  readonly release: (promise: Commitment, reason: string) => Promise<string | undefined>;
  readonly reopen: (promise: Commitment) => Promise<string | undefined>;
  readonly remove: (promise: Commitment) => Promise<string | undefined>;
}

export function usePromiseActs({ db, act }: Workspace, today: Day): PromiseActs {
  const { t } = useVoice();
  const save = (from: Commitment, wanted: Commitment, done: string) =>
    act(() => savePractice(db, 'commitments', wanted, { label: from.text, from }), done);
  return {
    keep: promise => {
      const { reason, ...rest } = promise;
      return save(
        promise,
        { ...rest, outcome: 'kept', endedOn: today },
        t('promise.kept', { text: promise.text }),
      );
    },
    release: (promise, reason) =>
      save(
        promise,
        { ...promise, outcome: 'released', endedOn: today, reason },
        t('promise.released', { text: promise.text }),
      ),
    reopen: promise => {
      const { outcome, endedOn, reason, ...rest } = promise;
      return save(promise, rest, t('promise.reopened', { text: promise.text }));
    },
    remove: ({ id, text }) =>
      act(() => removePractice(db, 'commitments', [id], text), t('promise.deleted', { text })),
  };
}
