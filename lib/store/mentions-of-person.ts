import { type RecordTable, recordTables } from '../model/history.ts';
import { breath } from './breath.ts';
import type { Running } from './bulk.ts';
import type { JejaringDatabase } from './database.ts';
import { named } from './errors.ts';
import type { Reach } from './reach-of-person.ts';
import type { StorableRecord } from './record-change.ts';
import { scan } from './scan.ts';

/** A text of the user's own that names somebody. It is theirs: it is told, never changed. */
export interface Mention {
  readonly table: RecordTable;
  readonly id: string;
  /** What the record is called, or the beginning of its text. */
  readonly label: string;
  /** The field, as the model calls it: `speakers`, `note`. */
  readonly field: string;
  /** The contact that an interaction or a promise is with. */
  readonly contactId?: string | undefined;
}

/** What tells where a record came from or what it is, rather than what the user wrote. */
const notRead: ReadonlySet<string> = new Set([
  'id',
  'provenance',
  'seen',
  'identities',
  'createdAt',
  'updatedAt',
  'image',
  'email',
  'telephone',
]);
/** Of another contact the name is theirs, and so are the addresses. */
const notOfContacts: ReadonlySet<string> = new Set([
  ...notRead,
  'name',
  'originalName',
  'nickname',
  'url',
  'links',
]);

/** More are not shown, and nobody would open them one by one. */
const most = 500;

/** Records that stay and whose texts name one of the persons. Throws what `scan` throws, the signal's reason. */
export const mentionsOf = (
  db: JejaringDatabase,
  { gone, tells, namesakes }: Reach,
  { onProgress, signal }: Running = {},
): Promise<Mention[]> =>
  named(async () => {
    const mentions: Mention[] = [];
    const breathe = breath(signal);
    for (const [index, table] of recordTables.entries()) {
      const isContacts = table === 'contacts';
      for await (const some of scan<StorableRecord>(db.table(table))) {
        for (const record of some) {
          const pause = breathe();
          if (pause) await pause;
          if (gone[table].has(record.id) || (isContacts && namesakes.has(record.id))) continue;
          const field = fieldThatTells(record, isContacts ? notOfContacts : notRead, tells);
          if (field === undefined) continue;
          const contactId = 'contactId' in record ? record.contactId : undefined;
          mentions.push({ table, id: record.id, label: labelOf(record), field, contactId });
          if (mentions.length >= most) return mentions;
        }
      }
      onProgress?.((index + 1) / recordTables.length);
    }
    return mentions;
  });

const fieldThatTells = (
  record: StorableRecord,
  passedOver: ReadonlySet<string>,
  tells: (text: string) => boolean,
): string | undefined =>
  Object.entries(record).find(([field, value]) => !passedOver.has(field) && someText(value, tells))?.[0];

function someText(value: unknown, tells: (text: string) => boolean): boolean {
  if (typeof value === 'string') return tells(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(one => someText(one, tells));
}

function labelOf(record: StorableRecord): string {
  const fields: Readonly<Record<string, unknown>> = { ...record };
  const said = [fields.name, fields.label, fields.text, fields.note, fields.startOn];
  const text = said.find(one => typeof one === 'string' && one !== '');
  return typeof text === 'string' ? text.slice(0, 80) : '';
}
