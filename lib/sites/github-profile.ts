import type { Finding } from '../capture/evidence.ts';
import type { Page } from '../capture/page.ts';
import { documentTitle, metasOf } from '../capture/page-facts.ts';
import type { Site, SiteReading } from '../capture/site.ts';
import { readMicrodata } from '../capture/standards/microdata.ts';
import { textsOf, typesOf } from '../capture/standards/schema-org.ts';
import { schemaPerson } from '../capture/standards/schema-person.ts';
import { profileOf } from '../identity/profile-key.ts';
import { fold } from '../identity/text.ts';
import type { PersonField } from '../model/person.ts';

/** A person's profile on GitHub, read by its microdata, its title and its Open Graph. Organizations are nobody. */
export const githubProfile: Site = {
  name: 'github-profile',
  matches: url => loginOf(url) !== undefined,
  read,
};

const loginOf = (url: URL): string | undefined => /^github:(.+)$/.exec(profileOf(url)?.key ?? '')?.[1];

function read(page: Page): SiteReading {
  const login = loginOf(page.url) ?? '';
  const card = page.document.querySelector('[itemscope][itemtype$="schema.org/Person"]');
  const shown = card?.querySelector('[itemprop="additionalName"]')?.textContent?.split('·')[0] ?? '';
  const titled = metasOf(page.document).get('profile:username')?.toLowerCase();
  if (shown.trim() && fold(shown) !== login && titled !== login)
    return { refusal: 'other-person', people: [], events: [] };
  const findings = [...cardFindings(card), ...headFindings(page.document, login)];
  if (!findings.some(({ field }) => field === 'name')) return { people: [], events: [] };
  findings.unshift({ field: 'url', value: page.url.href, rule: 'address' });
  return { people: [findings], events: [], subject: card ?? undefined };
}

/** `additionalName` holds the login, followed by the pronouns: `rina-w · she/her`. `url` is the person's website. */
function cardFindings(card: Element | null): Finding<PersonField>[] {
  const source = card?.parentElement && readMicrodata(card.parentElement);
  const node = source?.placed.find(placed => typesOf(placed.node).includes('Person'))?.node;
  if (!source || !node) return [];
  const [shownLogin = '', pronouns = ''] = (textsOf(source, node, 'additionalName')[0] ?? '').split('·');
  const findings = schemaPerson(source, node).map(
    (finding): Finding<PersonField> => ({
      ...finding,
      field: finding.field === 'url' ? 'links' : finding.field,
      value: finding.field === 'organization' ? finding.value.trim().replace(/^@/, '') : finding.value,
    }),
  );
  const add = (field: PersonField, property: string, values: readonly string[]): void => {
    for (const value of values) findings.push({ field, value, rule: `microdata:${property}` });
  };
  add('pronouns', 'additionalName', [pronouns]);
  // A list item: the address is that of the link in it.
  const links = [...(card.querySelectorAll('[itemprop="url"] a[href],[itemprop="social"] a[href]') ?? [])];
  add(
    'links',
    'social',
    links.slice(0, 10).map(link => link.getAttribute('href') ?? ''),
  );
  if (!findings.some(({ field }) => field === 'name')) add('name', 'additionalName', [shownLogin]);
  return findings;
}

/** Seen in the head: `rina-w (Rina Wijaya) · GitHub`, `profile:username`, `Writes maps. rina-w has 12 repositories available.` */
function headFindings(document: Document, login: string): Finding<PersonField>[] {
  const metas = metasOf(document);
  if (metas.get('hovercard-subject-tag')?.startsWith('organization:')) return [];
  const findings: Finding<PersonField>[] = [];
  const [, titled = '', name = ''] = /^([\w-]{1,40}) \((.{1,200})\)/.exec(documentTitle(document)) ?? [];
  if (titled.toLowerCase() === login) findings.push({ field: 'name', value: name, rule: 'document-title' });
  if (metas.get('profile:username')?.toLowerCase() !== login) return findings;
  const about = metas.get('og:description') ?? '';
  const end = about.toLowerCase().indexOf(`${login} has `);
  if (end > 0)
    findings.push({ field: 'about', value: about.slice(0, end), rule: 'open-graph:og:description' });
  findings.push({ field: 'image', value: metas.get('og:image') ?? '', rule: 'open-graph:og:image' });
  return findings;
}
