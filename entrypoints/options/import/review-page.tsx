import { Search } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { useSlash } from '../../../components/use-slash.ts';
import { contactFileKinds } from '../../../lib/exchange/contact-files/contact-file-kind.ts';
import type { Workspace } from '../workspace.ts';
import type { ImportActs } from './import-acts.ts';
import type { Stage } from './import-stage.ts';
import { RejectedList } from './rejected-list.tsx';
import { ReportNotes } from './report-notes.tsx';
import { ReviewEvent } from './review-event.tsx';
import { ReviewList } from './review-list.tsx';
import {
  acceptedOf,
  countsOf,
  decidedNew,
  filtered,
  isUndecided,
  standings,
  ticked,
  updateOfRow,
} from './review-row.ts';
import { RowChanges } from './row-changes.tsx';
import { nameWithTitles } from './shown-name.ts';
import { UpdateSum } from './update-sum.tsx';

interface ReviewPageProps {
  readonly workspace: Workspace;
  readonly stage: Extract<Stage, { name: 'review' | 'saving' }>;
  readonly acts: ImportActs;
}

/** The review of an import: event and tags for all, then everybody, and one button that saves what is ticked. */
export function ReviewPage({ workspace: { db, data, settings }, stage, acts }: ReviewPageProps) {
  const { t } = useVoice();
  const { draft } = stage;
  const { rows, report, label, lastMapping, difference } = draft;
  const [standing, setStanding] = useState<(typeof standings)[number] | 'all' | 'rejected'>('all');
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useSlash(search);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was pressed to come here is gone.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const counts = useMemo(() => countsOf(rows), [rows]);
  const shown = useMemo(
    () => (standing === 'rejected' ? [] : filtered(rows, standing, query)),
    [rows, standing, query],
  );
  const [opened, setOpened] = useState<number>();
  // Rows stand at their place in the report.
  const openedRow = opened === undefined ? undefined : rows[opened];
  const openedUpdate = openedRow && updateOfRow(openedRow);
  const undecidedShown = useMemo(() => shown.filter(isUndecided).length, [shown]);
  const isSaving = stage.name === 'saving';
  const withCount = (name: string, count: number) => t('import.withCount', { name, count });
  const filters = [
    { value: 'all' as const, label: withCount(t('import.all'), counts.all) },
    ...standings
      .filter(value => counts.of[value] > 0 || value === standing)
      .map(value => ({ value, label: withCount(t(`import.standing.${value}`), counts.of[value]) })),
    ...(report.rejected.length > 0
      ? [{ value: 'rejected' as const, label: withCount(t('import.rejected'), report.rejected.length) }]
      : []),
  ];
  // Contacts of another program were not met in a role, unless it is said that they were met at an event.
  const hasRoles = draft.event.kind !== 'none' || !contactFileKinds.some(kind => kind === report.kind);
  return (
    <>
      <div class="review" inert={isSaving}>
        <header class="review-head">
          <div class="review-title">
            <h1 ref={heading} tabIndex={-1} dir="auto">
              {label}
            </h1>
            <p class="soft">
              {t(`import.kind.${report.kind}`)} · {t('import.people', { count: counts.all })}
            </p>
            {report.table && (
              <button type="button" class="link-button" onClick={() => void acts.chooseColumns()}>
                {t('import.changeColumns')}
              </button>
            )}
            {lastMapping && (
              <button type="button" class="link-button" onClick={() => void acts.readColumns(lastMapping)}>
                {t('import.lastColumns')}
              </button>
            )}
            <button type="button" class="link-button" onClick={acts.startOver}>
              {t('import.otherFile')}
            </button>
          </div>
          <ReviewEvent db={db} draft={draft} events={data.events} acts={acts} />
          <UpdateSum rows={rows} difference={difference} onChoose={acts.setDifference} />
          <ReportNotes report={report} />
        </header>
        <div class="list-toolbar">
          <div class="search">
            <Icon node={Search} />
            <input
              ref={search}
              class="input"
              type="search"
              aria-label={t('import.search')}
              placeholder={`${t('import.search')}  /`}
              value={query}
              onInput={event => setQuery(event.currentTarget.value)}
            />
          </div>
          <Segmented
            name="standing"
            label={t('import.filter')}
            value={standing}
            options={filters}
            onChange={setStanding}
          />
        </div>
        {undecidedShown > 0 && (
          <div class="undecided-bar">
            <p>{t('import.undecidedCount', { count: undecidedShown })}</p>
            <button
              type="button"
              class="button"
              onClick={() => {
                const some = new Set(shown.map(({ index }) => index));
                acts.setRows(row => (some.has(row.index) ? decidedNew(row) : row));
              }}
            >
              {t('import.allNew')}
            </button>
          </div>
        )}
        {standing === 'rejected' ? (
          <RejectedList report={report} label={label} csvSeparator={settings.csvSeparator} />
        ) : shown.length === 0 ? (
          <EmptyState title={t('list.empty.found.title')} advice={t('import.nothingFound')} />
        ) : (
          <ReviewList
            label={t('import.title')}
            rows={shown}
            onTick={(some, tick) => acts.setRows(row => (some.has(row.index) ? ticked(row, tick) : row))}
            onRole={(some, role) => acts.setRows(row => (some.has(row.index) ? { ...row, role } : row))}
            onChange={changed => acts.setRows(row => (row.index === changed.index ? changed : row))}
            onRename={(row, name) => void acts.rename(row, name)}
            hasRoles={hasRoles}
            onShowChanges={row => setOpened(row.index)}
          />
        )}
        {openedRow && openedUpdate && (
          <RowChanges
            name={nameWithTitles(openedRow.person)}
            update={openedUpdate}
            accepted={acceptedOf(openedRow, difference)}
            onAccept={accept =>
              acts.setRows(row => (row.index === openedRow.index ? { ...row, accept } : row))
            }
            onClose={() => setOpened(undefined)}
          />
        )}
      </div>
      <footer class="save-bar review-foot">
        {isSaving ? (
          <ProgressLine label={t('import.saving', { label })} share={stage.share} onCancel={acts.cancel} />
        ) : (
          <>
            <p role="status" class="soft">
              {t('import.ticked', { count: counts.ticked, all: counts.all })}
            </p>
            <p class="failed" role="alert">
              {stage.failure}
            </p>
            <button
              type="button"
              class="button primary"
              disabled={counts.ticked === 0}
              onClick={() => void acts.save()}
            >
              {t('import.save', { count: counts.ticked })}
            </button>
          </>
        )}
      </footer>
    </>
  );
}
