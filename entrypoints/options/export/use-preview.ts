import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Contact } from '../../../lib/model/contact.ts';
import type { Language } from '../../../lib/model/settings.ts';
import type { Workspace } from '../workspace.ts';
import { type ContactFormat, type ExportFormat, isOfEvents } from './export-format.ts';
import { contactsPreview, eventsPreview, type Preview } from './preview-content.ts';

/** What is looked at before all is written. */
const rows = 3;

interface Looking {
  readonly format: ExportFormat;
  readonly ids: readonly string[];
  readonly columns: readonly string[] | undefined;
  readonly includesNotes: boolean;
  readonly language: Language;
}

/** How the first records will stand in the file; undefined until they are read, or where there are none. */
export function usePreview({ db, data }: Workspace, looking: Looking): Preview | undefined {
  const { format, ids, columns, includesNotes, language } = looking;
  const [contacts, setContacts] = useState<readonly Contact[]>([]);
  const first = ids.slice(0, rows).join(' ');
  useEffect(() => {
    let isLate = false;
    void db.contacts.bulkGet(first === '' ? [] : first.split(' ')).then(
      found => {
        if (!isLate) setContacts(found.flatMap(contact => contact ?? []));
      },
      // Without a preview all else still works, and says itself what is wrong.
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [db, first]);
  return useMemo(() => {
    const options = { language, columns, includeNotes: includesNotes };
    if (isOfEvents(format)) {
      const events = data.events.slice(0, rows);
      return events.length > 0 ? eventsPreview(events, format, options) : undefined;
    }
    if (contacts.length === 0) return undefined;
    const names = new Map(data.events.map(({ id, name }) => [id, name]));
    const shown = new Map(contacts.map(({ id }): [string, string[]] => [id, []]));
    for (const { contactId, eventId } of data.attendances) {
      const name = names.get(eventId);
      if (name !== undefined) shown.get(contactId)?.push(name);
    }
    return contactsPreview(contacts, format satisfies ContactFormat, { ...options, metAt: shown });
  }, [contacts, format, columns, includesNotes, language, data.events, data.attendances]);
}
