import { MessageSquarePlus, Trash2 } from 'lucide';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';

interface LabelledAct {
  readonly label: string;
  readonly act: () => unknown;
}

interface RecordActsProps {
  /** Ends it, or takes it up again. */
  readonly ending: LabelledAct;
  readonly onDelete: () => unknown;
  /** Notes what happened in it; absent where it has ended. */
  readonly noting?: LabelledAct | undefined;
}

/** What is done with one record of the practice, at the end of its first row. */
export function RecordActs({ ending, onDelete, noting }: RecordActsProps) {
  const { t } = useVoice();
  return (
    <>
      <button type="button" class="button quiet" onClick={() => void ending.act()}>
        {ending.label}
      </button>
      <button type="button" class="button quiet danger" onClick={() => void onDelete()}>
        <Icon node={Trash2} />
        <span>{t('action.delete')}</span>
      </button>
      {noting && (
        <button type="button" class="button primary" onClick={() => void noting.act()}>
          <Icon node={MessageSquarePlus} />
          {noting.label}
        </button>
      )}
    </>
  );
}
