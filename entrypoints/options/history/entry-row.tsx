import { ChevronDown, ChevronRight, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { type HistoryEntry, recordTables } from '../../../lib/model/history.ts';
import type { Workspace } from '../workspace.ts';
import { EntryChanges } from './entry-changes.tsx';

interface EntryRowProps {
  readonly workspace: Workspace;
  readonly entry: HistoryEntry;
  readonly isTakenBack: boolean;
}

/** What one batch did; opened, to which records. It can be taken back whole. */
export function EntryRow({ workspace, entry, isTakenBack }: EntryRowProps) {
  const { t, language } = useVoice();
  const [isOpen, setOpen] = useState(false);
  const { id, at, act, label, counts } = entry;
  const words = [t(`act.${act}`), label || undefined].filter(Boolean);
  const counted = recordTables.flatMap(table => {
    const count = counts[table];
    return count ? t(`history.of.${table}`, { count }) : [];
  });
  return (
    <li class={isTakenBack ? 'entry taken-back' : 'entry'}>
      <div class="entry-line">
        <button type="button" class="entry-what" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon node={isOpen ? ChevronDown : ChevronRight} />
          <span class="soft entry-time">{timeOf(at, language)}</span>
          <span class="entry-words">
            <span class="soft">{words[0]} </span>
            <span dir="auto">{words[1] ?? ''}</span>
            <span class="soft entry-counts">{counted.join(', ')}</span>
          </span>
        </button>
        {isTakenBack ? (
          <span class="soft entry-state">{t('history.undone')}</span>
        ) : act === 'erase' ? null : (
          <button
            type="button"
            class="button quiet"
            aria-label={`${t('action.undo')}: ${words.join(' ')}`}
            onClick={() => void workspace.takeBack(id)}
          >
            <Icon node={Undo2} />
            <span>{t('action.undo')}</span>
          </button>
        )}
      </div>
      {isOpen && <EntryChanges workspace={workspace} entry={entry} />}
    </li>
  );
}

const locales = { en: 'en-GB', id: 'id-ID' } as const;

const timeOf = (at: string, language: keyof typeof locales): string =>
  new Date(at).toLocaleTimeString(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
