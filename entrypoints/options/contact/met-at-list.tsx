import { X } from 'lucide';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { PickOne } from '../../../components/pick-one.tsx';
import type { Attendance } from '../../../lib/model/attendance.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { linkToEvent } from '../../../lib/store/bulk.ts';
import { removeAttendances } from '../../../lib/store/edit-attendances.ts';
import { findByName } from '../find-by-name.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

interface MetAtListProps {
  readonly workspace: Workspace;
  readonly contact: Contact;
  readonly attendances: readonly Attendance[];
  readonly eventOf: (id: string) => JejaringEvent | undefined;
}

/** The events where somebody was met, each a way to it; taken off, and one more. */
export function MetAtList({ workspace, contact, attendances, eventOf }: MetAtListProps) {
  const { t, eventTime } = useVoice();
  const { db, act, data } = workspace;
  const when = ({ startDate }: JejaringEvent): string | undefined =>
    startDate && eventTime({ startDate: startDate.slice(0, 10) });
  const met = attendances.flatMap(attendance => {
    const event = eventOf(attendance.eventId);
    return event ? [{ attendance, event }] : [];
  });
  const there = new Set(met.map(({ event }) => event.id));
  return (
    <section class="record-section">
      <h2>{t('field.metAt')}</h2>
      <ul class="link-list">
        {met.map(({ attendance, event }) => (
          <li key={attendance.id}>
            <span class="what">
              <a href={addressOf('events', event.id)} dir="auto">
                {event.name}
              </a>
              <span class="soft">
                {[when(event), attendance.role !== 'attendee' && t(`role.${attendance.role}`)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <button
              type="button"
              class="button quiet icon-only"
              aria-label={t('list.notMetAt', { event: event.name })}
              title={t('list.notMetAt', { event: event.name })}
              onClick={() =>
                void act(
                  running => removeAttendances(db, [attendance.id], { label: event.name, ...running }),
                  t('record.metOff', { name: contact.name, event: event.name }),
                )
              }
            >
              <Icon node={X} />
            </button>
          </li>
        ))}
      </ul>
      <PickOne
        label={t('record.addEvent')}
        placeholder={t('record.searchEvent')}
        find={async (text, signal) => {
          const found = await findByName(data.events, text, { signal, most: 8 + there.size });
          return found
            .filter(({ id }) => !there.has(id))
            .slice(0, 8)
            .map(event => ({ id: event.id, name: event.name, detail: when(event) }));
        }}
        onPick={({ id, name }) =>
          void act(
            running => linkToEvent(db, [contact.id], { eventId: id }, running),
            t('record.metOn', { name: contact.name, event: name }),
          )
        }
      />
    </section>
  );
}
