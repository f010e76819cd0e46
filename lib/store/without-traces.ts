import type { Change } from '../model/history.ts';
import type { Fields } from './difference.ts';
import { withoutIds } from './without-ids.ts';

interface Traces {
  readonly ids: ReadonlySet<string>;
  /** Whether a text tells of them; absent: texts are left alone. */
  readonly tells?: ((text: string) => boolean) | undefined;
}

/** Whether a change tells of its record nothing but its id. */
export const isBare = (change: Change): boolean =>
  change.kind === 'erased' ||
  (change.kind === 'made' && !change.trashed) ||
  (change.kind === 'removed' && !change.record);

/** Fields of a change under which the fields of a record stand. */
const ofRecord = ['before', 'after', 'record', 'trashed'] as const;

/**
 * What was kept of a record, or a change of one, without any trace: ids are taken out of lists and fields; a field in which a text tells
 * of them is left out whole, before and after. The same value where there is none.
 */
export function withoutTraces<T extends object>(kept: T, { ids, tells }: Traces): T {
  const value = withoutIds(kept, ids);
  if (!tells) return value;
  const fields: Record<string, unknown> = Object.fromEntries(Object.entries(value));
  const parts = ofRecord.flatMap(part => (isFields(fields[part]) ? [[part, fields[part]] as const] : []));
  const told = new Set(
    parts.flatMap(([, of]) => Object.keys(of).filter(field => someText(of[field], tells))),
  );
  if (told.size === 0) return value;
  for (const [part, of] of parts)
    fields[part] = Object.fromEntries(Object.entries(of).filter(([field]) => !told.has(field)));
  return fields as T;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function someText(value: unknown, tells: (text: string) => boolean): boolean {
  if (typeof value === 'string') return tells(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(one => someText(one, tells));
}
