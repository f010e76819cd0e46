import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { go } from '../use-route.ts';
import { EventLink } from './event-link.tsx';
import { dayLater, dayOfMonthLater, weekdayOf } from './month.ts';

interface MonthGridProps {
  readonly gridRef: RefObject<HTMLTableElement | null>;
  readonly label: string;
  readonly month: string;
  readonly weeks: readonly (readonly string[])[];
  readonly byDay: ReadonlyMap<string, readonly JejaringEvent[]>;
  readonly today: string;
  /** The day that the keys begin from. */
  readonly focused: string;
  readonly onMove: (day: string) => void;
}

/** More in a day than these are a press away. */
const mostShown = 3;

/** Where a key leads from a day. */
function dayByKey(key: string, day: string): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return dayLater(day, -1);
    case 'ArrowRight':
      return dayLater(day, 1);
    case 'ArrowUp':
      return dayLater(day, -7);
    case 'ArrowDown':
      return dayLater(day, 7);
    case 'Home':
      return dayLater(day, -weekdayOf(day));
    case 'End':
      return dayLater(day, 6 - weekdayOf(day));
    case 'PageUp':
      return dayOfMonthLater(day, -1);
    case 'PageDown':
      return dayOfMonthLater(day, 1);
    default:
      return undefined;
  }
}

/**
 * A month as a calendar: a grid (WAI-ARIA) whose days are walked by arrows, whose months by Page Up and Page Down. Enter opens
 * the day's event, goes to the first of several, and on an empty day begins a new one.
 */
export function MonthGrid({ gridRef, label, weeks, onMove, ...month }: MonthGridProps) {
  const { language } = useVoice();
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const wholeWeekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const press = (key: KeyboardEvent) => {
    const cell = key.target instanceof HTMLElement ? key.target.closest<HTMLElement>('[data-day]') : null;
    const day = cell?.dataset.day;
    if (!cell || day === undefined || key.ctrlKey || key.metaKey || key.altKey) return;
    const next = dayByKey(key.key, day);
    if (next !== undefined) {
      key.preventDefault();
      onMove(next);
    } else if (key.key === 'Enter' && key.target === cell) {
      key.preventDefault();
      const events = month.byDay.get(day) ?? [];
      const [only] = events;
      if (!only) go('events', 'new', `day=${day}`);
      else if (events.length === 1) go('events', only.id);
      else cell.querySelector('a')?.focus();
    } else if (key.key === 'Escape' && key.target !== cell) cell.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose days are walked by keys is ARIA's grid
    <table class="month-grid" role="grid" aria-label={label} ref={gridRef} onKeyDown={press}>
      <thead>
        <tr>
          {weeks[0]?.map(day => {
            const at = new Date(`${day}T00:00Z`);
            return (
              <th key={day} scope="col" abbr={wholeWeekday.format(at)}>
                {weekday.format(at)}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week[0]}>
            {week.map(day => (
              <Day key={day} day={day} {...month} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayProps = Pick<MonthGridProps, 'month' | 'byDay' | 'today' | 'focused'> & { readonly day: string };

function Day({ day, month, byDay, today, focused }: DayProps) {
  const { t, eventTime } = useVoice();
  const [showsAll, setShowsAll] = useState(false);
  const events = byDay.get(day) ?? [];
  const shown = showsAll
    ? events
    : events.slice(0, events.length === mostShown + 1 ? mostShown + 1 : mostShown);
  const isOther = !day.startsWith(month);
  return (
    <td
      class={isOther ? 'other-month' : undefined}
      data-day={day}
      tabIndex={day === focused ? 0 : -1}
      aria-current={day === today ? 'date' : undefined}
    >
      <span class="visually-hidden">{eventTime({ startDate: day })}</span>
      <span class="day-number" aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      {shown.length > 0 && (
        <ul>
          {shown.map(event => (
            <li key={event.id}>
              <EventLink event={event} day={day} />
            </li>
          ))}
        </ul>
      )}
      {events.length > shown.length && (
        <button type="button" class="link-button" onClick={() => setShowsAll(true)}>
          {t('events.more', { count: events.length - shown.length })}
        </button>
      )}
    </td>
  );
}
