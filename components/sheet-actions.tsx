import { Trash2 } from 'lucide';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

/** The foot of an open record: delete at the left, save at the right. */
export function SheetActions({
  onDelete,
  changed,
}: {
  onDelete: (() => void) | undefined;
  changed: boolean;
}) {
  const { t } = useVoice();
  return (
    <footer class="save-bar">
      {onDelete && (
        <button type="button" class="button quiet danger" onClick={onDelete}>
          <Icon node={Trash2} />
          {t('action.delete')}
        </button>
      )}
      <span class="stretch" />
      <button type="submit" class="button primary" disabled={!changed}>
        {t('action.save')}
      </button>
    </footer>
  );
}
