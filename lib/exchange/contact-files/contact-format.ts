import { headerKey } from '../reports/column-of-header.ts';
import type { ContactFileKind } from './contact-file-kind.ts';

/** The components of an address in vCard's order (RFC 6350 6.3.1), and the whole in one cell. */
export const addressParts = ['box', 'extended', 'street', 'city', 'region', 'code', 'country'] as const;
export type AddressPart = (typeof addressParts)[number] | 'formatted';

/** What a column of a contact file holds. */
export type ContactField =
  | 'name'
  | 'firstName'
  | 'middleName'
  | 'lastName'
  | 'honorificPrefix'
  | 'honorificSuffix'
  | 'nickname'
  | 'jobTitle'
  | 'organization'
  | 'department'
  | 'email'
  | 'telephone'
  /** Of the telephone number in the same row, where it is written apart. */
  | 'callingCode'
  | 'location'
  | 'url'
  | 'links'
  | 'image'
  | 'birthday'
  | 'gender'
  | 'connectedOn'
  | 'tags'
  | 'note'
  /** A part of the address that the middle names: `address.work.city`. */
  | `address.${string}.${AddressPart}`
  /** What something is, and the thing itself: `label.phone1`, `value.phone1`. */
  | `label.${string}`
  | `value.${string}`
  /** The messenger of an address: `service.im1`. */
  | `service.${string}`
  /** No field of ours, but a property of vCard: `line.HOBBY`, `line.TEL;TYPE=fax`. */
  | `line.${string}`
  /** Known, and of no use in a contact. */
  | 'unused';

export interface ContactFormat {
  readonly kind: Exclude<ContactFileKind, 'jejaring' | 'vcard'>;
  /** Keys of headers (see `headerKey`); a file is of this kind when all of one row are in its header. */
  readonly signs: readonly (readonly string[])[];
  /** The field of a header by its key. */
  readonly fieldOf: (key: string) => ContactField | undefined;
}

type Names = Readonly<Partial<Record<ContactField, string>>>;

/**
 * A finder of fields by the names of their headers, as a program writes them: `{ email: 'Email|Work email' }`. One of several
 * addresses or telephone numbers may have a number: `E-mail 2 Address`, `Phone 3`.
 */
export function fieldsNamed(names: Names): (key: string) => ContactField | undefined {
  const fields = new Map<string, ContactField>();
  let field: keyof Names;
  for (field in names) for (const name of names[field]?.split('|') ?? []) fields.set(headerKey(name), field);
  return key => {
    const field = fields.get(key);
    const unnumbered = field ? undefined : fields.get(key.replace(/\d{1,2}(?=address$|$)/, ''));
    return field ?? (unnumbered === 'email' || unnumbered === 'telephone' ? unnumbered : undefined);
  };
}
