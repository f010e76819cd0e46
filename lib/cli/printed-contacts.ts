import type { Contact } from '../model/contact.ts';
import type { JejaringEvent } from '../model/event.ts';
import { known, withTelephones } from './printed-reading.ts';

/** A contact as the command line prints it: the fields that `read` prints, and what only a file tells. */
const printedContact = (
  { id, provenance, seen, createdAt, updatedAt, ...facts }: Contact,
  metAt: readonly string[] = [],
): object => known({ ...facts, identities: withTelephones(facts), metAt: metAt.join('; ') || undefined });

const printedEvent = ({ id, provenance, seen, createdAt, updatedAt, ...facts }: JejaringEvent): object =>
  known({ ...facts });

const perPart = 1000;

/** Records as JSON, `{ "people": […], "events": […] }`, in parts; `events` only where there are any. */
export function* printedRecords(
  contacts: readonly Contact[],
  events: readonly JejaringEvent[],
  metAt: ReadonlyMap<string, readonly string[]>,
): Generator<string> {
  yield '{\n  "people": ';
  yield* printedList(contacts, contact => printedContact(contact, metAt.get(contact.id)));
  if (events.length > 0) {
    yield ',\n  "events": ';
    yield* printedList(events, printedEvent);
  }
  yield '\n}\n';
}

function* printedList<T>(records: readonly T[], printed: (record: T) => object): Generator<string> {
  if (records.length === 0) return yield '[]';
  const indent = '\n    ';
  for (let from = 0; from < records.length; from += perPart) {
    const texts = records
      .slice(from, from + perPart)
      .map(record => JSON.stringify(printed(record), null, 2).replaceAll('\n', indent));
    yield `${from === 0 ? '[' : ','}${indent}${texts.join(`,${indent}`)}`;
  }
  yield '\n  ]';
}
