import { useVoice } from '../../../components/language.tsx';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { addressOf } from '../use-route.ts';
import { timeOn } from './month.ts';

interface EventLinkProps {
  readonly event: JejaringEvent;
  readonly day: string;
  /** Whether there is room for more than the name. */
  readonly hasRoom?: boolean;
}

/** An event on one of its days: when it begins, and its name; struck through if it is called off, and in a word where there is room. */
export function EventLink({ event, day, hasRoom = false }: EventLinkProps) {
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
      {isOff && <span class={hasRoom ? 'soft' : 'visually-hidden'}>{t('event.cancelled')}</span>}
    </a>
  );
}
