import type { Commitment } from '../model/commitment.ts';
import type { Relationship } from '../model/contact.ts';
import type { Direction, Interaction, InteractionKind } from '../model/interaction.ts';
import { type Day, dayNumber } from './day.ts';

/** A promise as a form holds it, in texts. */
export interface PromiseDraft {
  readonly whose: Commitment['whose'];
  readonly text: string;
  /** Empty: some day. */
  readonly dueOn: string;
}

/** An interaction as a form holds it, in texts; what is empty says nothing. */
export interface InteractionDraft {
  readonly kind: InteractionKind;
  readonly on: string;
  readonly direction: Direction;
  readonly text: string;
  readonly note: string;
  readonly minutes: string;
  readonly eventId: string;
  readonly introducedId: string;
  readonly answers: string;
  readonly mentorshipId: string;
  /** When they are to be brought up again, and what for. */
  readonly followUpOn: string;
  readonly followUpFor: string;
  readonly promises: readonly PromiseDraft[];
}

type Relation = Relationship['relation'];

const usual: Readonly<Record<InteractionKind, Direction>> = {
  message: 'mutual',
  call: 'mutual',
  meeting: 'mutual',
  help: 'given',
  introduction: 'received',
  advice: 'received',
  feedback: 'received',
  mentoring: 'mutual',
};

/** The kinds in the order in which they are offered. */
export const kindsToNote: readonly InteractionKind[] = [
  'message',
  'call',
  'meeting',
  'help',
  'advice',
  'introduction',
  'feedback',
  'mentoring',
];

const guiding: ReadonlySet<InteractionKind> = new Set(['advice', 'feedback', 'mentoring']);
const guided: ReadonlySet<Relation> = new Set(['mentee', 'report']);

/** For whom an interaction of a kind usually is, with somebody who stands so to you. */
export function usualDirection(kind: InteractionKind, relation?: Relation): Direction {
  if (guiding.has(kind) && guided.has(relation)) return 'given';
  if (kind === 'mentoring' && relation === 'mentor') return 'received';
  return usual[kind];
}

/** A form to begin with: a message of today, unless something else is given. */
export function newInteraction(
  today: Day,
  given: Partial<InteractionDraft> = {},
  relation?: Relation,
): InteractionDraft {
  const kind = given.kind ?? 'message';
  return {
    kind,
    on: today,
    direction: usualDirection(kind, relation),
    text: '',
    note: '',
    minutes: '',
    eventId: '',
    introducedId: '',
    answers: '',
    mentorshipId: '',
    followUpOn: '',
    followUpFor: '',
    promises: [],
    ...given,
  };
}

/** A stored interaction as a form holds it. */
export const interactionDraft = ({ minutes, ...stored }: Interaction): InteractionDraft =>
  newInteraction(stored.on, {
    kind: stored.kind,
    on: stored.on,
    direction: stored.direction,
    text: stored.text ?? '',
    note: stored.note ?? '',
    minutes: minutes === undefined ? '' : String(minutes),
    eventId: stored.eventId ?? '',
    introducedId: stored.introducedId ?? '',
    answers: stored.answers ?? '',
    mentorshipId: stored.mentorshipId ?? '',
  });

/** Another kind; the direction follows it, unless it was chosen otherwise than is usual. */
export function withKind(
  draft: InteractionDraft,
  kind: InteractionKind,
  relation?: Relation,
): InteractionDraft {
  const isUsual = draft.direction === usualDirection(draft.kind, relation);
  return { ...draft, kind, ...(isUsual && { direction: usualDirection(kind, relation) }) };
}

/** What was pasted into the line: a text of several lines, or a long one, is kept as the note. Undefined: it stays in the line. */
export function withPasted(draft: InteractionDraft, pasted: string): InteractionDraft | undefined {
  const text = pasted.trim();
  if (!/[\r\n]/.test(text) && text.length <= longestLine) return undefined;
  return { ...draft, note: [draft.note, text].filter(Boolean).join('\n') };
}

const longestLine = 200;
const longestNote = 20_000;
const dayLong = 24 * 60;

/** What a draft comes to; the contact, or the contacts, are the store's to add. */
export interface Noted {
  readonly interaction: Omit<Interaction, 'id' | 'contactId' | 'createdAt' | 'updatedAt'>;
  readonly next: Pick<Relationship, 'followUpOn' | 'followUpFor'> | undefined;
  readonly promises: readonly Pick<Commitment, 'whose' | 'text' | 'dueOn' | 'eventId' | 'mentorshipId'>[];
}

/** What keeps a draft from being saved. */
export type NotingProblem = 'day' | 'future' | 'minutes' | 'followUp' | 'followUpDay' | 'promise' | 'dueDay';

/** The first thing that is wrong with a draft; undefined: nothing. */
export function notingProblem(draft: InteractionDraft, today: Day): NotingProblem | undefined {
  if (dayNumber(draft.on) === undefined) return 'day';
  if (draft.on > today) return 'future';
  if (draft.minutes.trim() !== '' && minutesOf(draft.minutes) === undefined) return 'minutes';
  if (draft.followUpOn === '' && draft.followUpFor.trim() !== '') return 'followUp';
  if (!isDayOrNone(draft.followUpOn)) return 'followUpDay';
  for (const promise of draft.promises) {
    const problem = promiseProblem(promise);
    if (problem) return problem;
  }
  return undefined;
}

/** What is wrong with a promise; undefined: nothing. */
export function promiseProblem({ text, dueOn }: PromiseDraft): 'promise' | 'dueDay' | undefined {
  if (text.trim() === '') return 'promise';
  return isDayOrNone(dueOn) ? undefined : 'dueDay';
}

const isDayOrNone = (day: string): boolean => day === '' || dayNumber(day) !== undefined;

/** `45`, `1:30`; undefined: no length of time within a day. */
function minutesOf(text: string): number | undefined {
  const [, hours, minutes] = /^(?:(\d{1,2})[:.])?(\d{1,4})$/.exec(text.trim()) ?? [];
  if (minutes === undefined || (hours !== undefined && Number(minutes) > 59)) return undefined;
  const sum = Number(hours ?? 0) * 60 + Number(minutes);
  return sum > 0 && sum <= dayLong ? sum : undefined;
}

/** What is saved of a draft without a problem. */
export function notedOf(draft: InteractionDraft): Noted {
  const { kind, on, direction, eventId, answers, mentorshipId } = draft;
  const minutes = minutesOf(draft.minutes);
  const text = draft.text.trim();
  const note = draft.note.trim().slice(0, longestNote);
  const followUpFor = draft.followUpFor.trim();
  return {
    interaction: {
      kind,
      on,
      direction,
      ...(text && { text }),
      ...(note && { note }),
      ...(minutes !== undefined && { minutes }),
      ...(eventId && { eventId }),
      ...(kind === 'introduction' && draft.introducedId && { introducedId: draft.introducedId }),
      ...(answers && { answers }),
      ...(mentorshipId && { mentorshipId }),
    },
    next: draft.followUpOn
      ? { followUpOn: draft.followUpOn, ...(followUpFor && { followUpFor }) }
      : undefined,
    promises: draft.promises.map(promise => ({
      ...promiseOf(promise),
      ...(eventId && { eventId }),
      ...(mentorshipId && { mentorshipId }),
    })),
  };
}

/** What is saved of a promise. */
export const promiseOf = ({
  whose,
  text,
  dueOn,
}: PromiseDraft): Pick<Commitment, 'whose' | 'text' | 'dueOn'> => ({
  whose,
  text: text.trim(),
  ...(dueOn && { dueOn }),
});
