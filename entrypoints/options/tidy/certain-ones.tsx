import { Combine } from 'lucide';
import { useMemo } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import { mergeEach } from '../../../lib/store/merge-contacts.ts';
import type { Workspace } from '../workspace.ts';
import { mergingsOf, type OpenPair } from './open-pairs.ts';

interface CertainOnesProps {
  readonly workspace: Workspace;
  readonly open: readonly OpenPair[];
  readonly contactOf: (id: string) => ContactRow | undefined;
}

/** Merges all pairs that have a key in common, in one batch; what comes of it is said before. */
export function CertainOnes({ workspace: { db, act }, open, contactOf }: CertainOnesProps) {
  const { t } = useVoice();
  const mergings = useMemo(() => mergingsOf(open, contactOf), [open, contactOf]);
  const to = mergings.length;
  const from = mergings.reduce((sum, { otherIds }) => sum + 1 + otherIds.length, 0);
  return (
    <div class="tidy-certain">
      <button
        type="button"
        class="button"
        onClick={() =>
          void act(running => mergeEach(db, mergings, running), t('tidy.mergedAll', { from, count: to }))
        }
      >
        <Icon node={Combine} />
        {t('tidy.mergeAll')}
      </button>
      <p class="soft">{t('tidy.mergeAllMeaning', { from, count: to })}</p>
    </div>
  );
}
