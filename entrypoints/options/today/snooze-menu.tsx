import { AlarmClock } from 'lucide';
import { useVoice } from '../../../components/language.tsx';
import { MenuButton } from '../../../components/menu-button.tsx';
import { addDays, type Day } from '../../../lib/plan/day.ts';
import { snoozeDays } from './use-due-acts.ts';

interface SnoozeMenuProps {
  readonly today: Day;
  readonly onSnooze: (until: Day) => void;
}

/** Until when somebody is put off; the digits choose too. */
export function SnoozeMenu({ today, onSnooze }: SnoozeMenuProps) {
  const { t, eventTime } = useVoice();
  const days = snoozeDays(today);
  return (
    <MenuButton label={t('today.act.snooze')} icon={AlarmClock} look="quiet act-snooze">
      {close => {
        const choose = (until: Day) => {
          close();
          onSnooze(until);
        };
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: digits beside the buttons that do the same
          <div
            class="menu-list snooze-list"
            onKeyDown={event => {
              event.stopPropagation();
              const chosen =
                event.target instanceof HTMLInputElement ? undefined : days[Number(event.key) - 1];
              if (!chosen) return;
              event.preventDefault();
              choose(addDays(today, chosen.days));
            }}
          >
            {days.map(({ name, days: count }, index) => (
              <button
                key={name}
                type="button"
                aria-keyshortcuts={String(index + 1)}
                onClick={() => choose(addDays(today, count))}
              >
                <span>{t(`today.snooze.${name}`)}</span>
                <span class="soft">{eventTime({ startDate: addDays(today, count) })}</span>
                <kbd>{index + 1}</kbd>
              </button>
            ))}
            <form
              onSubmit={event => {
                event.preventDefault();
                const day = new FormData(event.currentTarget).get('day');
                if (typeof day === 'string' && day > today) choose(day);
              }}
            >
              <label>
                <span>{t('today.snooze.day')}</span>
                <input class="input" type="date" name="day" min={addDays(today, 1)} required />
              </label>
              <button type="submit" class="button">
                {t('today.act.snooze')}
              </button>
            </form>
          </div>
        );
      }}
    </MenuButton>
  );
}
