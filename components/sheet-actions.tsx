import { Trash2 } from 'lucide';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

interface SheetActionsProps {
  readonly changed: boolean;
  /** Why the last act did not work: said here, because all else is out of reach behind the open record. */
  readonly failure: string | undefined;
  readonly onDelete: (() => void) | undefined;
}

/** The foot of an open record: delete at the left, save at the right. */
export function SheetActions({ changed, failure, onDelete }: SheetActionsProps) {
  const { t } = useVoice();
  return (
    <footer class="save-bar">
      {onDelete && (
        <button type="button" class="button quiet danger" onClick={onDelete}>
          <Icon node={Trash2} />
          {t('action.delete')}
        </button>
      )}
      <p class="failed stretch" role="alert">
        {failure}
      </p>
      <button type="submit" class="button primary" disabled={!changed}>
        {t('action.save')}
      </button>
    </footer>
  );
}
