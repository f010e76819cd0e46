import type { Voice } from '../../../components/language.tsx';
import { spanText } from '../../../lib/i18n/due-sentence.ts';
import type { Commitment } from '../../../lib/model/commitment.ts';
import { type Day, daysBetween, durationBetween } from '../../../lib/plan/day.ts';
import { endedOn, wasKeptInTime } from '../../../lib/plan/promises/promise-end.ts';

/** By when an open promise is to be kept, or how it ended, in few words. */
export function promiseWhen(promise: Commitment, today: Day, { t, day }: Voice): string {
  const end = endedOn(promise);
  if (end !== undefined) {
    const words = { day: day(`${end}T12:00`) };
    if (promise.outcome === 'released')
      return promise.reason
        ? t('promise.ended.released', { ...words, reason: promise.reason })
        : t('promise.ended.releasedPlain', words);
    return t(wasKeptInTime(promise) ? 'promise.ended.kept' : 'promise.ended.late', words);
  }
  const { dueOn } = promise;
  const days = dueOn === undefined ? undefined : daysBetween(today, dueOn);
  if (dueOn === undefined || days === undefined) return t('promise.when.none');
  if (days < 0) return t('promise.when.over', { span: spanText(durationBetween(dueOn, today), t) });
  if (days < 2) return t(days === 0 ? 'promise.when.today' : 'promise.when.tomorrow');
  return t('promise.when.ahead', { day: day(`${dueOn}T12:00`) });
}
