import './contacts.css';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useVoice } from '../../../components/language.tsx';
import { RecordTable } from '../../../components/record-table.tsx';
import type { ListPlace } from '../../../components/use-row-cursor.ts';
import { countOfFilters, withoutFilters, writeView } from '../../../lib/find/view-query.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import { storedContacts } from '../../../lib/store/bulk.ts';
import { SampleOffer } from '../care/sample-offer.tsx';
import { exportContacts } from '../export-records.ts';
import type { PlaceProps } from '../place-page.tsx';
import { addressOf, go } from '../use-route.ts';
import { useShortcut } from '../use-shortcut.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import { metAtNames, tableColumn } from './contact-columns.tsx';
import { ContactCard } from './contact-name.tsx';
import { ContactsBulk } from './contacts-bulk.tsx';
import { ContactsToolbar } from './contacts-toolbar.tsx';
import { ExportMenu } from './export-menu.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { useFound } from './use-found.ts';
import { useLayout } from './use-layout.ts';
import { useView } from './use-view.ts';
import { ViewsMenu } from './views-menu.tsx';

interface ContactsListProps extends PlaceProps {
  /** Where one was when the list was left for a contact. */
  readonly start: ListPlace | undefined;
  readonly onLeave: (place: ListPlace) => void;
}

const nothing: ReadonlySet<string> = new Set();
const nameOf = ({ name }: ContactRow): string => name;
const card = (contact: ContactRow) => <ContactCard contact={contact} />;

/** All contacts, as the address says to look at them, and what is done with many of them at once. */
export function ContactsList({ workspace, route: { query }, start, onLeave }: ContactsListProps) {
  const voice = useVoice();
  const { t, language } = voice;
  const { db, settings, say, data } = workspace;
  const { contacts } = data;
  const { view, show, type, settle } = useView(query);
  const found = useFound(data, view, voice);
  const { rows, surroundings, eventName, isPart } = found;
  const [showsFilters, setShowsFilters] = useState(false);
  const { columns: ids, widths, keepColumns, keepWidths } = useLayout(view.cols, showsFilters);
  const address = writeView(view);
  const [selected, setSelected] = useState(nothing);
  const list = useRef<HTMLDivElement>(null);
  const tagInput = useRef<HTMLInputElement>(null);
  const filterButton = useRef<HTMLButtonElement>(null);
  const shortcut = useShortcut();

  const { met } = surroundings;
  const columns = useMemo(
    () => ids?.map(id => tableColumn(id, voice, { met, eventName })) ?? [],
    [ids?.join(), voice, met, eventName],
  );
  // What is selected and no longer shown is not acted upon: one acts on what one sees.
  const chosen = useMemo(
    () => (selected.size === 0 ? [] : rows.filter(row => selected.has(row.id))),
    [rows, selected],
  );
  const clear = useCallback(() => setSelected(nothing), []);
  const exportCsv = async (some: readonly ContactRow[]) => {
    const metAt = new Map(some.map(({ id }) => [id, metAtNames(id, { met, eventName })]));
    const stored = await storedContacts(
      db,
      some.map(({ id }) => id),
    );
    say(t('list.exported', { file: exportContacts(stored, { metAt, language, settings }) }));
  };
  const closeFilters = () => {
    setShowsFilters(false);
    filterButton.current?.focus();
  };
  const isNarrowed = rows.length !== contacts.length;
  const count = isPart
    ? t('find.reading')
    : isNarrowed
      ? t('list.countFound', { found: rows.length, count: contacts.length })
      : t('list.count', { count: rows.length });

  const keys = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest('tr') : null;
    if (event.key !== 't' || !row?.dataset.id || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (chosen.length === 0) setSelected(new Set([row.dataset.id]));
    requestAnimationFrame(() => tagInput.current?.focus());
  };

  const table = () => {
    if (!ids) return null;
    if (contacts.length === 0)
      return (
        <EmptyState
          title={t('list.empty.contacts.title')}
          advice={t('list.empty.contacts.advice', { shortcut })}
        >
          <SampleOffer workspace={workspace} />
        </EmptyState>
      );
    if (rows.length === 0)
      return (
        <EmptyState
          title={t('list.empty.found.title')}
          advice={t(view.q === '' ? 'find.nothingFiltered' : 'find.nothingFound')}
        >
          <button
            type="button"
            class="button"
            onClick={() => show({ ...withoutFilters(view), q: '', best: true })}
          >
            {t('list.clearFilters')}
          </button>
        </EmptyState>
      );
    return (
      <RecordTable
        label={t('nav.contacts')}
        rows={rows}
        columns={columns}
        nameOf={nameOf}
        sort={found.sort}
        selected={selected}
        onSort={sort => show({ ...view, sort, best: view.q === '' })}
        onSelect={setSelected}
        onOpen={id => go('contacts', id, address)}
        addressOf={({ id }) => addressOf('contacts', id, address)}
        card={card}
        widths={widths}
        onWidths={keepWidths}
        start={start}
        onLeave={place => {
          settle();
          onLeave(place);
        }}
        isPart={isPart}
      />
    );
  };

  return (
    <>
      <h1 class="visually-hidden">{t('nav.contacts')}</h1>
      {chosen.length > 0 ? (
        <ContactsBulk
          workspace={workspace}
          chosen={chosen}
          tagInput={tagInput}
          onCsv={() => void exportCsv(chosen)}
          onClear={clear}
        />
      ) : (
        <ContactsToolbar
          search={view.q}
          onSearch={type}
          filters={countOfFilters(view)}
          showsFilters={showsFilters}
          filterButton={filterButton}
          onFilter={() => setShowsFilters(!showsFilters)}
          count={count}
          onDown={() => list.current?.querySelector<HTMLElement>('.row-name[tabindex="0"]')?.focus()}
          newAddress={addressOf('contacts', 'new', address)}
          menus={
            <>
              <ViewsMenu workspace={workspace} query={address} />
              {ids && (
                <ColumnsMenu
                  columns={ids}
                  onChange={cols => {
                    keepColumns(cols);
                    show({ ...view, cols });
                  }}
                />
              )}
            </>
          }
          exporting={
            <ExportMenu
              label={isNarrowed ? t('list.exportFound', { count: rows.length }) : t('find.export')}
              ids={() => rows.map(({ id }) => id)}
              selectionLabel={count}
              onCsv={() => void exportCsv(rows)}
            />
          }
        />
      )}
      <FilterChips view={view} names={found} onChange={show} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the key t tags the row that has the focus */}
      <div class="found" ref={list} onKeyDown={keys}>
        {table()}
        {showsFilters && <FilterPanel view={view} found={found} onChange={show} onClose={closeFilters} />}
      </div>
    </>
  );
}
