import { useMemo } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { Contact } from '../../../lib/model/contact.ts';
import type { Day } from '../../../lib/plan/day.ts';
import type { DueAttendance, DueEvent } from '../../../lib/plan/due/input.ts';
import { type Anniversary, anniversaries } from '../../../lib/plan/due/occasions.ts';
import { addressOf } from '../use-route.ts';

interface YearsAgoProps {
  readonly data: {
    readonly contacts: readonly Pick<Contact, 'id' | 'name' | 'doNotContactSince'>[];
    readonly events: readonly DueEvent[];
    readonly attendances: readonly DueAttendance[];
  };
  readonly today: Day;
}

/** Days ahead. */
const ahead = 3;
const mostEvents = 3;
const mostNames = 5;

/** Events whose day comes round again, with whom you met there: an occasion to say hello. Nothing where there is none. */
export function YearsAgo({ data, today }: YearsAgoProps) {
  const { t } = useVoice();
  const { contacts, events, attendances } = data;
  const occasions = useMemo(
    () => anniversaries(events, attendances, ahead, today).slice(0, mostEvents),
    [events, attendances, today],
  );
  const people = useMemo(() => {
    const wanted = new Set(occasions.flatMap(({ contactIds }) => contactIds));
    return new Map(
      contacts.flatMap(({ id, name, doNotContactSince }) =>
        wanted.has(id) && doNotContactSince === undefined ? [[id, name] as const] : [],
      ),
    );
  }, [contacts, occasions]);
  if (occasions.length === 0) return null;
  return (
    <section class="years-ago" aria-labelledby="years-ago">
      <h2 id="years-ago">{t('yearsAgo.title')}</h2>
      <ul>
        {occasions.map(occasion => (
          <li key={occasion.eventId}>
            <a href={addressOf('events', occasion.eventId)} dir="auto">
              {occasion.event}
            </a>{' '}
            <span class="soft">
              {t('yearsAgo.years', { count: occasion.years })}
              {occasion.days > 0 && `, ${t('yearsAgo.inDays', { count: occasion.days })}`}
            </span>
            <People occasion={occasion} people={people} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function People({
  occasion: { contactIds },
  people,
}: {
  readonly occasion: Anniversary;
  readonly people: ReadonlyMap<string, string>;
}) {
  const { t } = useVoice();
  const known = contactIds.flatMap(id => {
    const name = people.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
  if (known.length === 0) return null;
  const others = known.length - mostNames;
  return (
    <span class="with">
      {t('yearsAgo.with')}{' '}
      {known.slice(0, mostNames).map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={addressOf('contacts', id)} dir="auto">
            {name}
          </a>
        </span>
      ))}
      {others > 0 && ` ${t('yearsAgo.others', { count: others })}`}
    </span>
  );
}
