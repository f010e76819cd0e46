import type { Table } from 'dexie';
import type { Contact } from '../model/contact.ts';
import type { InteractionSummary } from '../model/interaction.ts';
import type { DueContact, DueInput } from '../plan/due/input.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import { lastSessions } from './last-sessions.ts';
import { scan } from './scan.ts';

/** What the due list is reckoned from, read once: of 100,000 contacts only the fields that are asked. Throws what the database throws. */
export const dueRecords = (db: JejaringDatabase): Promise<Omit<DueInput, 'cadences'>> =>
  named(async () => {
    const contacts: DueContact[] = [];
    for await (const some of scan(db.contacts))
      for (const contact of some) contacts.push(dueContact(contact));
    const summaries: InteractionSummary[] = [];
    for await (const some of scan(db.interactionSummaries))
      for (const summary of some) if (summary.count > 0) summaries.push(summary);
    return {
      contacts,
      summaries,
      commitments: await all(db.commitments),
      events: await all(db.events),
      attendances: await all(db.attendances),
      mentorships: await all(db.mentorships),
      lastSessions: await lastSessions(db),
    };
  });

async function all<R extends { readonly id: string }>(table: Table<R, string>): Promise<R[]> {
  const records: R[] = [];
  for await (const some of scan(table)) for (const record of some) records.push(record);
  return records;
}

const dueContact = (contact: Contact): DueContact => ({
  id: contact.id,
  name: contact.name,
  segment: contact.segment,
  relation: contact.relation,
  note: contact.note,
  jobTitle: contact.jobTitle,
  organization: contact.organization,
  birthday: contact.birthday,
  followUpOn: contact.followUpOn,
  followUpFor: contact.followUpFor,
  cadence: contact.cadence,
  snoozedUntil: contact.snoozedUntil,
  skippedOn: contact.skippedOn,
  doNotContactSince: contact.doNotContactSince,
  jobChangedAt: contact.jobChangedAt,
  createdAt: contact.createdAt,
});

/** What the due list depends on besides the day and the settings: the instant of the last batch; undefined where nothing was written. */
export const lastWritten = (db: JejaringDatabase): Promise<string | undefined> =>
  named(async () => {
    const [last] = await db.history.orderBy('at').reverse().limit(1).keys();
    return last === undefined ? undefined : String(last);
  });
