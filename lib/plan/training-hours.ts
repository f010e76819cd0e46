import type { JejaringEvent } from '../model/event.ts';
import { addDays, type Day, daysBetween } from './day.ts';
import type { PracticeEvent } from './practice.ts';
import { eventDay, eventEndDay, hoursOf, isTakenPart, sumOfHours } from './taking-part.ts';

/** Hours (JP) of training that Indonesian civil servants owe in a year, unless the settings say otherwise. */
export const usualHours = 20;

/** An event with hours, or a training whose hours are not known. */
export interface Training {
  readonly eventId: string;
  readonly name: string;
  readonly organizer: string | undefined;
  /** First and last day. */
  readonly startOn: Day;
  readonly endOn: Day;
  readonly hours: number | undefined;
  readonly certificate: string | undefined;
  /** Absent: attendee. */
  readonly role: JejaringEvent['myRole'];
}

export interface TrainingYear {
  readonly year: number;
  /** Those that are over and have hours, by their last day. */
  readonly trainings: readonly Training[];
  /** Those still to come, or not over yet, that bring hours in the year. Those you only registered for are among them. */
  readonly coming: readonly Training[];
  /** Trainings that are over and have no hours: to be filled in. */
  readonly withoutHours: readonly Training[];
  /** Those that are over, have hours and no certificate. */
  readonly withoutCertificate: readonly Training[];
  readonly total: number;
  readonly target: number;
  /** Hours that the target lacks; 0 when it is reached. */
  readonly missing: number;
  /** The same if all that is coming is attended. */
  readonly missingAfterComing: number;
  /** Hours that are lacking today if they were spread evenly over the year; 0 for one that is still to come. */
  readonly behind: number;
}

/** The trainings of a year of the calendar. One counts for the year in which it ends. */
export function trainingYear(
  events: readonly PracticeEvent[],
  year: number,
  today: Day,
  target: number = usualHours,
): TrainingYear {
  const prefix = `${String(year).padStart(4, '0')}-`;
  const ofYear = events.flatMap(event => {
    const training = trainingOf(event);
    return training?.endOn.startsWith(prefix) ? [{ event, training }] : [];
  });
  const over = ofYear
    .filter(({ event, training }) => training.endOn <= today && isTakenPart(event))
    .map(onlyTraining);
  const coming = ofYear
    .filter(({ event, training }) => training.endOn > today && mayTakePart(event))
    .map(onlyTraining);
  const trainings = over.filter(({ hours }) => hours !== undefined).sort(byDay);
  const total = totalOf(trainings);
  const comingWithHours = coming.filter(({ hours }) => hours !== undefined).sort(byDay);
  const missing = lacking(target, total);
  return {
    year,
    trainings,
    coming: comingWithHours,
    withoutHours: over.filter(({ hours }) => hours === undefined).sort(byDay),
    withoutCertificate: trainings.filter(({ certificate }) => certificate === undefined),
    total,
    target,
    missing,
    missingAfterComing: lacking(missing, totalOf(comingWithHours)),
    behind: lacking(target * partGone(year, today), total),
  };
}

const onlyTraining = ({ training }: { readonly training: Training }): Training => training;

/** Whether the hours may still come: somebody who registered has yet to show that they come. */
const mayTakePart = ({ eventStatus, myRole }: PracticeEvent): boolean =>
  isTakenPart({ eventStatus, myRole: myRole === 'registrant' ? undefined : myRole });

function trainingOf(event: PracticeEvent): Training | undefined {
  const [startOn, endOn, hours] = [eventDay(event), eventEndDay(event), hoursOf(event)];
  if (startOn === undefined || endOn === undefined) return undefined;
  if (hours === undefined && event.eventKind !== 'training') return undefined;
  const { id: eventId, name, organizer, certificate, myRole: role } = event;
  return { eventId, name, organizer, startOn, endOn, hours, certificate, role };
}

const byDay = (a: Training, b: Training): number =>
  a.endOn < b.endOn ? -1 : a.endOn > b.endOn ? 1 : a.eventId < b.eventId ? -1 : 1;

const totalOf = (trainings: readonly Training[]): number =>
  sumOfHours(trainings.map(({ hours = 0 }) => hours));

const lacking = (target: number, total: number): number => sumOfHours([Math.max(0, target - total)]);

/** How much of the year has passed by the morning of a day, from 0 to 1. */
function partGone(year: number, today: Day): number {
  const first = `${String(year).padStart(4, '0')}-01-01`;
  const next = `${String(year + 1).padStart(4, '0')}-01-01`;
  const [gone, all] = [daysBetween(first, today) ?? 0, daysBetween(first, addDays(next, 0)) ?? 365];
  return Math.min(1, Math.max(0, gone / all));
}
