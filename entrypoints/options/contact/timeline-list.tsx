import { useMemo, useState } from 'preact/hooks';
import { useVoice, type Voice } from '../../../components/language.tsx';
import type { MessageKey } from '../../../lib/i18n/en.ts';
import type { Attendance } from '../../../lib/model/attendance.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import type { Interaction } from '../../../lib/model/interaction.ts';
import { FieldStepLine } from '../field-step.tsx';
import { fieldLabel } from '../field-words.ts';
import { EditInteractionDialog } from '../practice/edit-interaction-dialog.tsx';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { InteractionText } from './interaction-text.tsx';
import { type TimelineItem, timelineOf } from './timeline.ts';
import { useHistory } from './use-history.ts';
import { useInteractions } from './use-interactions.ts';

interface TimelineListProps {
  readonly workspace: Workspace;
  readonly contact: Contact;
  readonly attendances: readonly Attendance[];
  readonly eventOf: (id: string) => JejaringEvent | undefined;
}

/** What has been with somebody, the latest first, a piece of history at a time. */
export function TimelineList({ workspace, contact, attendances, eventOf }: TimelineListProps) {
  const voice = useVoice();
  const { t } = voice;
  const { db, data } = workspace;
  const { past, isReading, readOn } = useHistory(db, contact);
  const { own: interactions, introducedIn } = useInteractions(db, contact.id);
  const [editing, setEditing] = useState<Interaction>();
  const promises = useMemo(
    () => data.commitments.filter(({ contactId }) => contactId === contact.id),
    [data.commitments, contact.id],
  );
  const items = useMemo(
    () =>
      past ? timelineOf({ contact, past, attendances, eventOf, interactions, introducedIn, promises }) : [],
    [contact, past, attendances, eventOf, interactions, introducedIn, promises],
  );
  return (
    <section class="record-section">
      <h2>{t('record.timeline')}</h2>
      <ol class="timeline">
        {items.map(item => (
          <li key={item.key}>
            <span class="soft when-done">{whenOf(item, voice)}</span>
            <div>
              {item.kind === 'interaction' ? (
                <InteractionText
                  {...item}
                  workspace={workspace}
                  eventOf={eventOf}
                  interactions={interactions}
                  onEdit={() => setEditing(item.interaction)}
                />
              ) : (
                <ItemText item={item} />
              )}
            </div>
          </li>
        ))}
      </ol>
      {isReading ? (
        <p class="soft" role="status">
          {t('timeline.reading')}
        </p>
      ) : (
        past?.from && (
          <button type="button" class="button quiet" onClick={readOn}>
            {t('timeline.more')}
          </button>
        )
      )}
      {editing && (
        <EditInteractionDialog
          workspace={workspace}
          contact={contact}
          interaction={editing}
          onDone={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}

/** An event's day is its own, not the reader's. */
const whenOf = (item: TimelineItem, { day }: Voice): string => {
  if (item.kind === 'followUp' || item.kind === 'promiseEnded') return day(`${item.day}T12:00`);
  if (item.kind === 'interaction') return day(`${item.interaction.on}T12:00`);
  return day(
    item.kind === 'met' && item.event.startDate ? `${item.event.startDate.slice(0, 10)}T12:00` : item.at,
  );
};

function ItemText({ item }: { item: Exclude<TimelineItem, { kind: 'interaction' }> }) {
  const { t } = useVoice();
  const now = new Date().toISOString();
  switch (item.kind) {
    case 'added':
      if (item.entry?.act === 'import' && item.entry.label)
        return <>{t('timeline.imported', { label: item.entry.label })}</>;
      return item.page ? (
        <>
          {t('timeline.addedFrom')} <PageLink page={item.page} />
        </>
      ) : (
        t('timeline.added')
      );
    case 'read':
      return (
        <>
          {t('timeline.read')} <PageLink page={item.page} />
          <p class="soft">{item.fields.map(field => fieldLabel(field, t)).join(', ')}</p>
        </>
      );
    case 'changed':
      return (
        <>
          {remarkOf(item.entry.act) && <p>{t(remarkOf(item.entry.act) ?? 'timeline.undone')}</p>}
          <ul>
            {item.steps.map(step => (
              <FieldStepLine key={step.field} step={step} />
            ))}
          </ul>
        </>
      );
    case 'followUp':
      return item.purpose ? (
        <>
          {t('timeline.followUp')}: <span dir="auto">{item.purpose}</span>
        </>
      ) : (
        t('timeline.followUp')
      );
    case 'promised':
      return (
        <>
          {t(`promise.${item.promise.whose}`)}: <span dir="auto">{item.promise.text}</span>
        </>
      );
    case 'promiseEnded':
      return (
        <>
          {t(item.promise.outcome === 'released' ? 'timeline.released' : 'timeline.kept')}:{' '}
          <span dir="auto">{item.promise.text}</span>
          {item.promise.reason && (
            <p class="soft" dir="auto">
              {item.promise.reason}
            </p>
          )}
        </>
      );
    case 'removed':
      return <>{t('timeline.removed')}</>;
    case 'restored':
      return <>{t('timeline.restored')}</>;
    case 'met':
      return (
        <>
          {t(item.at > now ? 'timeline.meeting' : 'timeline.met')}{' '}
          <a href={addressOf('events', item.event.id)} dir="auto">
            {item.event.name}
          </a>
          {item.role !== 'attendee' && <span class="soft"> · {t(`role.${item.role}`)}</span>}
        </>
      );
  }
}

/** What else than an edit changed it. */
const remarkOf = (act: string): MessageKey | undefined =>
  act === 'undo' ? 'timeline.undone' : act === 'merge' ? 'timeline.merged' : undefined;

function PageLink({ page }: { page: string }) {
  if (!/^https?:/.test(page) || !URL.canParse(page)) return <span>{page}</span>;
  return (
    <a href={page} target="_blank" rel="noreferrer">
      {new URL(page).host.replace(/^www\./, '')}
    </a>
  );
}
