import { useVoice } from '../../../components/language.tsx';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { addressOf } from '../use-route.ts';
import { timeOn } from './month.ts';

/** An event on one of its days: when it begins, and its name. */
export function EventLink({ event, day }: { event: JejaringEvent; day: string }) {
  const { t, clock } = useVoice();
  const time = timeOn(event, day);
  const isOff = event.eventStatus === 'cancelled';
  return (
    <a
      class={isOff ? 'event-link off' : 'event-link'}
      href={addressOf('events', event.id)}
      title={event.name}
    >
      {time && <span class="soft">{clock(time)}</span>}
      <span class="name" dir="auto">
        {event.name}
      </span>
      {isOff && <span class="visually-hidden">{t('event.cancelled')}</span>}
    </a>
  );
}
