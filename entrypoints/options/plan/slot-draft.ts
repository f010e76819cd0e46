import type { Formats } from '../../../lib/i18n/formats.ts';
import { cleanText } from '../../../lib/identity/text.ts';
import { engagements, type Slot } from '../../../lib/model/week-plan.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { isWithin, type Span } from '../../../lib/plan/span.ts';

/** A time as its form holds it. */
export interface SlotText {
  readonly text: string;
  readonly on: Day;
  readonly start: string;
  readonly minutes: string;
  readonly engagement: string;
  readonly contactId: string;
}

export const newSlot = (on: Day): SlotText => ({
  text: '',
  on,
  start: '',
  minutes: '30',
  engagement: '',
  contactId: '',
});

export const slotText = (slot: Slot): SlotText => ({
  text: slot.text,
  on: slot.on,
  start: slot.start ?? '',
  minutes: String(slot.minutes),
  engagement: slot.engagement ?? '',
  contactId: slot.contactId ?? '',
});

export type SlotProblem = 'whatNeeded' | 'dayWrong' | 'minutesWrong';

/** A time longer than a day is none. */
const longest = 1440;

const minutesIn = (typed: string): number | undefined => {
  const minutes = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return minutes > 0 && minutes <= longest ? minutes : undefined;
};

/** The first thing for which a time cannot be saved in the plan of a week. */
export function slotProblem({ text, on, minutes }: SlotText, week: Span): SlotProblem | undefined {
  if (cleanText(text) === '') return 'whatNeeded';
  if (!isWithin(week, on)) return 'dayWrong';
  return minutesIn(minutes) === undefined ? 'minutesWrong' : undefined;
}

/** The time to be saved; one that was ticked off stays so. */
export function slotOf(
  form: SlotText,
  { id, timeZone, isDone }: Pick<Slot, 'id' | 'timeZone' | 'isDone'>,
): Slot {
  const engagement = engagements.find(one => one === form.engagement);
  return {
    id,
    on: form.on,
    ...(/^\d\d:\d\d$/.test(form.start) && { start: form.start }),
    minutes: minutesIn(form.minutes) ?? 30,
    timeZone,
    text: cleanText(form.text),
    ...(engagement && { engagement }),
    ...(form.contactId !== '' && { contactId: form.contactId }),
    ...(isDone && { isDone }),
  };
}

/** `09:00–10:30`, `09.00–10.30` in Indonesian; undefined where it has no time of its own. */
export function timesOf(
  { start, minutes }: Pick<Slot, 'start' | 'minutes'>,
  clock: Formats['clock'],
): string | undefined {
  if (start === undefined) return undefined;
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  const end = (hour * 60 + minute + minutes) % longest;
  const digits = (part: number): string => String(part).padStart(2, '0');
  return `${clock(start)}–${clock(`${digits(Math.floor(end / 60))}:${digits(end % 60)}`)}`;
}
