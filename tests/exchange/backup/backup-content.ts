import fc from 'fast-check';
import type { BackupContent } from '../../../lib/exchange/backup/backup-content.ts';
import { attendanceRoles } from '../../../lib/model/attendance.ts';
import { promisers } from '../../../lib/model/commitment.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { directions, interactionKinds } from '../../../lib/model/interaction.ts';
import { mentorshipRoles } from '../../../lib/model/mentorship.ts';
import { registers, situations } from '../../../lib/model/message-template.ts';
import { opportunityKinds } from '../../../lib/model/opportunity.ts';
import { standings } from '../../../lib/model/organization.ts';
import { reviewPeriods } from '../../../lib/model/review.ts';
import { forTables, type RecordsByTable } from '../../../lib/model/stored-record.ts';
import { tagColors } from '../../../lib/model/tag.ts';
import { nasty, present, writtenContact } from '../vcard/written-contacts.ts';

export const at = '2026-11-22T03:00:00.000Z';

export const contact = (fields: Partial<Contact> = {}): Contact => ({
  id: 'rina',
  name: 'Rina',
  email: [],
  telephone: [],
  identities: [],
  links: [],
  tags: [],
  provenance: {},
  seen: {},
  createdAt: at,
  updatedAt: at,
  ...fields,
});

export const event = (fields: Partial<JejaringEvent> = {}): JejaringEvent => ({
  id: 'webinar',
  name: 'Webinar Satu Data',
  speakers: [],
  identities: [],
  tags: [],
  provenance: {},
  seen: {},
  createdAt: at,
  updatedAt: at,
  ...fields,
});

export const content = (fields: Partial<BackupContent> = {}): BackupContent => ({
  ...(forTables(() => []) as RecordsByTable),
  ...fields,
});

const stamps = { createdAt: fc.constant(at), updatedAt: fc.constant(at) };
const id = nasty;
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const rows = <T extends { id: string }>(row: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(row.map(present), { maxLength: 3, selector: one => one.id });
const texts = fc.array(nasty, { maxLength: 2 });
/** Provenance is kept by the names of fields, which are plain. */
const key = fc.constantFrom('name', 'jobTitle', 'location', 'about');
const names = fc.dictionary(key, nasty, { maxKeys: 2, noNullPrototype: true });
const provenance = fc.dictionary(key, fc.record({ rule: nasty, capturedAt: nasty }), {
  maxKeys: 2,
  noNullPrototype: true,
});

/** Everything that a store may hold, of every table. */
export const backedUp: fc.Arbitrary<BackupContent> = fc
  .record({
    contacts: rows(
      fc
        .tuple(writtenContact, fc.record({ id, provenance, seen: names, ...stamps }))
        .map(([facts, own]) => ({ ...facts, ...own })),
    ),
    events: rows(
      fc.record({
        id,
        name: nasty,
        startDate: optional(nasty),
        description: optional(nasty),
        note: optional(nasty),
        attendanceMode: optional(fc.constant('online' as const)),
        speakers: texts,
        identities: texts,
        tags: texts,
        provenance,
        seen: names,
        ...stamps,
      }),
    ),
    attendances: rows(
      fc.record({
        id,
        contactId: nasty,
        eventId: nasty,
        role: fc.constantFrom(...attendanceRoles),
        createdAt: stamps.createdAt,
      }),
    ),
    organizations: rows(
      fc.record({
        id,
        name: nasty,
        aliases: texts,
        notSameAs: optional(texts),
        standing: optional(fc.constantFrom(...standings)),
        note: optional(nasty),
        ...stamps,
      }),
    ),
    interactions: rows(
      fc.record({
        id,
        contactId: nasty,
        kind: fc.constantFrom(...interactionKinds),
        direction: fc.constantFrom(...directions),
        on: nasty,
        text: optional(nasty),
        minutes: optional(fc.nat()),
        ...stamps,
      }),
    ),
    commitments: rows(
      fc.record({
        id,
        contactId: nasty,
        whose: fc.constantFrom(...promisers),
        text: nasty,
        dueOn: optional(nasty),
        ...stamps,
      }),
    ),
    opportunities: rows(
      fc.record({ id, kind: fc.constantFrom(...opportunityKinds), text: nasty, ...stamps }),
    ),
    mentorships: rows(
      fc.record({
        id,
        role: fc.constantFrom(...mentorshipRoles),
        contactIds: texts,
        topics: texts,
        ...stamps,
      }),
    ),
    goals: rows(
      fc.record({
        id,
        text: nasty,
        counted: optional(fc.record({ tag: nasty })),
        target: optional(fc.integer({ min: 1 })),
        startOn: nasty,
        contactIds: texts,
        organizations: texts,
        topics: texts,
        ...stamps,
      }),
    ),
    weekPlans: rows(
      fc.record({
        id,
        startOn: nasty,
        contactIds: texts,
        organizations: texts,
        topics: fc.array(fc.record({ topic: nasty }), { maxLength: 2 }),
        mix: fc.constantFrom({}, { webinar: 2 }),
        slots: fc.array(
          fc.record({ id, on: nasty, minutes: fc.constant(30), timeZone: nasty, text: nasty }),
          {
            maxLength: 2,
          },
        ),
        ...stamps,
      }),
    ),
    reviews: rows(
      fc.record({
        id,
        period: fc.constantFrom(...reviewPeriods),
        startOn: nasty,
        endOn: nasty,
        figures: fc.dictionary(key, fc.nat(), { maxKeys: 2, noNullPrototype: true }),
        next: optional(nasty),
        ...stamps,
      }),
    ),
    topics: rows(
      fc.record({
        id,
        name: nasty,
        contactIds: texts,
        learned: fc.array(fc.record({ id, on: nasty, text: nasty }), { maxLength: 2 }),
        sources: fc.array(fc.record({ name: nasty }), { maxLength: 2 }),
        ...stamps,
      }),
    ),
    communities: rows(fc.record({ id, name: nasty, contactIds: texts, ...stamps })),
    templates: rows(
      fc.record({
        id,
        situation: fc.constantFrom(...situations),
        language: fc.constantFrom('en' as const, 'id' as const),
        register: fc.constantFrom(...registers),
        text: nasty,
        ...stamps,
      }),
    ),
    cards: rows(
      fc.record({
        id,
        label: nasty,
        person: fc.record({ name: nasty, email: texts, telephone: texts, identities: texts, links: texts }),
        ...stamps,
      }),
    ),
    tags: rows(fc.record({ id, name: nasty, color: optional(fc.constantFrom(...tagColors)), ...stamps })),
    tagRules: rows(fc.record({ id, eventId: nasty, tag: nasty, ...stamps })),
    views: rows(fc.record({ id, name: nasty, query: nasty, ...stamps })),
    distinctions: rows(fc.record({ id, contactIds: fc.tuple(nasty, nasty), createdAt: stamps.createdAt })),
    settings: optional(fc.constantFrom({}, { language: 'id' as const, phoneCountry: 'ID' })),
  })
  .map(present);
