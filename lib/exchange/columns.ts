import type { MessageKey } from '../i18n/en.ts';
import type { Contact } from '../model/contact.ts';
import {
  attendanceModes,
  type EventFacts,
  type EventTextField,
  eventStatuses,
  type JejaringEvent,
} from '../model/event.ts';
import type { Person, PersonTextField } from '../model/person.ts';
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
export type ContactDraft = Person & Besides;
export type EventDraft = EventFacts & Besides;

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

const list = <K extends string>(
  id: K,
  label: MessageKey,
  shown = (item: string): string => item,
  item = (cell: string): string => cell,
) => ({
  id,
  label,
  read: (record: Same<K, readonly string[]>): string => joinList((record[id] ?? []).map(shown)),
  write: (draft: Same<K, string[]>, value: string): void => {
    draft[id] = splitList(value).map(item);
  },
});

/** An instant that a spreadsheet has rewritten (`22/11/2026 09.00`) is not read back. */
const instant = (id: 'createdAt' | 'updatedAt') => ({
  ...text(id, `field.${id}`),
  write: (draft: Besides, value: string): void => {
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))) draft[id] = value;
  },
});

const personText = (id: PersonTextField) => text(id, `field.${id}`);
const eventText = (id: Exclude<EventTextField, 'url' | 'attendanceMode' | 'eventStatus' | 'creditHours'>) =>
  text(id, `field.${id}`);
const instants = [instant('createdAt'), instant('updatedAt')];

/** The one list of columns of contacts. */
export const contactColumns: readonly ContactColumn[] = [
  personText('name'),
  personText('honorificPrefix'),
  personText('honorificSuffix'),
  personText('jobTitle'),
  personText('organization'),
  personText('headline'),
  personText('location'),
  list('email', 'field.email'),
  list('telephone', 'field.telephone', telephoneText, telephoneOf),
  personText('url'),
  list('tags', 'field.tags'),
  {
    id: 'metAt',
    label: 'field.metAt',
    read: ({ id }, { metAt }) => joinList(metAt?.get(id) ?? []),
  },
  text('note', 'field.note'),
  personText('nickname'),
  personText('pronouns'),
  personText('about'),
  personText('connectionDegree'),
  list('links', 'field.links'),
  personText('image'),
  personText('originalName'),
  list('identities', 'field.identities'),
  ...instants,
];

/** The one list of columns of events. */
export const eventColumns: readonly EventColumn[] = [
  eventText('name'),
  eventText('startDate'),
  eventText('endDate'),
  {
    // `+07:00` would become a time of day in a spreadsheet.
    id: 'timeZone',
    label: 'field.timeZone',
    read: ({ timeZone = '' }) => timeZone.replace(/^(?=[+-])/, 'UTC'),
    write: (draft, value) => {
      if (value !== '') draft.timeZone = value.replace(/^UTC(?=[+-])/, '');
    },
  },
  {
    id: 'attendanceMode',
    label: 'field.attendanceMode',
    read: ({ attendanceMode }) => attendanceMode ?? '',
    write: (draft, value) => {
      const mode = attendanceModes.find(one => one === value.trim().toLowerCase());
      if (mode) draft.attendanceMode = mode;
    },
  },
  {
    id: 'eventStatus',
    label: 'field.eventStatus',
    read: ({ eventStatus }) => eventStatus ?? '',
    write: (draft, value) => {
      const status = eventStatuses.find(one => one === value.trim().toLowerCase());
      if (status) draft.eventStatus = status;
    },
  },
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
  text('url', 'field.eventUrl'),
  list('tags', 'field.tags'),
  text('note', 'field.note'),
  eventText('description'),
  eventText('image'),
  list('identities', 'field.identities'),
  ...instants,
];
