import '../record-page.css';
import './events.css';
import { Plus } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import { BulkBar } from '../../../components/bulk-bar.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useVoice, type Voice } from '../../../components/language.tsx';
import { RecordTable } from '../../../components/record-table.tsx';
import { TagList } from '../../../components/tag-list.tsx';
import type { ListPlace } from '../../../components/use-row-cursor.ts';
import { eventColumns } from '../../../lib/exchange/columns.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { removeRecords, tagRecords } from '../../../lib/store/edit.ts';
import { matching, sortedBy, tagsInUse } from '../../../lib/store/search.ts';
import { exportEvents } from '../export-records.ts';
import type { PlaceProps } from '../place-page.tsx';
import { tableColumns } from '../table-columns.ts';
import { addressOf, go, look as lookAt } from '../use-route.ts';
import { useShortcut } from '../use-shortcut.ts';
import { EventPage } from './event-page.tsx';
import { eventsLook, eventsQuery, type OnEventsLook } from './events-query.ts';
import { EventsToolbar } from './events-toolbar.tsx';
import { MonthView } from './month-view.tsx';
import { NewEvent } from './new-event.tsx';

/** The events, as a list or a month, `#/events?view=month&month=2026-11`; one of them, `#/events/ID`; or a new one. */
export function EventsPage({ workspace, route }: PlaceProps) {
  const place = useRef<ListPlace>(undefined);
  if (route.id === 'new') return <NewEvent workspace={workspace} query={route.query} />;
  if (route.id !== undefined)
    return <EventPage key={route.id} id={route.id} workspace={workspace} query={route.query} />;
  return (
    <AllEvents
      workspace={workspace}
      query={route.query}
      start={place.current}
      onLeave={left => {
        place.current = left;
      }}
    />
  );
}

const SHOWN = ['name', 'startDate', 'organizer', 'attendanceMode', 'location', 'tags', 'createdAt'];

interface AllEventsProps extends Pick<PlaceProps, 'workspace'> {
  readonly query: string;
  /** Where one was when the list was left for an event. */
  readonly start: ListPlace | undefined;
  readonly onLeave: (place: ListPlace) => void;
}

function AllEvents({ workspace, query, start, onLeave }: AllEventsProps) {
  const { db, settings, say, act, data } = workspace;
  const { events } = data;
  const voice = useVoice();
  const { t, language, compare } = voice;
  const shortcut = useShortcut();
  const look = useMemo(() => eventsLook(query), [query]);
  const { search, tag, view, sort } = look;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(() => tableColumns(eventColumns, SHOWN, cells(voice), {}, voice.t), [voice]);
  const sorted = useMemo(() => {
    const column = columns.find(one => one.id === sort.column);
    return column ? sortedBy(events, column.sortKey, compare, sort.descending) : events;
  }, [events, columns, sort, compare]);
  const found = useMemo(() => matching(sorted, search, tag), [sorted, search, tag]);
  const tags = useMemo(() => tagsInUse(events), [events]);
  // What is selected and no longer shown is not acted upon: one acts on what one sees.
  const chosen = useMemo(() => found.filter(({ id }) => selected.has(id)), [found, selected]);
  const onLook: OnEventsLook = (change, how) => lookAt(eventsQuery({ ...look, ...change }), how);
  const ids = chosen.map(({ id }) => id);
  const clear = () => setSelected(new Set());
  const exportCsv = (some: readonly JejaringEvent[]) =>
    say(t('list.exported', { file: exportEvents(some, { language, settings }) }));
  const tagChosen = (name: string, adding: boolean) =>
    act(
      running => tagRecords(db, 'events', ids, adding ? { add: [name] } : { remove: [name] }, running),
      t(adding ? 'list.tagged' : 'list.untagged', { tag: name, count: ids.length }),
    );
  const deleteChosen = async () => {
    const done = t('list.deleted', { count: ids.length });
    const failure = await act(running => removeRecords(db, 'events', ids, running), done);
    if (failure === undefined) clear();
  };

  return (
    <>
      <h1 class="visually-hidden">{t('nav.events')}</h1>
      {chosen.length > 0 && view === 'list' ? (
        <BulkBar
          count={chosen.length}
          tags={tags}
          onTag={name => void tagChosen(name, true)}
          onUntag={name => void tagChosen(name, false)}
          onExport={() => exportCsv(chosen)}
          onDelete={() => void deleteChosen()}
          onClear={clear}
        />
      ) : (
        <EventsToolbar
          look={look}
          tags={tags}
          found={found.length}
          count={events.length}
          onLook={onLook}
          onExport={() => exportCsv(found)}
        />
      )}
      {events.length === 0 ? (
        <EmptyState title={t('list.empty.events.title')} advice={t('list.empty.events.advice', { shortcut })}>
          <a class="button primary" href={addressOf('events', 'new')}>
            <Icon node={Plus} />
            {t('list.newEvent')}
          </a>
        </EmptyState>
      ) : view === 'month' ? (
        <MonthView events={found} look={look} onLook={onLook} />
      ) : found.length === 0 ? (
        <EmptyState title={t('list.empty.found.title')} advice={t('list.empty.found.advice')}>
          <button type="button" class="button" onClick={() => onLook({ search: '', tag: '' })}>
            {t('list.clearFilters')}
          </button>
        </EmptyState>
      ) : (
        <RecordTable
          label={t('nav.events')}
          rows={found}
          columns={columns}
          nameOf={event => event.name}
          sort={sort}
          selected={selected}
          onSort={next => onLook({ sort: next })}
          onSelect={setSelected}
          onOpen={id => go('events', id, query)}
          addressOf={event => addressOf('events', event.id, query)}
          start={start}
          onLeave={onLeave}
        />
      )}
    </>
  );
}

const cells = ({ t, day, eventTime }: Voice) => ({
  name: (event: JejaringEvent) => (
    <span class="name" dir="auto">
      {event.name}
    </span>
  ),
  startDate: (event: JejaringEvent) => {
    const status = event.eventStatus && t(`event.${event.eventStatus}`);
    if (!event.startDate) return <span class="soft">{status ?? t('event.timeUnknown')}</span>;
    return [eventTime(event), status].filter(Boolean).join(' · ');
  },
  attendanceMode: (event: JejaringEvent) => event.attendanceMode && t(`event.${event.attendanceMode}`),
  tags: (event: JejaringEvent) => <TagList tags={event.tags} />,
  createdAt: (event: JejaringEvent) => <time dateTime={event.createdAt}>{day(event.createdAt)}</time>,
});
