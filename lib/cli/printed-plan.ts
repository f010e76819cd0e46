import type { BackupContent } from '../exchange/backup/backup-content.ts';
import { dueSentence } from '../i18n/due-sentence.ts';
import { translator } from '../i18n/translate.ts';
import type { InteractionSummary } from '../model/interaction.ts';
import type { ReviewPeriod } from '../model/review.ts';
import type { Language } from '../model/settings.ts';
import type { Day } from '../plan/day.ts';
import { dueList } from '../plan/due/due-list.ts';
import { summaryOf } from '../plan/interaction-summary.ts';
import { differences, type ReviewData, reviewOf } from '../plan/review/review.ts';
import { spanBefore, spanOf } from '../plan/span.ts';
import { known } from './printed-reading.ts';

/** The due list of a backup, as the command line prints it: each reason as data and in words. */
export function printedDue(content: BackupContent, today: Day, language: Language): object {
  const t = translator(language);
  const { contacts, commitments, events, attendances, mentorships, settings } = content;
  const summaries = summariesOf(content);
  const cadences = settings?.cadences;
  const lines = dueList(
    { contacts, summaries, commitments, events, attendances, mentorships, cadences },
    today,
  );
  return {
    today,
    due: lines.map(({ contactId, name, reasons }) => ({
      contactId,
      name,
      reasons: reasons.map(reason => ({ ...reason, words: dueSentence(reason, t) })),
    })),
  };
}

/** The same numbers that the store keeps. */
function summariesOf({ interactions }: BackupContent): InteractionSummary[] {
  const ofContacts = Map.groupBy(interactions, ({ contactId }) => contactId);
  return Array.from(ofContacts, ([id, own]) => summaryOf(id, own, ''));
}

/** The review of a period, as the command line prints it: ids with the names they stand for, and the period before it. */
export function printedReview(content: BackupContent, period: ReviewPeriod, today: Day): object {
  const data: ReviewData = { ...content, summaries: summariesOf(content) };
  const span = spanOf(period, today);
  const review = reviewOf(span, data, today);
  const before = reviewOf(spanBefore(span), data, today);
  const person = naming(content.contacts, ({ id, name }) => ({ contactId: id, name }));
  const event = naming(content.events, ({ id, name, startDate }) => known({ eventId: id, name, startDate }));
  const topic = naming(content.topics, ({ id, name }) => ({ topicId: id, name }));
  const goal = naming(content.goals, ({ id, text, measure, deadline }) =>
    known({ goalId: id, text, measure, deadline }),
  );
  const promise = naming(content.commitments, ({ id, contactId, text, dueOn, endedOn, reason }) =>
    known({ commitmentId: id, ...person(contactId), text, dueOn, endedOn, reason }),
  );
  const named = <T>(ids: readonly string[], name: (id: string) => T): T[] => ids.map(name);
  const { promises } = review;
  return {
    today,
    period,
    startOn: span.startOn,
    endOn: span.endOn,
    until: review.until,
    figures: review.figures,
    before: {
      startOn: before.span.startOn,
      endOn: before.span.endOn,
      differences: differences(review.figures, before.figures).filter(one => one.now !== one.before),
    },
    talkedTo: named(review.talkedTo, person),
    newContacts: named(review.newContacts, person),
    renewed: named(review.renewed, person),
    promises: {
      kept: named(promises.kept, promise),
      late: named(promises.late, promise),
      released: named(promises.released, promise),
      open: named(promises.open, promise),
      theirKept: named(promises.theirKept, promise),
      theirOpen: named(promises.theirOpen, promise),
    },
    events: named(review.events, event),
    trainings: review.trainings.map(({ eventId, hours }) => ({ ...event(eventId), hours })),
    learned: named(review.learned, topic),
    goals: review.goals.map(({ progress: { goalId, count, target, pace }, inPeriod }) => ({
      ...goal(goalId),
      count,
      inPeriod,
      ...known({ target }),
      pace,
    })),
    weeks: review.weeks,
    helpers: review.helpers.map(({ contactId, ...help }) => ({ ...person(contactId), ...help })),
  };
}

/** Id -> what is printed of a record; of one that is gone nothing but its id. */
function naming<R extends { readonly id: string }>(
  records: readonly R[],
  print: (record: R) => object,
): (id: string) => object {
  const found = new Map(records.map(record => [record.id, record]));
  return id => {
    const record = found.get(id);
    return record ? print(record) : { id };
  };
}
