import { fold } from '../../identity/text.ts';
import type { Goal, Measure } from '../../model/goal.ts';
import { type Day, daysBetween } from '../day.ts';
import { tooFewNamed } from './counted-filter.ts';
import { deadlineIn } from './sentence/deadline.ts';
import { type Amount, amountIn } from './sentence/measure.ts';

/** A goal that is being written. */
export type GoalDraft = Pick<Goal, 'text'> &
  Partial<Pick<Goal, 'why' | 'measure' | 'target' | 'startOn' | 'deadline' | 'contactIds'>>;

/** What a goal lacks, by the letter of SMART under which it is told. */
export type SmartGap =
  /** The sentence says neither who nor what exactly. */
  | { readonly letter: 'specific'; readonly kind: 'noText' | 'vague' | 'several' }
  | { readonly letter: 'measurable'; readonly kind: 'noMeasure' }
  | { readonly letter: 'achievable'; readonly kind: 'noTarget' }
  /** Only those count whom it names, and they are fewer. */
  | { readonly letter: 'achievable'; readonly kind: 'fewNamed'; readonly named: number }
  /** So many a week are hardly done beside a job. */
  | { readonly letter: 'achievable'; readonly kind: 'steep'; readonly perWeek: number }
  | { readonly letter: 'relevant'; readonly kind: 'noReason' }
  | { readonly letter: 'timed'; readonly kind: 'noDeadline' | 'past' | 'beforeStart' | 'far' };

/** What to ask, so that the next answer closes a gap that the proposal leaves open. */
export type SmartQuestion =
  | 'who'
  | 'oneAtATime'
  | 'whatCounts'
  | 'howMany'
  | 'howManyInAll'
  | 'moreNamed'
  | 'lessOrLater'
  | 'byWhen'
  | 'whatFor';

/** What the sentence itself says, for fields that are empty; only what is plain. */
export type SmartProposal = Partial<Pick<Goal, 'measure' | 'target' | 'deadline' | 'counted'>>;

export interface Smart {
  readonly gaps: readonly SmartGap[];
  readonly questions: readonly SmartQuestion[];
  readonly proposal: SmartProposal;
}

/** Sentences longer than this are not read on. */
const most = 400;

/** What is missing of S, M, A, R and T in a goal, and what its sentence proposes: English or Indonesian. */
export function smartOf(draft: GoalDraft, today: Day): Smart {
  const sentence = fold(draft.text).slice(0, most);
  const { deadline, rest } = deadlineIn(sentence, today);
  const amount = amountIn(rest);
  const proposal: SmartProposal = {
    ...(draft.measure === undefined && amount.measure && { measure: amount.measure }),
    ...(draft.target === undefined && amount.target !== undefined && { target: amount.target }),
    ...(draft.deadline === undefined && deadline !== undefined && { deadline }),
    ...(draft.measure === undefined && amount.kind && { counted: { kind: amount.kind } }),
  };
  const gaps = gapsIn({ ...draft, text: sentence }, amount, today);
  const open = gapsIn({ ...draft, ...proposal, text: sentence }, amount, today);
  return { gaps, questions: open.map(gap => questionOf(gap, amount)), proposal };
}

function gapsIn(draft: GoalDraft, amount: Amount, today: Day): SmartGap[] {
  const { text, why = '', measure, target, deadline, startOn = today, contactIds = [] } = draft;
  const gaps: SmartGap[] = [];
  if (text === '') gaps.push({ letter: 'specific', kind: 'noText' });
  else if (amount.isSeveral) gaps.push({ letter: 'specific', kind: 'several' });
  else if (isVague(text)) gaps.push({ letter: 'specific', kind: 'vague' });
  if (measure === undefined) gaps.push({ letter: 'measurable', kind: 'noMeasure' });
  const perWeek = perWeekOf(draft, today);
  const named = tooFewNamed({ measure, target, contactIds });
  if (target === undefined) gaps.push({ letter: 'achievable', kind: 'noTarget' });
  else if (named !== undefined) gaps.push({ letter: 'achievable', kind: 'fewNamed', named });
  else if (measure && perWeek !== undefined && perWeek > mostPerWeek[measure])
    gaps.push({ letter: 'achievable', kind: 'steep', perWeek: Math.round(perWeek * 10) / 10 });
  if (why.trim() === '') gaps.push({ letter: 'relevant', kind: 'noReason' });
  const length = deadline === undefined ? undefined : daysBetween(startOn, deadline);
  if (deadline === undefined || length === undefined) gaps.push({ letter: 'timed', kind: 'noDeadline' });
  else if (length < 0) gaps.push({ letter: 'timed', kind: 'beforeStart' });
  else if (deadline < today) gaps.push({ letter: 'timed', kind: 'past' });
  else if (length > longest) gaps.push({ letter: 'timed', kind: 'far' });
  return gaps;
}

/** In days: what is further away moves nobody today. */
const longest = 550;

/** More than this beside a job is a wish. */
const mostPerWeek: Readonly<Record<Measure, number>> = {
  peopleMet: 7,
  peopleInTouch: 20,
  interactions: 30,
  learned: 3,
  eventsAttended: 4,
  creditHours: 20,
  mentoringSessions: 3,
  promisesKept: 15,
};

function perWeekOf({ target, deadline, startOn = '' }: GoalDraft, today: Day): number | undefined {
  const days = deadline === undefined ? undefined : daysBetween(startOn > today ? startOn : today, deadline);
  return days === undefined || days < 0 || target === undefined
    ? undefined
    : target / Math.max(1, (days + 1) / 7);
}

/** Words of wishes that fit every year. */
const wish =
  /\b(?:banyak|lebih (?:banyak|luas|aktif|sering|baik)|memperluas|perluas|memperbanyak|perbanyak|meningkatkan|menambah (?:relasi|jaringan|koneksi|kenalan|teman)|berjejaring|jejaring|jaringan|networking|relasi|koneksi|network more|more (?:people|contacts|connections)|my network|expand|improve|grow|better at|be more|a lot of|many)\b/;
/** Words that say who or what after all. */
const exact =
  /(?<![\p{L}\d])(?:\d{1,4}|di bidang|bidang|dari|di|yang|untuk|tentang|sebagai|from|at|in the|who|about|as a|for)(?![\p{L}\d])/u;

const isVague = (sentence: string): boolean =>
  sentence.split(' ').length < 3 || (wish.test(sentence) && !exact.test(sentence));

function questionOf(gap: SmartGap, { isRate }: Amount): SmartQuestion {
  if (gap.kind === 'several') return 'oneAtATime';
  if (gap.kind === 'fewNamed') return 'moreNamed';
  if (gap.kind === 'steep') return 'lessOrLater';
  if (gap.letter === 'specific') return 'who';
  if (gap.letter === 'measurable') return 'whatCounts';
  if (gap.letter === 'achievable') return isRate ? 'howManyInAll' : 'howMany';
  return gap.letter === 'relevant' ? 'whatFor' : 'byWhen';
}
