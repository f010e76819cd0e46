import { Undo2 } from 'lucide';
import type { MessageKey } from '../lib/i18n/en.ts';
import type { HistoryEntry } from '../lib/model/history.ts';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

interface UndoListProps {
  readonly entries: readonly HistoryEntry[];
  readonly onUndo: (entryId: string) => void;
}

/** What happened, newest first; each line can be taken back. */
export function UndoList({ entries, onUndo }: UndoListProps) {
  const { t, day } = useVoice();
  const undone = new Set(entries.map(entry => entry.undoes));
  return (
    <ul class="plain-list">
      {entries.map(entry => (
        <li key={entry.id}>
          <span class="act">{t(`act.${entry.act}` as MessageKey)}</span>
          <span class="label" dir="auto">
            {entry.label}
          </span>
          <span class="soft">
            {countOf(entry) > 1 && `${t('history.records', { count: countOf(entry) })} · `}
            {day(entry.at)}
          </span>
          {undone.has(entry.id) ? (
            <span class="soft state">{t('history.undone')}</span>
          ) : (
            <button
              type="button"
              class="button quiet"
              aria-label={`${t('action.undo')}: ${t(`act.${entry.act}` as MessageKey)} ${entry.label}`}
              onClick={() => onUndo(entry.id)}
            >
              <Icon node={Undo2} />
              {t('action.undo')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

const countOf = ({ counts }: HistoryEntry): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
