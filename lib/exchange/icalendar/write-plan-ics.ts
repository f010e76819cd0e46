import type { Slot } from '../../model/week-plan.ts';
import { isDay } from '../day-text.ts';
import { calendarFile, instantProperty } from './calendar-file.ts';
import { type CalendarProperty, calendarText, componentOf, textProperty } from './calendar-property.ts';
import { type Revised, revision } from './revision.ts';
import { instantsOf, wallTime } from './wall-time.ts';
import { zoneComponent } from './zone-component.ts';
import { isZone } from './zone-time.ts';

/** Something to be done by a day. */
export interface CalendarTodo {
  /** The same each time it is written, so that a calendar renews it. */
  readonly uid: string;
  /** `2026-12-01` */
  readonly dueOn: string;
  readonly text: string;
}

/** A day on which something is, at an hour that is not known. */
interface CalendarDay {
  /** The same each time it is written, also when it was moved, so that a calendar renews it. */
  readonly uid: string;
  /** `2026-12-01` */
  readonly on: string;
  /** The record that says so. */
  readonly record: Revised;
  readonly text: string;
}

/** What goes into one file. */
export interface PlanParts {
  readonly slots: readonly Slot[];
  /** The plan in which the slots are. */
  readonly plan?: Revised | undefined;
  readonly todos?: readonly CalendarTodo[];
  readonly days?: readonly CalendarDay[];
}

export interface PlanIcsOptions {
  /** When the file is made: ISO instant. */
  readonly stamp: string;
  /** Where the user is: IANA name. Days begin there. */
  readonly timeZone: string;
  /** How long before a slot with a start one is reminded; absent: 10; 0: not at all. */
  readonly alarmMinutes?: number;
  /** When one is reminded of what is to be done on a day: `08:00`; absent: not at all. */
  readonly alarmAt?: string | undefined;
}

/**
 * Slots and things to be done as an iCalendar file (RFC 5545): a slot with a start is an event at its wall time in its zone, which
 * is described in the file; one without is a task of its day. All are private, as they name people. Days and times that are in no
 * calendar are left out.
 */
export function writePlanIcs(parts: PlanParts, options: PlanIcsOptions): string {
  const { slots, plan, todos = [], days = [] } = parts;
  const timed = slots.flatMap(slot => timedSlot(slot, options.timeZone) ?? []);
  const isTimed = new Set(timed.map(({ slot }) => slot.id));
  const dayTasks = slots.filter(({ id, on }) => !isTimed.has(id) && isInReach(on));
  return calendarFile([
    ...zonesOf(timed),
    ...timed.map(one => eventOf(one, plan, options)),
    ...days.filter(({ on }) => isInReach(on)).map(day => wholeDayOf(day, options)),
    ...dayTasks.map(slot => {
      const { id: uid, on: dueOn, text, timeZone, isDone = false } = slot;
      return taskOf({ uid, dueOn, text }, { ...options, timeZone }, isDone);
    }),
    ...todos.filter(({ dueOn }) => isInReach(dueOn)).map(todo => taskOf(todo, options, false)),
  ]);
}

/** A day of our time: what a zone does is found out day by day. */
const isInReach = (day: string): boolean => /^(?:19[789]|20\d|21\d)\d-/.test(day) && isDay(day);

interface TimedSlot {
  readonly slot: Slot;
  /** Instants, in milliseconds. */
  readonly start: number;
  readonly end: number;
  /** The IANA name by which its times are written; absent: they are written in UTC. */
  readonly zone: string | undefined;
}

/**
 * A slot whose instants are known. A wall time that is there twice, on the night on which summer time ends, is the first of them,
 * and written in UTC, since readers differ in how they take it; so are times in a zone that is only an offset.
 *
 * @param own The user's zone, for a slot whose zone nobody knows.
 */
