import type { ComponentChildren } from 'preact';
import { useVoice } from '../../../components/language.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import { amountSentence, paceSentence } from '../../../lib/i18n/goal-sentence.ts';
import { byId } from '../../../lib/identity/by-id.ts';
import type { PeriodReview } from '../../../lib/plan/review/review.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { NamedList } from './named-list.tsx';
import { ThanksList } from './thanks-list.tsx';

interface ReviewListsProps {
  readonly workspace: Workspace;
  readonly review: PeriodReview;
}

/** Who and what the numbers of a review are: weeks, goals, relations, promises, trainings, and who deserves thanks. */
export function ReviewLists({ workspace, review }: ReviewListsProps) {
  const { data } = workspace;
  const { t, language } = useVoice();
  const names = calendarNames(language);
  const rows = byId(data.contacts);
  const personOf = (id: string) => ({
    key: id,
    name: rows.get(id)?.name ?? t('picker.gone'),
    address: rows.has(id) ? addressOf('contacts', id) : undefined,
  });
  const commitments = new Map(data.commitments.map(one => [one.id, one]));
  const goals = new Map(data.goals.map(goal => [goal.id, goal]));
  const events = new Map(data.events.map(event => [event.id, event]));
  const topics = new Map(data.topics.map(topic => [topic.id, topic]));
  return (
    <div class="review-lists">
      <Section title={t('reviews.weeks')} isShown={review.weeks.length > 0 && review.span.period !== 'week'}>
        <NamedList
          items={review.weeks.map(({ span, people, hours }) => ({
            key: span.startOn,
            name: names.span(span),
            address: addressOf('plan', undefined, `week=${span.startOn}`),
            detail: [
              t('reviews.weekPeople', { done: people.done, planned: people.planned }),
              hours.planned === undefined
                ? t('reviews.weekHoursOnly', { done: hours.spent })
                : t('reviews.weekHours', { done: hours.spent, planned: hours.planned }),
            ].join(' · '),
          }))}
        />
      </Section>
      <Section title={t('reviews.goals')} isShown={review.goals.length > 0}>
        <NamedList
          items={review.goals.flatMap(({ progress, inPeriod }) => {
            const goal = goals.get(progress.goalId);
            if (!goal) return [];
            const amount = amountSentence(goal.measure, inPeriod, undefined, t);
            const { outcome, ...open } = goal;
            const isEnded = outcome !== undefined && (goal.endedOn ?? '') <= review.until;
            return {
              key: goal.id,
              name: goal.text,
              address: addressOf('goals', goal.id),
              detail: [
                goal.measure && t('reviews.inPeriod', { amount }),
                paceSentence(isEnded ? goal : open, progress.pace, t, names.day),
              ]
                .filter(Boolean)
                .join(' '),
            };
          })}
        />
      </Section>
      <Section title={t('reviews.newPeople')} isShown={review.newContacts.length > 0}>
        <NamedList items={review.newContacts.map(personOf)} />
      </Section>
      <Section title={t('reviews.renewedPeople')} isShown={review.renewed.length > 0}>
        <NamedList items={review.renewed.map(personOf)} />
      </Section>
      <Section title={t('reviews.openPromises')} isShown={review.promises.open.length > 0}>
        <NamedList
          items={review.promises.open.flatMap(id => {
            const promise = commitments.get(id);
            const { name, address } = personOf(promise?.contactId ?? '');
            return promise
              ? { key: id, name: promise.text, address, detail: t('reviews.toWhom', { name }) }
              : [];
          })}
        />
      </Section>
      <Section title={t('reviews.trainings')} isShown={review.trainings.length > 0}>
        <NamedList
          items={review.trainings.map(({ eventId, hours }) => ({
            key: eventId,
            name: events.get(eventId)?.name ?? '',
            address: addressOf('events', eventId),
            detail: t('goals.hours', { count: hours }),
          }))}
        />
      </Section>
      <Section title={t('reviews.learned')} isShown={review.learned.length > 0}>
        <NamedList
          items={review.learned.map(id => ({
            key: id,
            name: topics.get(id)?.name ?? '',
            address: addressOf('learning', id),
          }))}
        />
      </Section>
      <ThanksList workspace={workspace} review={review} />
    </div>
  );
}

const Section = ({
  title,
  isShown,
  children,
}: {
  title: string;
  isShown: boolean;
  children: ComponentChildren;
}) =>
  isShown ? (
    <section class="record-section">
      <h2>{title}</h2>
      {children}
    </section>
  ) : null;
