import type { MessageKey } from '../i18n/en.ts';
import { type Contact, type Relationship, relations, segments } from '../model/contact.ts';
import {
  attendanceModes,
  type EventFacts,
  type EventTextField,
  eventKinds,
  eventStatuses,
  type JejaringEvent,
  type Participation,
  participationRoles,
} from '../model/event.ts';
import type { Person, PersonTextField } from '../model/person.ts';
import { birthdayOf, birthdayText, isCadence, isDay, isEventTime, isInstant } from './day-text.ts';
import { joinList, splitList } from './list-text.ts';
import { telephoneOf, telephoneText } from './telephone-text.ts';

/** What a row can tell of a record besides its facts. */
interface Besides {
  tags: string[];
  note?: string | undefined;
  createdAt?: string | undefined;
  updatedAt?: string | undefined;
}
/** A record as a file tells it: not yet one of ours. */
export type ContactDraft = Person & Relationship & Besides;
export type EventDraft = EventFacts & Participation & Besides;

/** What a record does not hold itself. */
export interface ColumnContext {
  /** Contact id -> names of events. */
  readonly metAt?: ReadonlyMap<string, readonly string[]> | undefined;
}

export interface Column<R, D> {
  readonly id: string;
  readonly label: MessageKey;
  /** The field as text, the same in every language; empty when absent. */
  readonly read: (record: R, context: ColumnContext) => string;
  /** The same for a file whose cells have a type, where no program takes a text for a number. Absent: as `read`. */
  readonly plain?: (record: R) => string;
  /** Puts a text back; absent: the column is only for reading. */
  readonly write?: (draft: D, text: string) => void;
}
export type ContactColumn = Column<Contact, ContactDraft>;
export type EventColumn = Column<JejaringEvent, EventDraft>;

type Same<K extends string, V> = { [field in K]?: V };

const text = <K extends string>(id: K, label: MessageKey) => ({
  id,
  label,
  read: (record: Same<K, string | undefined>): string => record[id] ?? '',
  write: (draft: Same<K, string | undefined>, value: string): void => {
    if (value !== '') draft[id] = value;
  },
});

/** What does not fit is left out, above all a date that a spreadsheet has rewritten: `22/11/2026 09.00`. */
const checked = <K extends string>(id: K, label: MessageKey, fits: (value: string) => boolean) => ({
  ...text(id, label),
  write: (draft: Same<K, string>, value: string): void => {
    if (fits(value)) draft[id] = value;
  },
});

const oneOf = <K extends string, V extends string>(id: K, label: MessageKey, values: readonly V[]) => ({
  ...text(id, label),
  write: (draft: Same<K, V>, value: string): void => {
    const wanted = value.trim().toLowerCase();
    const found = values.find(one => one === wanted);
    if (found) draft[id] = found;
  },
});

const list = <K extends string>(id: K, label: MessageKey) => ({
  id,
  label,
  read: (record: Same<K, readonly string[]>): string => joinList(record[id]),
  write: (draft: Same<K, string[]>, value: string): void => {
    draft[id] = splitList(value);
  },
});

const personText = (id: Exclude<PersonTextField, 'birthday'>) => text(id, `field.${id}`);
const eventText = (
  id: Extract<EventTextField, 'name' | 'timeText' | 'location' | 'organizer' | 'description' | 'image'>,
) => text(id, `field.${id}`);
const instants = [
  checked('createdAt', 'field.createdAt', isInstant),
  checked('updatedAt', 'field.updatedAt', isInstant),
];

/** `NAME:value`, `item1.X-ABLABEL;type=home:value`: what a vCard file may hold in one line. */
const isVcardLine = (line: string): boolean =>
  /^(?:[\w-]{1,60}\.)?[\w-]{1,60}[;:]/.test(line) && !/[\r\n]/.test(line);

