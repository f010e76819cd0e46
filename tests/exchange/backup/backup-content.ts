import fc from 'fast-check';
import type { BackupContent } from '../../../lib/exchange/backup/backup-content.ts';
import { attendanceRoles } from '../../../lib/model/attendance.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { standings } from '../../../lib/model/organization.ts';
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
  contacts: [],
  events: [],
  attendances: [],
  organizations: [],
  tags: [],
  tagRules: [],
  views: [],
  distinctions: [],
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
        standing: optional(fc.constantFrom(...standings)),
        note: optional(nasty),
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
