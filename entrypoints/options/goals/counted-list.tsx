import { useMemo, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import type { Goal } from '../../../lib/model/goal.ts';
import type { Interaction } from '../../../lib/model/interaction.ts';
import type { Counted } from '../../../lib/plan/goals/counted.ts';
import type { WorkspaceData } from '../workspace-data.ts';
import { countedThings } from './counted-things.ts';

interface CountedListProps {
  readonly data: WorkspaceData;
  readonly measure: Goal['measure'];
  readonly counted: readonly Counted[];
  readonly interactions: readonly Interaction[];
}

const first = 10;
const more = 200;

/** What was counted for a goal, the latest first, each with a way to it: a number that cannot be looked into is not believed. */
export function CountedList({ data, measure, counted, interactions }: CountedListProps) {
  const { t, language } = useVoice();
  const [most, setMost] = useState(first);
  const { contacts, events, topics, commitments } = data;
  const shown = useMemo(
    () =>
      countedThings(
        counted.slice(-most).reverse(),
        { contacts, events, topics, commitments, interactions },
        t,
      ),
    [counted, most, contacts, events, topics, commitments, interactions, t],
  );
  const { day } = calendarNames(language);
  return (
    <section class="record-section">
      <h2>{t('goals.what')}</h2>
      {counted.length === 0 && <p class="soft">{t('goals.whatNone')}</p>}
      <ul class="counted-list">
        {shown.map(({ key, on, name, detail, address, amount }) => (
          <li key={key}>
            <time dateTime={on}>{day(on)}</time>
            <span class="what">
              {address ? (
                <a href={address} dir="auto">
                  {name}
                </a>
              ) : (
                <span>{name}</span>
              )}
              {detail !== '' && (
                <span class="soft" dir="auto">
                  {detail}
                </span>
              )}
            </span>
            {measure === 'creditHours' && <span class="amount">{t('goals.hours', { count: amount })}</span>}
          </li>
        ))}
      </ul>
      {counted.length > most && (
        <button
          type="button"
          class="button quiet"
          onClick={() => setMost(most === first ? more : most + more)}
        >
          {counted.length <= more
            ? t('goals.showAll', { count: counted.length })
            : t('list.morePeople', { count: counted.length - most })}
        </button>
      )}
    </section>
  );
}
