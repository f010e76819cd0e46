import { writeEventsIcs } from '../../../lib/exchange/icalendar/write-events-ics.ts';
import {
  type ContactColumnOptions,
  contactTextColumns,
  eventTextColumns,
  type TextColumn,
} from '../../../lib/exchange/text-column.ts';
import { writeVcards } from '../../../lib/exchange/vcard/write-vcards.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import type { JejaringEvent } from '../../../lib/model/event.ts';
import { type ContactFormat, type EventFormat, isVcard, profileOf } from './export-format.ts';

/** The first records as they will stand in the file. */
export type Preview =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'table';
      /** Columns in which at least one of the records has something. */
      readonly columns: readonly { readonly header: string; readonly cells: readonly string[] }[];
      /** How many others there are. */
      readonly empty: number;
    };

/** Enough of a text to see how it is made. */
const mostText = 1200;

const textPreview = (text: string): Preview => ({
  kind: 'text',
  text: text.length > mostText ? `${text.slice(0, mostText)}…` : text,
});

function tablePreview<R>(columns: readonly TextColumn<R>[], records: readonly R[]): Preview {
  const read = columns.map(({ header, read: cellOf }) => ({ header, cells: records.map(cellOf) }));
  const filled = read.filter(({ cells }) => cells.some(cell => cell !== ''));
  return { kind: 'table', columns: filled, empty: read.length - filled.length };
}

/** How contacts will stand; `options.includeNotes` is said, not left open. */
export function contactsPreview(
  contacts: readonly Contact[],
  format: ContactFormat,
  options: ContactColumnOptions,
): Preview {
  if (isVcard(format)) {
    const version = format === 'vcard3' ? '3.0' : '4.0';
    const cards = writeVcards(contacts.slice(0, 1), { version, includeNotes: options.includeNotes === true });
    return textPreview(cards.join(''));
  }
  const profile = profileOf(format);
  return tablePreview(
    profile ? profile.columns(contacts, options) : contactTextColumns(options, true),
    contacts,
  );
}

export function eventsPreview(
  events: readonly JejaringEvent[],
  format: EventFormat,
  { language, includeNotes = false }: Pick<ContactColumnOptions, 'language' | 'includeNotes'>,
): Preview {
  return format === 'eventsIcs'
    ? textPreview(writeEventsIcs(events.slice(0, 1), { includeNotes }))
    : tablePreview(eventTextColumns({ language, includeNotes }, format === 'eventsXlsx'), events);
}
