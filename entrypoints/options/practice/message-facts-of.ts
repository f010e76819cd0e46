import { spanText } from '../../../lib/i18n/due-sentence.ts';
import { formats } from '../../../lib/i18n/formats.ts';
import { translator } from '../../../lib/i18n/translate.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { InteractionSummary, Untold } from '../../../lib/model/interaction.ts';
import { type Register, type Situation, situations } from '../../../lib/model/message-template.ts';
import type { Language } from '../../../lib/model/settings.ts';
import { type Day, durationBetween } from '../../../lib/plan/day.ts';
import type { DueReason } from '../../../lib/plan/due/reason.ts';
import { messageFacts, situationFor } from '../../../lib/plan/message/draft.ts';
import type { MessageFacts } from '../../../lib/plan/message/fill-template.ts';
import { eventDay, isTakenPart } from '../../../lib/plan/taking-part.ts';
import type { WorkspaceData } from '../workspace-data.ts';

/** What a message to a contact is written from, whatever its wording. */
export interface MessageSource {
  readonly contact: ContactRow;
  readonly reasons: readonly DueReason[];
  readonly summary: InteractionSummary | undefined;
  /** Of what they did and were not told of: the one that the message is about. */
  readonly untold: Untold | undefined;
  /** Where both of you were last. */
  readonly met: { readonly name: string; readonly on: Day | undefined } | undefined;
  /** What the caller knows better: the promise that is released, and why. */
  readonly given: MessageFacts;
  /** The user's own name. */
  readonly me: string | undefined;
  readonly today: Day;
}

/** The event at which somebody was last met, among those that you took part in. */
export function lastMet(
  contactId: string,
  { events, attendances }: Pick<WorkspaceData, 'events' | 'attendances'>,
  today: Day,
): MessageSource['met'] {
  const theirs = new Set(attendances.filter(one => one.contactId === contactId).map(one => one.eventId));
  const past = events
    .filter(event => theirs.has(event.id) && isTakenPart(event) && (eventDay(event) ?? today) <= today)
    .sort((a, b) => ((eventDay(a) ?? '') > (eventDay(b) ?? '') ? -1 : 1));
  const [last] = past;
  return last && { name: last.name, on: eventDay(last) };
}

/** The situations with the likeliest first: those for which there is a reason, in the order of the reasons. */
export function likelySituations(reasons: readonly DueReason[]): Situation[] {
  const asked = reasons.flatMap(reason => situationFor(reason) ?? []);
  return [...new Set([...asked, ...situations])];
}

/** What is known for the braces of a wording. */
export function factsFor(
  { contact, reasons, summary, untold, met, given, me, today }: MessageSource,
  wording: { readonly situation: Situation; readonly language: Language; readonly register: Register },
): MessageFacts {
  const { situation, language } = wording;
  const reason = reasons.find(one => situationFor(one) === situation);
  const { day } = formats(language);
  const { lastOn } = summary ?? {};
  return {
    ...(met && { event: met.name, eventDay: met.on && day(`${met.on}T12:00`) }),
    ...(untold?.text && { help: untold.text }),
    ...(lastOn &&
      lastOn < today && { since: spanText(durationBetween(lastOn, today), translator(language)) }),
    ...messageFacts(contact, wording, reason),
    me,
    ...given,
  };
}

const formally: ReadonlySet<string | undefined> = new Set([
  'superior',
  'partner',
  'client',
  'supplier',
  'speaker',
]);
const near: ReadonlySet<string | undefined> = new Set(['family', 'friend', 'colleague']);

/** Those who stand near are written to informally, all others formally. */
export const usualRegister = ({ relation, segment }: ContactRow): Register =>
  !formally.has(relation) && near.has(segment) ? 'informal' : 'formal';
