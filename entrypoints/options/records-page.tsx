import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { BulkBar } from '../../components/bulk-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useVoice } from '../../components/language.tsx';
import { ListToolbar } from '../../components/list-toolbar.tsx';
import { RecordTable, type Sort } from '../../components/record-table.tsx';
import type { ContactRow } from '../../lib/model/contact-row.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import { removeRecords, tagRecords } from '../../lib/store/edit.ts';
import { matching, sortedBy, tagsInUse } from '../../lib/store/search.ts';
import type { SortableColumn } from './table-columns.ts';
import { go } from './use-route.ts';
import type { Workspace } from './workspace.ts';

interface RecordsPageProps<Row> {
  readonly workspace: Workspace;
  readonly table: 'contacts' | 'events';
  readonly rows: readonly Row[];
  readonly columns: readonly SortableColumn<Row>[];
  readonly firstSort: Sort;
  /** The empty state, before anything was saved. */
  readonly empty: ComponentChildren;
  readonly onExport: (rows: readonly Row[]) => void | Promise<void>;
}

/** A list with everything one does to it: search, filter, sort, select, tag, delete, export. */
export function RecordsPage<Row extends ContactRow | JejaringEvent>(props: RecordsPageProps<Row>) {
  const { workspace, table, rows, columns, onExport } = props;
  const { db, act } = workspace;
  const { t, compare } = useVoice();
  const contacts = table === 'contacts';
  const [search, setSearch] = useState('');
  const [tag, setTag] = useState('');
  const [sort, setSort] = useState(props.firstSort);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());

  const sorted = useMemo(() => {
    const column = columns.find(one => one.id === sort.column);
    return column ? sortedBy(rows, column.sortKey, compare, sort.descending) : rows;
  }, [rows, columns, sort, compare]);
  const found = useMemo(() => matching(sorted, search, tag), [sorted, search, tag]);
  const tags = useMemo(() => tagsInUse(rows), [rows]);
  // What is selected and no longer shown is not acted upon: one acts on what one sees.
  const chosen = useMemo(() => found.filter(row => selected.has(row.id)), [found, selected]);
  const narrowed = found.length !== rows.length;
  const clear = () => setSelected(new Set());
  const ids = chosen.map(row => row.id);

  const tagChosen = async (name: string, adding: boolean) => {
    const done = t(adding ? 'list.tagged' : 'list.untagged', { tag: name, count: ids.length });
    await act(
      running => tagRecords(db, table, ids, adding ? { add: [name] } : { remove: [name] }, running),
      done,
    );
  };
  const deleteChosen = async () => {
    const failure = await act(
      running => removeRecords(db, table, ids, running),
      t('list.deleted', { count: ids.length }),
    );
    if (failure === undefined) clear();
  };

  return (
    <>
      <h1 class="visually-hidden">{t(`nav.${table}`)}</h1>
      {chosen.length > 0 ? (
        <BulkBar
          count={chosen.length}
          tags={tags}
          onTag={name => void tagChosen(name, true)}
          onUntag={name => void tagChosen(name, false)}
          onExport={() => void onExport(chosen)}
          onDelete={() => void deleteChosen()}
          onClear={clear}
        />
      ) : (
        <ListToolbar
          searchLabel={t(contacts ? 'list.searchContacts' : 'list.searchEvents')}
          search={search}
          tag={tag}
          tags={tags}
          count={
            narrowed
              ? t('list.countFound', { found: found.length, count: rows.length })
              : t(contacts ? 'list.count' : 'list.countEvents', { count: rows.length })
          }
          exportLabel={narrowed ? t('list.exportFound', { count: found.length }) : t('list.exportAll')}
          importAddress={contacts ? undefined : '#/import'}
          newLabel={t(contacts ? 'list.newContact' : 'list.newEvent')}
          onSearch={setSearch}
          onTag={setTag}
          onExport={() => void onExport(found)}
          onNew={() => go(table, 'new')}
        />
      )}
      {rows.length === 0 ? (
        props.empty
      ) : found.length === 0 ? (
        <EmptyState title={t('list.empty.found.title')} advice={t('list.empty.found.advice')}>
          <button
            type="button"
            class="button"
            onClick={() => {
              setSearch('');
              setTag('');
            }}
          >
            {t('list.clearFilters')}
          </button>
        </EmptyState>
      ) : (
        <RecordTable
          label={t(`nav.${table}`)}
          rows={found}
          columns={columns}
          nameOf={row => row.name}
          sort={sort}
          selected={selected}
          onSort={setSort}
          onSelect={setSelected}
          onOpen={id => go(table, id)}
        />
      )}
    </>
  );
}
