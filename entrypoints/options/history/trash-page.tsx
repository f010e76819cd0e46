import { RotateCcw, Search, X } from 'lucide';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { Notice } from '../../../components/notice.tsx';
import { RecordTable } from '../../../components/record-table.tsx';
import type { TableColumn } from '../../../components/table-row.tsx';
import { useSlash } from '../../../components/use-slash.ts';
import type { Sort } from '../../../lib/find/view-query.ts';
import { failureSentence } from '../../../lib/i18n/failure.ts';
import { fold } from '../../../lib/identity/text.ts';
import type { Trashed } from '../../../lib/model/trash.ts';
import { restore, trashed } from '../../../lib/store/trash.ts';
import { purgeAfter } from '../../../lib/store/trash-days.ts';
import { go } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { useLive } from './use-live.ts';

/** What was deleted in the last 30 days: found, and brought back, one, several or all. */
export function TrashPage({ workspace: { db, act } }: { workspace: Workspace }) {
  const { t, day, compare } = useVoice();
  const read = useCallback(() => trashed(db), [db]);
  const found = useLive(read);
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>({ column: 'deletedAt', descending: true });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  const all = found.state === 'here' ? found.value : undefined;
  const rows = useMemo(() => {
    const words = fold(search).split(' ').filter(Boolean);
    const wanted = (all ?? []).filter(({ name }) => {
      const text = words.length > 0 ? fold(name) : '';
      return words.every(word => text.includes(word));
    });
    const order: (a: Trashed, b: Trashed) => number =
      sort.column === 'name'
        ? (a, b) => compare(a.name, b.name)
        : sort.column === 'table'
          ? (a, b) => compare(a.table, b.table)
          : (a, b) => (a.deletedAt < b.deletedAt ? -1 : a.deletedAt > b.deletedAt ? 1 : 0);
    return wanted.sort((a, b) => (sort.descending ? -1 : 1) * order(a, b));
  }, [all, search, sort, compare]);
  const columns = useMemo((): TableColumn<Trashed>[] => {
    const until = ({ deletedAt }: Trashed) => day(purgeAfter(deletedAt));
    return [
      {
        id: 'name',
        label: t('field.name'),
        width: 320,
        cell: ({ name }) => (
          <span class="name" dir="auto">
            {name}
          </span>
        ),
      },
      { id: 'table', label: t('trash.kind'), width: 120, cell: ({ table }) => t(`history.table.${table}`) },
      { id: 'deletedAt', label: t('trash.deleted'), width: 130, cell: row => day(row.deletedAt) },
      { id: 'until', label: t('trash.until'), width: 150, cell: until },
    ];
  }, [t, day]);

  if (found.state === 'failed')
    return <Notice title={t('error.title')} advice={failureSentence(found.error, t)} />;
  if (!all) return null;
  if (all.length === 0) return <EmptyState title={t('trash.empty')} advice={t('trash.advice')} />;
  const chosen = rows.filter(({ id }) => selected.has(id));
  const bringBack = async (some: readonly Trashed[]) => {
    const [one] = some;
    const done =
      some.length === 1 && one
        ? t('trash.restored', { name: one.name })
        : t('trash.restoredMany', { count: some.length });
    const ids = some.map(({ id }) => id);
    const failure = await act(running => restore(db, ids, running), done);
    if (failure === undefined) setSelected(new Set());
  };
  return (
    <>
      {chosen.length > 0 ? (
        <div class="bulk-bar">
          <strong role="status">{t('list.selected', { count: chosen.length })}</strong>
          <button type="button" class="button" onClick={() => void bringBack(chosen)}>
            <Icon node={RotateCcw} />
            {t('action.restore')}
          </button>
          <button
            type="button"
            class="button quiet icon-only"
            aria-label={t('list.clearSelection')}
            onClick={() => setSelected(new Set())}
          >
            <Icon node={X} />
          </button>
        </div>
      ) : (
        <div class="list-toolbar">
          <div class="search">
            <Icon node={Search} />
            <input
              ref={input}
              class="input"
              type="search"
              aria-label={t('trash.search')}
              placeholder={`${t('trash.search')}  /`}
              value={search}
              onInput={event => setSearch(event.currentTarget.value)}
            />
          </div>
          <p class="soft count" role="status">
            {rows.length === all.length
              ? t('trash.count', { count: all.length })
              : t('list.countFound', { found: rows.length, count: all.length })}
          </p>
        </div>
      )}
      <p class="soft trash-advice">{t('trash.advice')}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('list.empty.found.title')} advice={t('trash.nothingFound')} />
      ) : (
        <RecordTable
          label={t('trash.title')}
          rows={rows}
          columns={columns}
          nameOf={row => row.name}
          sort={sort}
          selected={selected}
          onSort={setSort}
          onSelect={setSelected}
          onOpen={id => {
            const row = rows.find(one => one.id === id);
            if (row) go(row.table, id);
          }}
          card={row => (
            <>
              {t(`history.table.${row.table}`)} ·{' '}
              {t('trash.untilDay', { day: day(purgeAfter(row.deletedAt)) })}
            </>
          )}
        />
      )}
    </>
  );
}
