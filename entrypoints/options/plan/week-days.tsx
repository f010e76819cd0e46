import { Plus } from 'lucide';
import { useMemo } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import { byId } from '../../../lib/identity/by-id.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import type { Slot, WeekPlan } from '../../../lib/model/week-plan.ts';
import { addDays, type Day } from '../../../lib/plan/day.ts';
import { eventsByDay, timeOn } from '../events/month.ts';
import { addressOf } from '../use-route.ts';
import type { WorkspaceData } from '../workspace-data.ts';
import { SlotEntry } from './slot-entry.tsx';
import type { ChangeWeek } from './use-week-change.ts';

interface WeekDaysProps {
  readonly data: WorkspaceData;
  readonly plan: WeekPlan | undefined;
  readonly monday: Day;
  readonly today: Day;
  readonly change: ChangeWeek;
  readonly onAdd: (day: Day) => void;
  readonly onOpen: (slot: Slot) => void;
}

const noSlots: readonly Slot[] = [];

/** The days of a week side by side, below each other where there is no room: times that are kept free, and events. */
export function WeekDays({ data, plan, monday, today, change, onAdd, onOpen }: WeekDaysProps) {
  const { t, language, clock } = useVoice();
  const names = calendarNames(language);
  const slots = plan?.slots ?? noSlots;
  const days = useMemo(() => Array.from({ length: 7 }, (_, index) => addDays(monday, index)), [monday]);
  const events = useMemo(() => eventsByDay(data.events, monday, addDays(monday, 6)), [data.events, monday]);
  const people = byId(data.contacts);
  const tick = (slot: Slot, isDone: boolean) =>
    change(
      stored => ({
        ...stored,
        slots: stored.slots.map(one => (one.id === slot.id ? { ...one, isDone: isDone || undefined } : one)),
      }),
      t(isDone ? 'plan.slotTicked' : 'plan.slotUnticked', { text: slot.text }),
    );
  return (
    <ol class="week-days" aria-label={t('plan.times')}>
      {days.map(day => {
        const add = t('plan.addTime', { day: names.weekdayAndDay(day) });
        const entries = entriesOf(day, slots, events.get(day) ?? []);
        return (
          <li key={day} class={day === today ? 'today' : undefined}>
            <header>
              <h3 aria-current={day === today ? 'date' : undefined}>
                <span>{names.weekday(day)}</span> {names.dayAndMonth(day)}
              </h3>
              <button
                type="button"
                class="button quiet icon-only"
                aria-label={add}
                title={add}
                onClick={() => onAdd(day)}
              >
                <Icon node={Plus} />
              </button>
            </header>
            {entries.length > 0 && (
              <ul>
                {entries.map(({ slot, event, time }) =>
                  slot ? (
                    <SlotEntry
                      key={slot.id}
                      slot={slot}
                      person={slot.contactId === undefined ? undefined : people.get(slot.contactId)?.name}
                      onTick={isDone => tick(slot, isDone)}
                      onOpen={() => onOpen(slot)}
                    />
                  ) : (
                    <li key={event.id} class="week-event">
                      <span class="when">{time && clock(time)}</span>
                      <a href={addressOf('events', event.id)} dir="auto">
                        {event.name}
                      </a>
                    </li>
                  ),
                )}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

type Entry = { readonly time: string | undefined } & (
  | { readonly slot: Slot; readonly event?: never }
  | { readonly slot?: never; readonly event: JejaringEvent }
);

/** What is on a day, by the time it begins; what has none comes last. */
function entriesOf(day: Day, slots: readonly Slot[], events: readonly JejaringEvent[]): Entry[] {
  const entries: Entry[] = [
    ...events.map(event => ({ event, time: timeOn(event, day) })),
    ...slots.filter(({ on }) => on === day).map(slot => ({ slot, time: slot.start })),
  ];
  return entries.sort(({ time: a = '~' }, { time: b = '~' }) => (a < b ? -1 : a > b ? 1 : 0));
}
