import '../practice/practice.css';
import { ClipboardList, ListChecks } from 'lucide';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { eventDay, isTakenPart } from '../../../lib/plan/taking-part.ts';
import { addressOf } from '../use-route.ts';
import { useToday } from '../use-today.ts';

/** What one does before an event and after it: read the sheet, look back on the people. */
export function EventTouch({ event }: { event: JejaringEvent }) {
  const { t, day } = useVoice();
  const today = useToday();
  const on = eventDay(event);
  const isOver = on !== undefined && on <= today;
  const { debriefedOn } = event;
  const asksForDebrief = isOver && debriefedOn === undefined && isTakenPart(event);
  return (
    <section class="record-section in-touch">
      <h2>{t('eventTouch.title')}</h2>
      <p class={asksForDebrief ? 'touch-words' : 'touch-words soft'}>
        {debriefedOn !== undefined
          ? t('eventTouch.debriefed', { day: day(`${debriefedOn}T12:00`) })
          : t(isOver ? 'eventTouch.debriefDue' : 'eventTouch.prepare')}
      </p>
      <div class="touch-acts">
        <a class="button" href={addressOf('events', event.id, 'sheet')}>
          <Icon node={ClipboardList} />
          {t('eventTouch.sheet')}
        </a>
        <a
          class={asksForDebrief ? 'button primary' : 'button'}
          href={addressOf('events', event.id, 'debrief')}
        >
          <Icon node={ListChecks} />
          {t('eventTouch.debrief')}
        </a>
      </div>
    </section>
  );
}
