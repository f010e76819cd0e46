import type { ComponentChildren } from 'preact';
import { FactRow } from '../../../components/fact-row.tsx';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import type { Translate } from '../../../lib/i18n/translate.ts';
import { byId } from '../../../lib/identity/by-id.ts';
import { fold } from '../../../lib/identity/text.ts';
import type { Goal } from '../../../lib/model/goal.ts';
import { countsOnlyNamed, tooFewNamed } from '../../../lib/plan/goals/counted-filter.ts';
import { addressOf } from '../use-route.ts';
import type { WorkspaceData } from '../workspace-data.ts';

interface GoalFactsProps {
  readonly data: WorkspaceData;
  readonly goal: Goal;
}

/** What a goal counts, from when to when, and who and what belongs to it. */
export function GoalFacts({ data, goal }: GoalFactsProps) {
  const { t, language } = useVoice();
  const { day } = calendarNames(language);
  const { measure, counted = {}, startOn, deadline, contactIds, organizations, topics, note } = goal;
  const few = goal.outcome === undefined ? tooFewNamed(goal) : undefined;
  const rows = byId(data.contacts);
  const topicIds = new Map(data.topics.map(topic => [fold(topic.name), topic.id]));
  const people = contactIds.map(id => ({
    name: rows.get(id)?.name ?? t('picker.gone'),
    address: rows.has(id) ? addressOf('contacts', id) : undefined,
  }));
  const named = organizations.map(name => ({ name, address: addressOf('organizations', name) }));
  const subjects = topics.map(name => {
    const id = topicIds.get(fold(name));
    return { name, address: id && addressOf('learning', id) };
  });
  return (
    <section class="record-section">
      <h2>{t('goals.linked')}</h2>
      <dl class="facts goal-facts">
        <FactRow label={t('goals.counting')}>
          <Fixed>
            {measure ? t(`goals.measure.${measure}`) : t('goals.countingNone')}
            {measure && <span class="soft"> {filterWords(counted, t)}</span>}
            {countsOnlyNamed(goal) && (
              <span class="soft only-named">
                {few === undefined
                  ? t('goals.onlyNamed')
                  : `${t('goals.gap.fewNamed', { count: few })} ${t('goals.ask.moreNamed')}`}
              </span>
            )}
          </Fixed>
        </FactRow>
        <FactRow label={t('goals.startOn')}>
          <Fixed>{day(startOn)}</Fixed>
        </FactRow>
        {deadline && (
          <FactRow label={t('goals.deadline')}>
            <Fixed>{day(deadline)}</Fixed>
          </FactRow>
        )}
        {people.length > 0 && (
          <FactRow label={t('goals.people')}>
            <Links links={people} />
          </FactRow>
        )}
        {named.length > 0 && (
          <FactRow label={t('goals.organizations')}>
            <Links links={named} />
          </FactRow>
        )}
        {subjects.length > 0 && (
          <FactRow label={t('goals.topics')}>
            <Links links={subjects} />
          </FactRow>
        )}
        {note && (
          <FactRow label={t('field.note')}>
            <Fixed>
              <span class="lines" dir="auto">
                {note}
              </span>
            </Fixed>
          </FactRow>
        )}
      </dl>
    </section>
  );
}

const Fixed = ({ children }: { children: ComponentChildren }) => <span class="fixed">{children}</span>;

const Links = ({
  links,
}: {
  links: readonly { readonly name: string; readonly address: string | undefined }[];
}) => (
  <ul class="fixed">
    {links.map(({ name, address }) => (
      <li key={name}>
        {address ? (
          <a href={address} dir="auto">
            {name}
          </a>
        ) : (
          <span dir="auto">{name}</span>
        )}
      </li>
    ))}
  </ul>
);

/** `rekan · BKN · Colleague` */
const filterWords = (
  { tag, organization, segment, relation, kind, direction }: NonNullable<Goal['counted']>,
  t: Translate,
): string =>
  [
    tag,
    organization,
    segment && t(`segment.${segment}`),
    relation && t(`relation.${relation}`),
    kind && t(`interaction.${kind}`),
    direction && t(`direction.${direction}`),
  ]
    .filter(Boolean)
    .join(' · ');
