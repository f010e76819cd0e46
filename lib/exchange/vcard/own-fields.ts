import { relations, segments } from '../../model/contact.ts';
import { personListFields, personTextFields } from '../../model/person.ts';
import type { ContactDraft } from '../columns.ts';
import { isCadence, isDay, isInstant } from '../day-text.ts';
import { isWebAddress } from './card-links.ts';
import { type Property, textOf } from './property.ts';

/** Who writes a card that is read back exactly. */
export const productId = '-//Jejaring//Jejaring//EN';

/** Names of our own properties that are no field of one text. */
export const own = {
  /** One identity. */
  identity: 'X-JEJARING-IDENTITY',
  /** The place in words, where a kept ADR says it to other programs. */
  location: 'X-JEJARING-LOCATION',
  /** JSON of the fields that no property holds exactly: control characters, commas in an address. */
  exact: 'X-JEJARING-EXACT',
  /** How many lines follow to the end of the card, all of them from `vcardLines`. */
  kept: 'X-JEJARING-KEPT',
  /** JSON text of a kept line that cannot stand in a card by itself. */
  line: 'X-JEJARING-LINE',
} as const;

export const isOwnName = (name: string): boolean => name.startsWith('X-JEJARING-');

const anything = (): boolean => true;
const oneOf =
  (values: readonly string[]) =>
  (text: string): boolean =>
    values.includes(text);

/** Fields that vCard has no property for: the name of ours, and what can be its value. */
export const ownFields = [
  ['originalName', 'X-JEJARING-ORIGINAL-NAME', anything],
  ['headline', 'X-JEJARING-HEADLINE', anything],
  ['about', 'X-JEJARING-ABOUT', anything],
  ['connectionDegree', 'X-JEJARING-CONNECTION-DEGREE', anything],
  // Not PHOTO: programs would ask the site for it.
  ['image', 'X-JEJARING-IMAGE', isWebAddress],
  ['segment', 'X-JEJARING-SEGMENT', oneOf(segments)],
  ['relation', 'X-JEJARING-RELATION', oneOf(relations)],
  ['followUpOn', 'X-JEJARING-FOLLOW-UP-ON', isDay],
  ['followUpFor', 'X-JEJARING-FOLLOW-UP-FOR', anything],
  ['cadence', 'X-JEJARING-CADENCE', isCadence],
  ['snoozedUntil', 'X-JEJARING-SNOOZED-UNTIL', isDay],
  ['skippedOn', 'X-JEJARING-SKIPPED-ON', isDay],
  ['doNotContactSince', 'X-JEJARING-DO-NOT-CONTACT-SINCE', isDay],
  ['keepUntil', 'X-JEJARING-KEEP-UNTIL', isDay],
  ['jobChangedAt', 'X-JEJARING-JOB-CHANGED-AT', isInstant],
  ['createdAt', 'X-JEJARING-CREATED-AT', isInstant],
  ['updatedAt', 'X-JEJARING-UPDATED-AT', isInstant],
] as const satisfies readonly (readonly [keyof ContactDraft, string, (text: string) => boolean])[];
type OwnField = (typeof ownFields)[number][0];

/** Our own properties of a card, each only where its value can be one of that field. */
export function ownFieldsOf(properties: readonly Property[]): Pick<ContactDraft, OwnField> {
  const fields: Partial<Record<OwnField, string>> = {};
  for (const property of properties) {
    if (!isOwnName(property.name)) continue;
    const [field, , fits] = ownFields.find(([, name]) => name === property.name) ?? [];
    const text = textOf(property);
    if (field && text !== '' && fits?.(text)) fields[field] = text;
  }
  // `fits` has seen to it that each is a value of its field.
  return fields as Pick<ContactDraft, OwnField>;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const textFields = [...personTextFields, 'followUpFor', 'note'] as const;
const listFields = [...personListFields, 'tags'] as const;
const addresses: ReadonlySet<string> = new Set(['url', 'image', 'links']);
const canBe = (field: string, text: string): boolean => !addresses.has(field) || isWebAddress(text);

/** What `own.exact` says: fields of ours alone, with values of their kind. */
export function exactFields(json: string): Partial<ContactDraft> {
  const found: Partial<ContactDraft> = {};
  let said: unknown;
  try {
    said = JSON.parse(json);
  } catch {
    return found;
  }
  if (typeof said !== 'object' || said === null) return found;
  const values = new Map<string, unknown>(Object.entries(said));
  for (const field of textFields) {
    const value = values.get(field);
    if (isText(value) && value !== '' && canBe(field, value)) found[field] = value;
  }
  for (const field of listFields) {
    const value = values.get(field);
    if (Array.isArray(value) && value.every(isText)) found[field] = value.filter(item => canBe(field, item));
  }
  return found;
}
