import { liveQuery } from 'dexie';
import { RotateCcw } from 'lucide';
import { useCallback } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { useVoice } from '../../components/language.tsx';
import { UndoList } from '../../components/undo-list.tsx';
import { useSubscription } from '../../components/use-subscription.ts';
import type { HistoryEntry } from '../../lib/model/history.ts';
import type { Trashed } from '../../lib/model/trash.ts';
import { latestEntries } from '../../lib/store/queries.ts';
import { restore, trashed } from '../../lib/store/trash.ts';
import type { Workspace } from './workspace.ts';

interface Past {
  readonly entries: readonly HistoryEntry[];
  readonly trash: readonly Trashed[];
}

const SHOWN = 200;

/** What happened and can be taken back, and what was deleted and can be restored. */
export function HistoryPage({ workspace: { db, act, takeBack } }: { workspace: Workspace }) {
  const { t, day } = useVoice();
  const subscribe = useCallback(
    (onValue: (past: Past) => void, onError: (error: unknown) => void) => {
      const query = async () => ({ entries: await latestEntries(db, SHOWN), trash: await trashed(db) });
      const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
      return () => subscription.unsubscribe();
    },
    [db],
  );
  const past = useSubscription(subscribe);
  if (past.state !== 'here') return null;
  const { entries, trash } = past.value;
  return (
    <div class="reading-page">
      <section>
        <h1>{t('history.title')}</h1>
        <p class="soft">{entries.length > 0 ? t('history.advice') : t('history.empty')}</p>
        <UndoList entries={entries} onUndo={id => void takeBack(id)} />
      </section>
      <section>
        <h2>{t('trash.title')}</h2>
        <p class="soft">{trash.length > 0 ? t('trash.advice') : t('trash.empty')}</p>
        <ul class="plain-list">
          {trash.map(({ id, name, deletedAt }) => (
            <li key={id}>
              <span class="label" dir="auto">
                {name}
              </span>
              <span class="soft">{t('trash.deletedOn', { day: day(deletedAt) })}</span>
              <button
                type="button"
                class="button quiet"
                aria-label={`${t('action.restore')}: ${name}`}
                onClick={() => void act(() => restore(db, [id]), t('trash.restored', { name }))}
              >
                <Icon node={RotateCcw} />
                {t('action.restore')}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
