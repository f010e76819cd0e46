import type { DueLine, DueReason, ReasonKind } from './reason.ts';

/** Something that fits into the time at hand. */
export interface Fitting {
  readonly line: DueLine;
  /** The line's strongest reason that fits. */
  readonly reason: DueReason;
  /** How long it takes, roughly. */
  readonly minutes: number;
}

/** Minutes that it takes, as experience has it: a greeting is two lines, an account of what came of it five, a session an hour. */
const usual: Readonly<Record<ReasonKind, number>> = {
  promise: 15,
  theirPromise: 3,
  followUp: 3,
  untold: 5,
  met: 3,
  jobChanged: 3,
  birthday: 2,
  session: 60,
  rhythm: 3,
};

/** What was written of a promise or a follow-up can tell that it is a call, or only to be sent. */
const told: readonly (readonly [RegExp, number])[] = [
  [/\b(?:telepon|telpon|menelepon|call|phone|ring)\b/i, 10],
  [/\b(?:rapat|temui|bertemu|kunjungi|meet|visit)\b/i, 60],
  [/\b(?:kirim|kirimkan|mengirim|bagikan|teruskan|balas|send|share|forward|reply)\b/i, 5],
];

/** How many minutes doing something about a reason takes, roughly. */
export function minutesFor(reason: DueReason): number {
  const words =
    reason.kind === 'promise' ? reason.text : reason.kind === 'followUp' ? (reason.purpose ?? '') : '';
  const [, minutes] = told.find(([pattern]) => pattern.test(words.slice(0, 500))) ?? [];
  return minutes ?? usual[reason.kind];
}

/**
 * What of the due list fits into so many minutes: the lines in their order, each with the strongest of its reasons for which there is
 * time left. A line that takes too long is passed over, not a reason to stop.
 */
export function dueInTenMinutes(lines: readonly DueLine[], minutes: number): Fitting[] {
  const fitting: Fitting[] = [];
  let left = minutes;
  for (const line of lines) {
    if (left < quickest) break;
    const reason = line.reasons.find(one => minutesFor(one) <= left);
    if (!reason) continue;
    const needed = minutesFor(reason);
    fitting.push({ line, reason, minutes: needed });
    left -= needed;
  }
  return fitting;
}

const quickest = Math.min(...Object.values(usual));
