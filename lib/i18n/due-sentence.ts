import type { Duration } from '../plan/day.ts';
import type { DueDate } from '../plan/due/date.ts';
import type { DueReason, ReasonOf } from '../plan/due/reason.ts';
import type { Translate } from './translate.ts';

/** Why somebody is due, in one sentence without a full stop: `Promise due tomorrow: send the slides`. */
export function dueSentence(reason: DueReason, t: Translate): string {
  switch (reason.kind) {
    case 'promise':
      return about(t(`due.promise.${when(reason)}`, { span: spanText(reason.span, t) }), reason.text, t);
    case 'theirPromise':
      return about(t('due.theirPromise', { span: spanText(reason.span, t) }), reason.text, t);
    case 'followUp':
      return about(
        t(`due.followUp.${overOrToday(reason)}`, { span: spanText(reason.span, t) }),
        reason.purpose,
        t,
      );
    case 'untold':
      return untold(reason, t);
    case 'met':
      return reason.event === undefined
        ? t('due.met.saved', { ago: agoText(reason, t) })
        : t('due.met.event', { ago: agoText(reason, t), event: reason.event });
    case 'jobChanged':
      return about(
        t('due.jobChanged'),
        [reason.jobTitle, reason.organization].filter(part => part !== undefined).join(', '),
        t,
      );
    case 'birthday': {
      const day = when(reason);
      return t(`due.birthday.${day === 'over' ? 'today' : day}`, { span: spanText(reason.span, t) });
    }
    case 'session':
      return session(reason, t);
    case 'rhythm':
      return t(`due.rhythm.${overOrToday(reason)}`, { span: spanText(reason.span, t) });
  }
}

/** A length of time in words: `2 months`. */
export const spanText = ({ count, unit }: Duration, t: Translate): string => t(`due.span.${unit}`, { count });

function untold(reason: ReasonOf<'untold'>, t: Translate): string {
  const kind =
    reason.interaction === 'advice' || reason.interaction === 'introduction' ? reason.interaction : 'help';
  const sentence = about(t(`due.untold.${kind}`, { ago: agoText(reason, t) }), reason.text, t);
  return reason.count > 1 ? t('due.andMore', { reason: sentence, count: reason.count - 1 }) : sentence;
}

function session(reason: ReasonOf<'session'>, t: Translate): string {
  const day = when(reason);
  const family = reason.role === 'peer' ? 'peers' : 'mentoring';
  const span = spanText(reason.span, t);
  return about(t(`due.${family}.${day === 'ahead' ? 'tomorrow' : day}`, { span }), reason.name, t);
}

const about = (reason: string, text: string | undefined, t: Translate): string =>
  text === undefined || text === '' ? reason : t('due.about', { reason, text });

function when({ days }: DueDate): 'over' | 'today' | 'tomorrow' | 'ahead' {
  if (days < 0) return 'over';
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'ahead';
}

const overOrToday = ({ days }: DueDate): 'over' | 'today' => (days < 0 ? 'over' : 'today');

/** How long ago a day was: `today`, `yesterday`, `3 weeks ago`. */
export function agoText({ days, span }: DueDate, t: Translate): string {
  if (days === 0) return t('due.ago.today');
  return days === -1 ? t('due.ago.yesterday') : t('due.ago.before', { span: spanText(span, t) });
}
