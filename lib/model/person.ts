import * as z from 'zod/mini';

/**
 * What can be known of a person, in the words of vCard (RFC 6350) and schema.org Person.
 * `name` is the only compulsory field: one word is a whole name.
 */
export const personSchema = z.object({
  /** The name without titles and decoration: `Siti Aminah`. */
  name: z.string().check(z.minLength(1)),
  /** The name as the page showed it, kept where it differs: `Dr. Ir. Siti Aminah, M.M.` */
  originalName: z.optional(z.string()),
  /** Titles before the name, joined by one space: `Dr. Ir.` */
  honorificPrefix: z.optional(z.string()),
  /** Degrees after the name, joined by comma and space: `S.Kom., M.T.` */
  honorificSuffix: z.optional(z.string()),
  nickname: z.optional(z.string()),
  pronouns: z.optional(z.string()),
  headline: z.optional(z.string()),
  jobTitle: z.optional(z.string()),
  organization: z.optional(z.string()),
  /** The unit within the organization (vCard ORG, second component): `Direktorat Jabatan ASN`. */
  department: z.optional(z.string()),
  location: z.optional(z.string()),
  /** schema.org `description`: the person's own text about themselves, line breaks kept. */
  about: z.optional(z.string()),
  /** `1990-05-17`, or `--05-17` where the year is not known (vCard BDAY, RFC 6350 6.2.5). */
  birthday: z.optional(z.string()),
  /** How near LinkedIn shows them to the viewer: `1`, `2` or `3`. Not an academic degree. */
  connectionDegree: z.optional(z.string()),
  /** The canonical http(s) address of the profile. */
  url: z.optional(z.string()),
  /** http(s) address of a portrait. Sites sign and expire these, so it is a hint, never shown as the person. */
  image: z.optional(z.string()),
  email: z.array(z.string()),
  telephone: z.array(z.string()),
  /** Canonical keys (`linkedin:rina`, `email:rina@contoh.id`), see `identity/profile-key.ts`. */
  identities: z.array(z.string()),
  /** Other http(s) addresses: websites, other profiles. */
  links: z.array(z.string()),
});
export type Person = z.infer<typeof personSchema>;

export const personTextFields = [
  'name',
  'originalName',
  'honorificPrefix',
  'honorificSuffix',
  'nickname',
  'pronouns',
  'headline',
  'jobTitle',
  'organization',
  'department',
  'location',
  'about',
  'birthday',
  'connectionDegree',
  'url',
  'image',
] as const satisfies readonly (keyof Person)[];
export type PersonTextField = (typeof personTextFields)[number];

export const personListFields = [
  'email',
  'telephone',
  'identities',
  'links',
] as const satisfies readonly (keyof Person)[];
export type PersonListField = (typeof personListFields)[number];

export type PersonField = PersonTextField | PersonListField;
