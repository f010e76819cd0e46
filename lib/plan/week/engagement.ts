import type { Interaction } from '../../model/interaction.ts';
import type { Engagement } from '../../model/week-plan.ts';
import type { PracticeEvent } from '../practice.ts';

/** How many of each way to engage; a way that is absent has none. */
export type Mix = Readonly<Partial<Record<Engagement, number>>>;

const ofEventKind: Readonly<Record<NonNullable<PracticeEvent['eventKind']>, Engagement | undefined>> = {
  webinar: 'webinar',
  training: undefined,
  seminar: undefined,
  conference: 'conference',
  fair: 'fair',
  meeting: 'meeting',
  gathering: 'meeting',
};

/**
 * The way to engage that an event is. A training or seminar is a webinar online and a conference in a room; undefined where
 * neither its kind nor its mode tell.
 */
export function engagementOfEvent({
  eventKind,
  attendanceMode,
}: Pick<PracticeEvent, 'eventKind' | 'attendanceMode'>): Engagement | undefined {
  const told = eventKind && ofEventKind[eventKind];
  if (told) return told;
  if (attendanceMode === 'online') return 'webinar';
  return attendanceMode === 'offline' && eventKind !== undefined ? 'conference' : undefined;
}

const ofInteraction: Readonly<Partial<Record<Interaction['kind'], Engagement>>> = {
  message: 'message',
  call: 'call',
  meeting: 'meeting',
  mentoring: 'meeting',
};

/** The way to engage that an interaction is; undefined for help, advice and the like, which do not tell how it was done. */
export const engagementOf = ({ kind }: Pick<Interaction, 'kind'>): Engagement | undefined =>
  ofInteraction[kind];

/** Every way that is in one of two mixes, the commonest of the first first. */
export function waysIn(first: Mix, second: Mix): Engagement[] {
  const all = new Set([...waysOf(first), ...waysOf(second)]);
  return [...all].sort((a, b) => (first[b] ?? 0) - (first[a] ?? 0));
}

const isWay = (text: string): text is Engagement => Object.hasOwn(names, text);
const names: Readonly<Record<Engagement, true>> = {
  webinar: true,
  fair: true,
  call: true,
  conference: true,
  meeting: true,
  message: true,
};
const waysOf = (mix: Mix): Engagement[] =>
  Object.keys(mix)
    .filter(isWay)
    .filter(way => (mix[way] ?? 0) > 0);
