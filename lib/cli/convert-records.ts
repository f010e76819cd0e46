import type { BackupContent } from '../exchange/backup/backup-content.ts';
import type { ContactDraft, EventDraft } from '../exchange/columns.ts';
import type { Contact } from '../model/contact.ts';
import type { JejaringEvent } from '../model/event.ts';
import { forTables, type RecordsByTable } from '../model/stored-record.ts';

/** What a file holds. */
export interface Records {
  readonly content: BackupContent;
  /** What was not read as it stands, a sentence each. */
  readonly told: readonly string[];
}

/** A file that holds contacts and events alone. */
export const contentOf = ({
  contacts = [],
  events = [],
}: Partial<Pick<BackupContent, 'contacts' | 'events'>>): BackupContent => ({
  ...(forTables(() => []) as RecordsByTable),
  contacts,
  events,
});

interface Times {
  readonly createdAt?: string | undefined;
  readonly updatedAt?: string | undefined;
}
/** What a record has that no file of others tells. `now`: ISO instant. */
function made({ createdAt, updatedAt }: Times, now: string) {
  const created = createdAt ?? now;
  return {
    id: crypto.randomUUID(),
    provenance: {},
    seen: {},
    createdAt: created,
    updatedAt: updatedAt ?? created,
  };
}

export const contactOfDraft = (draft: ContactDraft, now: string): Contact => ({
  ...draft,
  ...made(draft, now),
});
export const eventOfDraft = (draft: EventDraft, now: string): JejaringEvent => ({
  ...draft,
  ...made(draft, now),
});

/** Contact id -> names of the events where they were met. */
export function namesOfEvents({ attendances, events }: BackupContent): Map<string, string[]> {
  const names = new Map(events.map(({ id, name }) => [id, name]));
  const metAt = new Map<string, string[]>();
  for (const { contactId, eventId } of attendances) {
    const name = names.get(eventId);
    if (name !== undefined) metAt.set(contactId, [...(metAt.get(contactId) ?? []), name]);
  }
  return metAt;
}
