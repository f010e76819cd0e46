import type { Voice } from '../../../components/language.tsx';
import type { TableColumn } from '../../../components/table-row.tsx';
import { TagList } from '../../../components/tag-list.tsx';
import { type Column, type ContactDraft, contactColumns } from '../../../lib/exchange/columns.ts';
import type { Met } from '../../../lib/find/met.ts';
import { sortKey } from '../../../lib/find/sorted-rows.ts';
import type { Translate } from '../../../lib/i18n/translate.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { Language } from '../../../lib/model/settings.ts';
import { birthdayShown } from '../contact/birthday-text.ts';
import { ContactName } from './contact-name.tsx';

/** Columns that a row can fill, and the width in px that each would like to have. */
const widths = {
  name: 264,
  honorificPrefix: 112,
  honorificSuffix: 128,
  nickname: 120,
  jobTitle: 180,
  organization: 196,
  department: 160,
  headline: 240,
  location: 148,
  email: 200,
  telephone: 152,
  url: 220,
  tags: 148,
  metAt: 164,
  lastMet: 124,
  segment: 112,
  relation: 120,
  followUpOn: 132,
  birthday: 112,
  note: 220,
  source: 128,
  createdAt: 124,
  updatedAt: 124,
} as const;
export type ContactColumnId = keyof typeof widths;

/** A day is a day: it is no use to cut one off. */
const days: ReadonlySet<ContactColumnId> = new Set(['lastMet', 'followUpOn', 'createdAt', 'updatedAt']);

const isColumnId = (id: string): id is ContactColumnId => Object.hasOwn(widths, id);
export const contactColumnIds: readonly ContactColumnId[] = Object.keys(widths).filter(isColumnId);

/** What is shown where nothing was chosen, by the room there is: as much as can be read without being cut. */
export const usualColumns = {
  little: ['name', 'jobTitle', 'organization', 'tags', 'createdAt'],
  some: ['name', 'jobTitle', 'organization', 'tags', 'metAt', 'createdAt'],
  much: ['name', 'jobTitle', 'organization', 'location', 'tags', 'metAt', 'createdAt'],
} as const satisfies Record<string, readonly ContactColumnId[]>;

/** The columns of these names, those that there are; the name is always the first. */
export const knownColumns = (ids: readonly string[]): readonly ContactColumnId[] => [
  'name',
  ...ids.filter(isColumnId).filter(id => id !== 'name'),
];

/** What rows do not hold themselves. */
interface Beside {
  readonly met: Met;
  readonly eventName: (id: string) => string | undefined;
}

export function columnLabel(id: ContactColumnId, t: Translate): string {
  if (id === 'lastMet' || id === 'source') return t(`find.column.${id}`);
  return t(`field.${id}`);
}

/** A column of the table, drawn in the reader's words. */
export function tableColumn(id: ContactColumnId, voice: Voice, beside: Beside): TableColumn<ContactRow> {
  const text = textOf(id, voice, beside);
  return {
    id,
    label: columnLabel(id, voice.t),
    width: widths[id],
    cell: drawn[id]?.(voice) ?? text,
    isFixed: days.has(id),
  };
}

const drawn: Partial<Record<ContactColumnId, (voice: Voice) => TableColumn<ContactRow>['cell']>> = {
  name: () => row => <ContactName contact={row} />,
  jobTitle: () => row => row.jobTitle ?? <span class="soft">{row.headline}</span>,
  tags: () => row => <TagList tags={row.tags} />,
  createdAt:
    ({ day }) =>
    row => <time dateTime={row.createdAt}>{day(row.createdAt)}</time>,
  updatedAt:
    ({ day }) =>
    row => <time dateTime={row.updatedAt}>{day(row.updatedAt)}</time>,
};

/** Of a contact's columns those that a row can fill. */
const fileColumns = new Map(
  (contactColumns as unknown as readonly Column<ContactRow, ContactDraft>[]).map(column => [
    column.id,
    column,
  ]),
);

function textOf(id: ContactColumnId, voice: Voice, beside: Beside): (row: ContactRow) => string {
  const { t, language } = voice;
  const dayText = (day: string | undefined) => (day ? voice.day(`${day}T12:00`) : '');
  switch (id) {
    case 'segment':
      return ({ segment }) => (segment ? t(`segment.${segment}`) : '');
    case 'relation':
      return ({ relation }) => (relation ? t(`relation.${relation}`) : '');
    case 'followUpOn':
      return ({ followUpOn }) => dayText(followUpOn);
    case 'birthday':
      return ({ birthday }) => (birthday ? birthdayWords(birthday, language) : '');
    case 'lastMet':
      return row => dayText(beside.met.lastDay(row.id));
    case 'metAt':
      return row => metAtNames(row.id, beside).join(', ');
    case 'source':
      return ({ source }) => sourceWords(source, t);
    case 'url':
      return ({ url = '' }) => url.replace(/^https?:\/\/(?:www\.)?/, '');
    default: {
      const column = fileColumns.get(id);
      return row => column?.read(row, {}) ?? '';
    }
  }
}

/** Few days, many rows: what was written once is kept. */
const birthdays = new Map<string, string>();
function birthdayWords(birthday: string, language: Language): string {
  const key = `${language}${birthday}`;
  const words = birthdays.get(key) ?? birthdayShown(birthday, language);
  birthdays.set(key, words);
  return words;
}

/** Names of the events at which a contact was met, each once. */
export const metAtNames = (contactId: string, { met, eventName }: Beside): readonly string[] => [
  ...new Set(met.of(contactId).flatMap(({ eventId }) => eventName(eventId) ?? [])),
];

/** `typed` and kinds of files are words of ours; a host stands for itself. */
export function sourceWords(source: string, t: Translate): string {
  if (source === 'typed') return t('find.source.typed');
  return source.includes('.') ? source : t('find.source.file', { kind: source.replace(/^report:/, '') });
}

/** By what a column is sorted, without words of any language where they are no help. */
export function columnKey(id: ContactColumnId, voice: Voice, beside: Beside): (row: ContactRow) => string {
  switch (id) {
    case 'createdAt':
    case 'updatedAt':
      return row => row[id];
    case 'followUpOn':
      return row => row.followUpOn ?? '';
    case 'birthday':
      // Through the year, whatever the year was.
      return row => row.birthday?.slice(-5) ?? '';
    case 'lastMet':
      return row => beside.met.lastDay(row.id) ?? '';
    default: {
      const text = textOf(id, voice, beside);
      return row => sortKey(text(row));
    }
  }
}
