import { translator } from '../i18n/translate.ts';
import type { Contact } from '../model/contact.ts';
import type { JejaringEvent } from '../model/event.ts';
import type { Language } from '../model/settings.ts';
import { type Column, type ColumnContext, contactColumns, type EventDraft, eventColumns } from './columns.ts';
import { privateContactColumns, privateEventColumns } from './private-fields.ts';

/** A column of a file that is being written: its header, and what a record has in it. */
export interface TextColumn<R> {
  readonly header: string;
  readonly read: (record: R) => string;
}

/** Our columns under the names they have in a language. `isTyped`: for a file whose cells have a type. */
export function textColumns<R, D>(
  columns: readonly Column<R, D>[],
  language: Language,
  context: ColumnContext = {},
  isTyped = false,
): TextColumn<R>[] {
  const label = translator(language);
  return columns.map(({ label: key, read, plain }) => ({
    header: label(key),
    read: isTyped && plain ? plain : record => read(record, context),
  }));
}

/** What of our contacts' columns is written. */
export interface ContactColumnOptions extends ColumnContext {
  /** Language of the header. */
  readonly language: Language;
  /** Ids of columns in their order; those that are none of ours are passed over. Absent: all. */
  readonly columns?: readonly string[] | undefined;
  /**
   * Notes and what is said of the relation are private. Absent: they are written where their column was chosen; false: so is what
   * is said of the relation, and notes are not written at all.
   */
  readonly includeNotes?: boolean | undefined;
}

/** Our columns of contacts that were chosen. `isTyped`: for a file whose cells have a type. */
export function contactTextColumns(
  { language, columns, includeNotes, ...context }: ContactColumnOptions,
  isTyped = false,
): TextColumn<Contact>[] {
  const chosen = columns
    ? [...new Set(columns)].flatMap(id => contactColumns.filter(column => column.id === id))
    : contactColumns;
  const hasNotes = includeNotes ?? columns !== undefined;
  return textColumns(
    chosen.filter(({ id }) => hasNotes || !(id === 'note' || (privateContactColumns.has(id) && !columns))),
    language,
    context,
    isTyped,
  );
}

interface EventColumnOptions {
  /** Language of the header. */
  readonly language: Language;
  /** Notes and what is said of having been there are private, and written only where this is set. */
  readonly includeNotes?: boolean | undefined;
}

/** The columns of events that are written. */
export const writtenEventColumns = (includeNotes: boolean): readonly Column<JejaringEvent, EventDraft>[] =>
  eventColumns.filter(({ id }) => includeNotes || !privateEventColumns.has(id));

/** Our columns of events. `isTyped`: for a file whose cells have a type. */
export const eventTextColumns = (
  { language, includeNotes = false }: EventColumnOptions,
  isTyped = false,
): TextColumn<JejaringEvent>[] => textColumns(writtenEventColumns(includeNotes), language, {}, isTyped);