function timedSlot(slot: Slot, own: string): TimedSlot | undefined {
  const { on, start = '', minutes } = slot;
  const timeZone = isZone(slot.timeZone) ? slot.timeZone : own;
  if (!isInReach(on) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(start)) return undefined;
  const [first] = instantsOf(`${on}T${start}`, timeZone);
  if (first === undefined) return undefined;
  const end = first + Math.max(1, Math.round(minutes)) * 60_000;
  const isPlain = (instant: number): boolean =>
    instantsOf(wallTime(instant, timeZone), timeZone).length === 1;
  const isNamed =
    /^[A-Z][A-Za-z_+-]{0,30}(?:\/[A-Za-z\d_+-]{1,30}){1,2}$/.test(timeZone) && isPlain(first) && isPlain(end);
  return { slot, start: first, end, zone: isNamed ? timeZone : undefined };
}

/** Each zone that is named, described for all that is in it. */
const zonesOf = (timed: readonly TimedSlot[]): unknown[] =>
  Array.from(
    Map.groupBy(timed, ({ zone }) => zone),
    ([zone, some]) =>
      zone === undefined
        ? []
        : [
            zoneComponent(
              zone,
              Math.min(...some.map(({ start }) => start)),
              Math.max(...some.map(({ end }) => end)),
            ),
          ],
  ).flat();

const summary = (text: string): CalendarProperty => textProperty('summary', calendarText(text));

function eventOf(
  { slot, start, end, zone }: TimedSlot,
  plan: Revised | undefined,
  { stamp, alarmMinutes = 10 }: PlanIcsOptions,
): unknown[] {
  const time = (name: string, instant: number): CalendarProperty => ({
    name,
    parameters: zone === undefined ? {} : { tzid: zone },
    type: 'date-time',
    values: [zone === undefined ? utc(instant) : wallTime(instant, zone)],
  });
  const hasAlarm = alarmMinutes > 0 && !slot.isDone;
  const before = {
    name: 'trigger',
    parameters: {},
    type: 'duration',
    values: [`-PT${Math.round(alarmMinutes)}M`],
  };
  return componentOf(
    'vevent',
    [
      textProperty('uid', slot.id),
      instantProperty('dtstamp', stamp),
      ...(plan ? revision(plan) : []),
      time('dtstart', start),
      time('dtend', end),
      summary(slot.text),
      textProperty('class', 'PRIVATE'),
    ],
    hasAlarm ? [alarm(before, slot.text)] : [],
  );
}

/** It stands at the head of its day, and leaves the hours of the day free. */
const wholeDayOf = ({ uid, on, text, record }: CalendarDay, { stamp }: PlanIcsOptions): unknown[] =>
  componentOf('vevent', [
    textProperty('uid', uid),
    instantProperty('dtstamp', stamp),
    ...revision(record),
    { name: 'dtstart', parameters: {}, type: 'date', values: [on] },
    summary(text),
    textProperty('class', 'PRIVATE'),
    textProperty('transp', 'TRANSPARENT'),
  ]);

/** A task that is due on a day has no start: RFC 5545 (3.8.2.3) wants the day it is due after the one on which it starts. */
function taskOf(
  { uid, dueOn, text }: CalendarTodo,
  { stamp, timeZone, alarmAt }: PlanIcsOptions,
  isDone: boolean,
): unknown[] {
  const [instant] = alarmAt === undefined || isDone ? [] : instantsOf(`${dueOn}T${alarmAt}`, timeZone);
  return componentOf(
    'vtodo',
    [
      textProperty('uid', uid),
      instantProperty('dtstamp', stamp),
      { name: 'due', parameters: {}, type: 'date', values: [dueOn] },
      summary(text),
      textProperty('class', 'PRIVATE'),
      textProperty('status', isDone ? 'COMPLETED' : 'NEEDS-ACTION'),
    ],
    instant === undefined
      ? []
      : [alarm({ name: 'trigger', parameters: {}, type: 'date-time', values: [utc(instant)] }, text)],
  );
}

const alarm = (trigger: CalendarProperty, text: string): unknown[] =>
  componentOf('valarm', [
    textProperty('action', 'DISPLAY'),
    trigger,
    textProperty('description', calendarText(text)),
  ]);

const utc = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;