/** The one list of columns of contacts. */
export const contactColumns: readonly ContactColumn[] = [
  personText('name'),
  personText('honorificPrefix'),
  personText('honorificSuffix'),
  personText('jobTitle'),
  personText('organization'),
  personText('department'),
  personText('headline'),
  personText('location'),
  list('email', 'field.email'),
  {
    id: 'telephone',
    label: 'field.telephone',
    read: ({ telephone }) => joinList(telephone.map(telephoneText)),
    plain: ({ telephone }) => joinList(telephone),
    write: (draft, value) => {
      draft.telephone = splitList(value).map(telephoneOf);
    },
  },
  personText('url'),
  list('tags', 'field.tags'),
  {
    id: 'metAt',
    label: 'field.metAt',
    read: ({ id }, { metAt }) => joinList(metAt?.get(id) ?? []),
  },
  text('note', 'field.note'),
  oneOf('segment', 'field.segment', segments),
  oneOf('relation', 'field.relation', relations),
  checked('followUpOn', 'field.followUpOn', isDay),
  text('followUpFor', 'field.followUpFor'),
  checked('cadence', 'field.cadence', isCadence),
  checked('snoozedUntil', 'field.snoozedUntil', isDay),
  checked('skippedOn', 'field.skippedOn', isDay),
  checked('doNotContactSince', 'field.doNotContactSince', isDay),
  checked('keepUntil', 'field.keepUntil', isDay),
  checked('jobChangedAt', 'field.jobChangedAt', isInstant),
  {
    id: 'birthday',
    label: 'field.birthday',
    read: ({ birthday = '' }) => birthdayText(birthday),
    write: (draft, value) => {
      const birthday = birthdayOf(value);
      if (birthday) draft.birthday = birthday;
    },
  },
  personText('nickname'),
  personText('pronouns'),
  personText('about'),
  personText('connectionDegree'),
  list('links', 'field.links'),
  personText('image'),
  personText('originalName'),
  list('identities', 'field.identities'),
  {
    id: 'vcardLines',
    label: 'field.vcardLines',
    read: ({ vcardLines }) => joinList(vcardLines),
    write: (draft, value) => {
      const lines = splitList(value).filter(isVcardLine);
      if (lines.length > 0) draft.vcardLines = lines;
    },
  },
  ...instants,
];

/** The one list of columns of events. */
export const eventColumns: readonly EventColumn[] = [
  eventText('name'),
  checked('startDate', 'field.startDate', isEventTime),
  checked('endDate', 'field.endDate', isEventTime),
  {
    // `+07:00` would become a time of day in a spreadsheet.
    id: 'timeZone',
    label: 'field.timeZone',
    read: ({ timeZone = '' }) => timeZone.replace(/^(?=[+-])/, 'UTC'),
    write: (draft, value) => {
      if (value !== '') draft.timeZone = value.replace(/^UTC(?=[+-])/, '');
    },
  },
  oneOf('attendanceMode', 'field.attendanceMode', attendanceModes),
  oneOf('eventStatus', 'field.eventStatus', eventStatuses),
  eventText('timeText'),
  eventText('location'),
  eventText('organizer'),
  list('speakers', 'field.speakers'),
  {
    id: 'creditHours',
    label: 'field.creditHours',
    read: ({ creditHours }) => creditHours ?? '',
    write: (draft, value) => {
      // A spreadsheet with Indonesian settings writes `2,5`.
      const [hours] = /^\d{1,4}(?:[.,]\d{1,2})?$/.exec(value.trim()) ?? [];
      if (hours) draft.creditHours = hours.replace(',', '.');
    },
  },
  oneOf('eventKind', 'field.eventKind', eventKinds),
  oneOf('myRole', 'field.myRole', participationRoles),
  text('certificate', 'field.certificate'),
  checked('debriefedOn', 'field.debriefedOn', isDay),
  text('url', 'field.eventUrl'),
  list('tags', 'field.tags'),
  text('note', 'field.note'),
  eventText('description'),
  eventText('image'),
  list('identities', 'field.identities'),
  ...instants,
];
