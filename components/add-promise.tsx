import { Plus } from 'lucide';
import type { Commitment } from '../lib/model/commitment.ts';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

const whose: readonly Commitment['whose'][] = ['mine', 'theirs'];

/** Begins one more promise of a form: mine, or theirs. */
export function AddPromise({ onAdd }: { onAdd: (whose: Commitment['whose']) => void }) {
  const { t } = useVoice();
  return (
    <span class="chips add-promise">
      {whose.map(one => (
        <button key={one} type="button" class="chip suggestion" onClick={() => onAdd(one)}>
          <Icon node={Plus} />
          {t(`promise.${one}`)}
        </button>
      ))}
    </span>
  );
}
