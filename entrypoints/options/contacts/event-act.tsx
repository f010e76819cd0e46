import { CalendarPlus } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { MenuButton } from '../../../components/menu-button.tsx';
import { fold } from '../../../lib/identity/text.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';

interface EventActProps {
  readonly events: readonly JejaringEvent[];
  readonly onLink: (event: JejaringEvent) => void;
}

const offered = 12;

/** Notes what is selected at an event, the latest ones offered first. */
export function EventAct({ events, onLink }: EventActProps) {
  const { t } = useVoice();
  return (
    <MenuButton label={t('find.link')} icon={CalendarPlus}>
      {close => (
        <EventChoice
          events={events}
          onChoose={event => {
            close();
            onLink(event);
          }}
        />
      )}
    </MenuButton>
  );
}

function EventChoice({
  events,
  onChoose,
}: Pick<EventActProps, 'events'> & { onChoose: EventActProps['onLink'] }) {
  const { t, eventTime } = useVoice();
  const [text, setText] = useState('');
  const latest = useMemo(
    () => [...events].sort((a, b) => ((a.startDate ?? a.createdAt) < (b.startDate ?? b.createdAt) ? 1 : -1)),
    [events],
  );
  const wanted = fold(text);
  const fitting = latest.filter(({ name }) => fold(name).includes(wanted)).slice(0, offered);
  if (events.length === 0) return <p class="soft menu-empty">{t('find.noEvents')}</p>;
  return (
    <div class="event-menu">
      <input
        class="input"
        type="search"
        data-first
        aria-label={t('list.searchEvents')}
        placeholder={t('list.searchEvents')}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <ul class="menu-list">
        {fitting.map(event => (
          <li key={event.id}>
            <button type="button" onClick={() => onChoose(event)}>
              <span dir="auto">{event.name}</span>
              {event.startDate && <span class="soft"> {eventTime(event)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
