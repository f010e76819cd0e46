import type { Named } from '../linkedin-kit/address.ts';

/** What the data that came with an Ember page says of one member. */
export interface EmbeddedProfile {
  readonly name: string;
  readonly headline?: string;
  readonly id?: string;
}

const longest = 2_000_000;

/**
 * Looks into the `<code>` blobs of an Ember page. They describe the viewer too, and after an in-page navigation the first
 * page: only the record whose public identifier is the slug of the address counts.
 */
export function readEmbedded(document: Document, own: Named): EmbeddedProfile | undefined {
  if (!own.slug) return undefined;
  let left = 40;
  for (const blob of document.getElementsByTagName('code')) {
    const text = blob.textContent ?? '';
    if (text.length > longest || !text.includes('"publicIdentifier"') || !text.includes('"firstName"'))
      continue;
    if (left-- <= 0) break;
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      continue;
    }
    const record = recordsIn(data).find(
      one => String(one.publicIdentifier).toLowerCase() === own.slug && one.firstName,
    );
    if (record) return profile(record);
  }
  return undefined;
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

function recordsIn(data: unknown): JsonObject[] {
  if (!isObject(data)) return [];
  const included = Array.isArray(data.included) ? data.included : [];
  return [...included, data.data, data].filter(isObject).slice(0, 5000);
}

function profile(record: JsonObject): EmbeddedProfile {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    name: `${text(record.firstName)} ${text(record.lastName)}`.trim(),
    headline: text(record.headline) || undefined,
    id: /fsd?_(?:profile|miniProfile):(AC[a-z]AA[\w-]{3,60})$/.exec(text(record.entityUrn))?.[1],
  };
}
