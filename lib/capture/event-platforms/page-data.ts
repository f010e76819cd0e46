import type { EventField } from '../../model/event.ts';
import type { FoundPerson } from '../../model/found-people.ts';
import type { PersonField } from '../../model/person.ts';
import type { Finding } from '../evidence.ts';
import { isNode } from '../standards/schema-org.ts';

/** Fields of an event and where the data hold them: `event.name`, `hosts.*.name`, the first that is there of `a.b|c`. */
export type DataFields = Readonly<Partial<Record<EventField, string>>>;

/** A platform whose pages carry the data that they are rendered from. One file each; it can be deleted alone. */
export interface EventPlatform {
  /** Takes the place of `any-page` as the reading's site. */
  readonly name: string;
  /** Whether the address is that of an event there. Look-alike hosts must give false. */
  readonly matches: (url: URL) => boolean;
  /**
   * What the data say of the event at the address. Nothing where they are those of another page: after navigation
   * within a page the data of the page before are still there.
   */
  readonly read: (data: string, url: URL) => Finding<EventField>[];
  /** Whether an address is that of a page beside the event's own, as of its guests: its words are not the event's. */
  readonly isBeside?: (url: URL) => boolean;
  /** Whom the same data name: hosts, guests that are shown. */
  readonly people?: (data: string, url: URL) => PlatformPeople;
}

export interface PlatformPeople {
  readonly people: readonly FoundPerson[];
  /** How many guests there are in all. */
  readonly total?: number;
}

/** A person of a platform's data; what is empty was not said. */
export const foundPerson = (
  said: readonly (readonly [PersonField, string])[],
  role: NonNullable<FoundPerson['role']>,
): FoundPerson => ({
  role,
  findings: said.flatMap(([field, value]) => (value ? [{ field, value, rule: `page-data:${field}` }] : [])),
});

export function parsedData(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Own properties only, at most 50 of a list. */
export function valuesAt(data: unknown, path: string): unknown[] {
  let values = [data];
  for (const key of path.split('.')) {
    values = values.flatMap(value =>
      Array.isArray(value) && key === '*'
        ? value.slice(0, 50)
        : isNode(value) && Object.hasOwn(value, key)
          ? [value[key]]
          : [],
    );
  }
  return values;
}

export const textAt = (data: unknown, path: string): string => textsAt(data, path)[0] ?? '';

const textsAt = (data: unknown, paths: string): string[] => {
  for (const path of paths.split('|')) {
    const texts = valuesAt(data, path).filter(value => typeof value === 'string' && value !== '');
    if (texts.length > 0) return texts as string[];
  }
  return [];
};

/** What a platform's own data say, field by field. Several organizers are one text. */
export const dataFindings = (data: unknown, fields: DataFields): Finding<EventField>[] =>
  Object.entries(fields).flatMap(([name, paths]) => {
    const field = name as EventField;
    const texts = textsAt(data, paths);
    const values = field === 'organizer' ? [texts.slice(0, 5).join(', ')] : texts;
    return values.map(value => ({ field, value, rule: `page-data:${field}` }));
  });
