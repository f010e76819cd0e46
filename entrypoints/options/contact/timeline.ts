import type { Attendance } from '../../../lib/model/attendance.ts';
import type { Commitment } from '../../../lib/model/commitment.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import type { HistoryEntry } from '../../../lib/model/history.ts';
import type { Interaction } from '../../../lib/model/interaction.ts';
import { type Day, localDay } from '../../../lib/plan/day.ts';
import { endedOn } from '../../../lib/plan/promises/promise-end.ts';
import type { Past, PastChange } from '../../../lib/store/record-history.ts';
import { type FieldStep, stepsOf } from '../field-steps.ts';

/** One line of what has been with somebody. */
export type TimelineItem = { readonly at: string; readonly key: string } & (
  | { readonly kind: 'added'; readonly entry: HistoryEntry | undefined; readonly page: string | undefined }
  | { readonly kind: 'read'; readonly page: string; readonly fields: readonly string[] }
  | { readonly kind: 'changed'; readonly entry: HistoryEntry; readonly steps: readonly FieldStep[] }
  | { readonly kind: 'removed' | 'restored'; readonly entry: HistoryEntry }
  | { readonly kind: 'followUp'; readonly day: string; readonly purpose: string | undefined }
  /** Noted with them; or with another contact, `as: 'third'`, who was introduced to them or they to whom. */
  | { readonly kind: 'interaction'; readonly interaction: Interaction; readonly as: 'own' | 'third' }
  | { readonly kind: 'promised'; readonly promise: Commitment }
  | { readonly kind: 'promiseEnded'; readonly promise: Commitment; readonly day: Day }
  | { readonly kind: 'met'; readonly event: JejaringEvent; readonly role: Attendance['role'] }
);

interface Known {
  readonly contact: Contact;
  readonly past: Past;
  readonly attendances: readonly Attendance[];
  readonly eventOf: (id: string) => JejaringEvent | undefined;
  readonly interactions?: readonly Interaction[];
  /** Of other contacts, in which they were the third of an introduction. */
  readonly introducedIn?: readonly Interaction[];
  readonly promises?: readonly Commitment[];
}

/**
 * What has been with a contact, the latest first: saved, read, changed, met, and what is planned. As far back as history has been read; what is
 * older waits until it is asked for, so that nothing slips in between later.
 */
export function timelineOf(known: Known): TimelineItem[] {
  const { contact, past, attendances, eventOf, interactions = [], introducedIn = [], promises = [] } = known;
  const changes = past.changes.flatMap(changeItem);
  const isMade = changes.some(({ kind }) => kind === 'added');
  const items = [
    ...followUpItem(contact),
    ...changes.map(item => (item.kind === 'added' ? { ...item, page: contact.provenance.name?.page } : item)),
    ...(isMade ? [] : [addedItem(contact)]),
    ...readItems(contact),
    ...attendances.flatMap(({ id, eventId, role }) => {
      const event = eventOf(eventId);
      return event ? [metItem(id, event, role)] : [];
    }),
    ...interactions.map(one => interactionItem(one, 'own')),
    ...introducedIn.map(one => interactionItem(one, 'third')),
    ...promises.flatMap(promiseItems),
  ];
  return items.filter(({ at }) => past.from === undefined || at >= past.from).sort(latestFirst);
}

const latestFirst = (a: TimelineItem, b: TimelineItem): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

function changeItem({ entry, change }: PastChange): TimelineItem[] {
  const base = { at: entry.at, key: entry.id };
  switch (change.kind) {
    case 'erased':
      return [];
    case 'removed':
      return [{ ...base, kind: 'removed', entry }];
    case 'made':
      return entry.act === 'undo' || entry.act === 'restore'
        ? [{ ...base, kind: 'restored', entry }]
        : [{ ...base, kind: 'added', entry, page: undefined }];
    case 'changed': {
      const steps = stepsOf(change.before, change.after);
      return steps.length === 0 ? [] : [{ ...base, kind: 'changed', entry, steps }];
    }
  }
}

const addedItem = ({ createdAt, provenance }: Contact): TimelineItem => ({
  at: createdAt,
  key: 'added',
  kind: 'added',
  entry: undefined,
  page: provenance.name?.page,
});

/** A visit to a page gave several fields at one instant. That of the first save is told by `added`. */
function readItems({ provenance, createdAt }: Contact): TimelineItem[] {
  const visits = new Map<string, { page: string; at: string; fields: string[] }>();
  for (const [field, { page, capturedAt, rule }] of Object.entries(provenance)) {
    if (page === undefined || rule === 'typed' || capturedAt.slice(0, 16) === createdAt.slice(0, 16))
      continue;
    const key = `${capturedAt} ${page}`;
    const visit = visits.get(key) ?? { page, at: capturedAt, fields: [] };
    visit.fields.push(field);
    visits.set(key, visit);
  }
  return [...visits].map(([key, { page, at, fields }]) => ({ at, key, kind: 'read', page, fields }));
}

const followUpItem = ({ followUpOn, followUpFor }: Contact): TimelineItem[] =>
  followUpOn
    ? [
        {
          at: `${followUpOn}T00:00:00.000Z`,
          key: 'follow-up',
          kind: 'followUp',
          day: followUpOn,
          purpose: followUpFor,
        },
      ]
    : [];

const interactionItem = (interaction: Interaction, as: 'own' | 'third'): TimelineItem => ({
  at: instantOn(interaction.on, interaction.createdAt),
  key: `${as} ${interaction.id}`,
  kind: 'interaction',
  interaction,
  as,
});

function promiseItems(promise: Commitment): TimelineItem[] {
  const { id, createdAt, updatedAt } = promise;
  const made: TimelineItem = { at: createdAt, key: `made ${id}`, kind: 'promised', promise };
  const day = endedOn(promise);
  if (day === undefined) return [made];
  const at = instantOn(day, updatedAt);
  return [made, { at, key: `ended ${id}`, kind: 'promiseEnded', promise, day }];
}

/** For the order alone: what was noted on its own day stands where it was noted, all else at the noon of its day. */
function instantOn(day: Day, noted: string): string {
  if (localDay(new Date(noted)) === day) return noted;
  const noon = new Date(`${day}T12:00`);
  return Number.isNaN(noon.getTime()) ? noted : noon.toISOString();
}

function metItem(key: string, event: JejaringEvent, role: Attendance['role']): TimelineItem {
  return { at: instantOfEvent(event), key, kind: 'met', event, role };
}

/** For the order alone: a time without a zone is read as the reader's own. */
function instantOfEvent({ startDate, createdAt }: JejaringEvent): string {
  const at = new Date(startDate ?? createdAt);
  return Number.isNaN(at.getTime()) ? createdAt : at.toISOString();
}
