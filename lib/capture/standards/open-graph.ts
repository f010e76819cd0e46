import type { PersonField } from '../../model/person.ts';
import { isPlaceholder } from '../believable-name.ts';
import type { Finding } from '../evidence.ts';
import { type PageFacts, titleParts } from '../page-facts.ts';

type Said<Field extends string> = readonly (readonly [Field, string, string | undefined])[];

const said = <Field extends string>(fields: Said<Field>): Finding<Field>[] =>
  fields.flatMap(([field, name, value]) => (value ? [{ field, value, rule: `open-graph:${name}` }] : []));

/**
 * `Rina Wijaya (@rina) · Situs`, `Profil - Rina Wijaya`, `Rina Wijaya, Penulis di Situs` -> `Rina Wijaya`: the first part
 * of a title that can be a name, without a handle in brackets and without the site's own name.
 */
export function titleName(title: string, site = ''): string {
  const parts = titleParts(title).map(part =>
    part.replace(/\s*\(@?[\w.@-]{1,80}\).*$|\son TikTok$/, '').trim(),
  );
  const part = parts.find(part => !isPlaceholder(part)) ?? title;
  return site && part !== site && part.endsWith(site)
    ? part.slice(0, -site.length).replace(/(?:,[^,]{1,30}|\s\p{Ll}{1,4})?\s$/u, '')
    : part;
}

/** What Open Graph says of the person of a page with `og:type` `profile` (ogp.me/#type_profile); nothing otherwise. */
export function openGraphPerson({ metas, address }: PageFacts): Finding<PersonField>[] {
  if (metas.get('og:type')?.toLowerCase() !== 'profile') return [];
  const names = ['profile:first_name', 'profile:last_name'].map(name => metas.get(name)).filter(Boolean);
  const shown = titleName(metas.get('og:title') ?? '', metas.get('og:site_name'));
  const about = metas.get('og:description') ?? '';
  return said<PersonField>([
    ['name', 'profile:first_name', names.join(' ')],
    ['name', 'og:title', shown],
    ['nickname', 'profile:username', metas.get('profile:username')],
    // A sentence with the name in it is the site's: `340 followers. See what Rina posts.`
    ['about', 'og:description', about.includes(shown) ? undefined : about],
    ['image', 'og:image', metas.get('og:image')],
    ['url', 'og:url', address],
  ]);
}
