import { useCallback, useMemo, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useVoice } from '../../../components/language.tsx';
import { Notice } from '../../../components/notice.tsx';
import { failureSentence } from '../../../lib/i18n/failure.ts';
import { acts, type HistoryEntry } from '../../../lib/model/history.ts';
import { historyPage } from '../../../lib/store/history-page.ts';
import { look } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { EntryRow } from './entry-row.tsx';
import { useLive } from './use-live.ts';

interface EntryListProps {
  readonly workspace: Workspace;
  readonly query: string;
}

/** Entries at first, and at each asking for more. */
const shownAtOnce = 100;

/** What happened, day by day, the latest first; of one kind on request. */
export function EntryList({ workspace, query }: EntryListProps) {
  const { t, day } = useVoice();
  const { db } = workspace;
  const act = acts.find(one => one === new URLSearchParams(query).get('act'));
  const [most, setMost] = useState(shownAtOnce);
  const read = useCallback(() => historyPage(db, { act, most }), [db, act, most]);
  const page = useLive(read);
  const entries = page.state === 'here' ? page.value.entries : undefined;
  const days = useMemo(() => byDay(entries ?? [], day), [entries, day]);
  if (page.state === 'failed')
    return <Notice title={t('error.title')} advice={failureSentence(page.error, t)} />;
  if (page.state === 'waiting') return null;
  if (page.value.entries.length === 0 && act === undefined)
    return <EmptyState title={t('history.empty')} advice={t('history.emptyAdvice')} />;
  return (
    <>
      <div class="history-toolbar">
        <select
          class="input"
          aria-label={t('history.kind')}
          value={act ?? ''}
          onChange={event => {
            setMost(shownAtOnce);
            look(event.currentTarget.value && `act=${event.currentTarget.value}`);
          }}
        >
          <option value="">{t('history.everything')}</option>
          {acts.map(one => (
            <option key={one} value={one}>
              {t(`act.${one}`)}
            </option>
          ))}
        </select>
        <p class="soft">{t('history.advice')}</p>
      </div>
      {days.length === 0 && <p class="soft">{t('history.noneOfKind')}</p>}
      {days.map(({ label, entries: own }) => (
        <section key={label} class="history-day" aria-label={label}>
          <h2>{label}</h2>
          <ul>
            {own.map(entry => (
              <EntryRow
                key={entry.id}
                workspace={workspace}
                entry={entry}
                isTakenBack={page.value.takenBack.has(entry.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {!page.value.isWhole && (
        <button type="button" class="button quiet" onClick={() => setMost(most + shownAtOnce)}>
          {t('history.more')}
        </button>
      )}
    </>
  );
}

/** Entries that follow each other, by the reader's own day. */
function byDay(
  entries: readonly HistoryEntry[],
  day: (instant: string) => string,
): { readonly label: string; readonly entries: readonly HistoryEntry[] }[] {
  const days: { readonly label: string; readonly entries: HistoryEntry[] }[] = [];
  for (const entry of entries) {
    const label = day(entry.at);
    const last = days.at(-1);
    if (last?.label === label) last.entries.push(entry);
    else days.push({ label, entries: [entry] });
  }
  return days;
}
