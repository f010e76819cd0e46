import type { Voice } from '../../../components/language.tsx';
import { balanceSentence } from '../../../lib/i18n/balance-sentence.ts';
import { agoText, spanText } from '../../../lib/i18n/due-sentence.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { InteractionSummary } from '../../../lib/model/interaction.ts';
import { balanceWith } from '../../../lib/plan/balance/balance.ts';
import { type Day, localDay } from '../../../lib/plan/day.ts';
import { dueDates } from '../../../lib/plan/due/date.ts';
import { nextBirthday } from '../../../lib/plan/due/occasions.ts';
import { localTimeOf } from '../../../lib/plan/place/local-time.ts';

/** So many days ahead a birthday is spoken of. */
const soon = 14;

/** How things stand with a contact: when and how one was last in touch, who gave and who took, what is not told yet, a birthday soon. */
export function touchSentences(
  contact: Pick<Contact, 'birthday' | 'location'>,
  summary: InteractionSummary | undefined,
  now: Date,
  voice: Voice,
): string[] {
  const { t } = voice;
  const today = localDay(now);
  const dayText = (day: string): string => voice.day(`${day}T12:00`);
  const dates = dueDates(today);
  const { lastOn, lastKind, untold = [] } = summary ?? {};
  const last = lastOn && dates(lastOn);
  const [oldest] = untold;
  const birthday = contact.birthday ? nextBirthday(contact.birthday, today) : undefined;
  const sentences: (string | undefined)[] = [
    last && lastKind
      ? t('touch.last', { ago: agoText(last, t), kind: t(`interaction.${lastKind}`).toLowerCase() })
      : t('touch.never'),
    last ? balanceSentence(balanceWith(summary), t, dayText) : undefined,
    oldest && t('touch.untold', { text: oldest.text ?? t(`interaction.${oldest.kind}`).toLowerCase() }),
    localTime(),
    birthday && birthday.days <= soon ? birthdaySentence(birthday.on) : undefined,
  ];
  return sentences.flatMap(sentence => sentence || []);

  function localTime(): string | undefined {
    const local = contact.location ? localTimeOf(contact.location, now, voice.language) : undefined;
    // Where it is the same time as here, nobody asks.
    if (!local || local.timeZone === Intl.DateTimeFormat().resolvedOptions().timeZone) return undefined;
    return t(local.isOfficeTime ? 'touch.localTime' : 'touch.localTimeOff', {
      time: local.time,
      zone: local.zone,
    });
  }

  function birthdaySentence(on: Day): string | undefined {
    const date = dates(on);
    if (!date) return undefined;
    if (date.days === 0) return t('touch.birthday.today');
    if (date.days === 1) return t('touch.birthday.tomorrow');
    return t('touch.birthday.ahead', { span: spanText(date.span, t), day: dayText(on) });
  }
}
