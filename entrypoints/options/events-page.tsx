import { useMemo } from 'preact/hooks';
import { EmptyState } from '../../components/empty-state.tsx';
import { useVoice, type Voice } from '../../components/language.tsx';
import { TagList } from '../../components/tag-list.tsx';
import { eventColumns } from '../../lib/exchange/columns.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import { useShortcut } from './contacts-page.tsx';
import { EventSheet } from './event-sheet.tsx';
import { exportEvents } from './export-records.ts';
import type { PlaceProps } from './place-page.tsx';
import { RecordsPage } from './records-page.tsx';
import { tableColumns } from './table-columns.ts';
import { go } from './use-route.ts';

const SHOWN = ['name', 'startDate', 'organizer', 'attendanceMode', 'location', 'tags', 'createdAt'];
const latestFirst = { column: 'startDate', descending: true };

export function EventsPage({ workspace, route: { id: openId } }: PlaceProps) {
  const { events } = workspace.data;
  const voice = useVoice();
  const { t, language } = voice;
  const { db, settings, act, say } = workspace;

  const columns = useMemo(() => tableColumns(eventColumns, SHOWN, cells(voice), {}, voice.t), [voice]);

  const open =
    openId === undefined || openId === 'new' ? undefined : events.find(event => event.id === openId);
  const shortcut = useShortcut();
  return (
    <>
      <RecordsPage
        workspace={workspace}
        table="events"
        rows={events}
        columns={columns}
        firstSort={latestFirst}
        onExport={rows => {
          const file = exportEvents(rows, { language, settings });
          say(t('list.exported', { file }));
        }}
        empty={
          <EmptyState
            title={t('list.empty.events.title')}
            advice={t('list.empty.events.advice', { shortcut })}
          />
        }
      />
      {(open || openId === 'new') && (
        <EventSheet key={openId} db={db} act={act} event={open} onClose={() => go('events')} />
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
