import { ChevronLeft, ChevronRight } from 'lucide';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { useMedia } from '../../../components/use-media.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { EventLink } from './event-link.tsx';
import type { EventsLook, OnEventsLook } from './events-query.ts';
import { daysOf, eventsByDay, monthLater, today as theDay, weeksOf } from './month.ts';
import { MonthGrid } from './month-grid.tsx';

interface MonthViewProps {
  readonly events: readonly JejaringEvent[];
  readonly look: EventsLook;
  readonly onLook: OnEventsLook;
}

/** The events of a month: as a calendar, and where there is no room for one as a list of its days. */
export function MonthView({ events, look, onLook }: MonthViewProps) {
  const { t, language } = useVoice();
  const isNarrow = useMedia('(width < 720px)');
  const today = theDay();
  const month = look.month || today.slice(0, 7);
  const weeks = useMemo(() => weeksOf(month), [month]);
  const byDay = useMemo(
    () => eventsByDay(events, weeks[0]?.[0] ?? '', weeks.at(-1)?.[6] ?? ''),
    [events, weeks],
  );
  const undated = useMemo(() => events.filter(event => !daysOf(event)).length, [events]);
  const [focused, setFocused] = useState(month === today.slice(0, 7) ? today : `${month}-01`);
  const wantsFocus = useRef(false);
  const grid = useRef<HTMLTableElement>(null);
  const shownDay = focused.startsWith(month) ? focused : `${month}-01`;
  // Before the next key: held down, a key must not come to a day that is no longer there.
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${shownDay}"]`)?.focus();
  }, [shownDay]);
  const moveTo = (day: string) => {
    wantsFocus.current = true;
    setFocused(day);
    if (!day.startsWith(month)) onLook({ month: day.slice(0, 7) }, { replace: true });
  };
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const title = name.format(new Date(`${month}-01T00:00Z`));
  const days = weeks.flat().filter(day => day.startsWith(month) && byDay.has(day));
  return (
    <div class="month">
      <div class="month-head">
        <h2 aria-live="polite">{title}</h2>
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('events.monthBefore')}
          title={t('events.monthBefore')}
          onClick={() => onLook({ month: monthLater(month, -1) })}
        >
          <Icon node={ChevronLeft} />
        </button>
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={t('events.monthAfter')}
          title={t('events.monthAfter')}
          onClick={() => onLook({ month: monthLater(month, 1) })}
        >
          <Icon node={ChevronRight} />
        </button>
        {month !== today.slice(0, 7) && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              setFocused(today);
              onLook({ month: '' });
            }}
          >
            {t('events.thisMonth')}
          </button>
        )}
        {undated > 0 && (
          <button type="button" class="link-button undated" onClick={() => onLook({ view: 'list' })}>
            {t('events.undated', { count: undated })}
          </button>
        )}
      </div>
      {isNarrow ? (
        <Agenda days={days} byDay={byDay} today={today} />
      ) : (
        <MonthGrid
          gridRef={grid}
          label={title}
          month={month}
          weeks={weeks}
          byDay={byDay}
          today={today}
          focused={shownDay}
          onMove={moveTo}
        />
      )}
    </div>
  );
}

interface AgendaProps {
  readonly days: readonly string[];
  readonly byDay: ReadonlyMap<string, readonly JejaringEvent[]>;
  readonly today: string;
}

function Agenda({ days, byDay, today }: AgendaProps) {
  const { t, eventTime } = useVoice();
  if (days.length === 0) return <p class="soft agenda-empty">{t('events.emptyMonth')}</p>;
  return (
    <ol class="agenda">
      {days.map(day => (
        <li key={day}>
          <h3 aria-current={day === today ? 'date' : undefined}>{eventTime({ startDate: day })}</h3>
          <ul>
            {byDay.get(day)?.map(event => (
              <li key={event.id}>
                <EventLink event={event} day={day} hasRoom />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
