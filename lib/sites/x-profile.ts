import type { Finding } from '../capture/evidence.ts';
import type { Page } from '../capture/page.ts';
import { documentTitle, metasOf, take } from '../capture/page-facts.ts';
import type { Site, SiteReading } from '../capture/site.ts';
import { readJsonLd } from '../capture/standards/json-ld.ts';
import { textsOf, typesOf } from '../capture/standards/schema-org.ts';
import { schemaPerson } from '../capture/standards/schema-person.ts';
import { textOf } from '../capture/text-of.ts';
import { profileOf } from '../identity/profile-key.ts';
import { cleanText } from '../identity/text.ts';
import type { PersonField } from '../model/person.ts';

/** A profile on X. What names another handle than the address does is of a page seen before, and is not read. */
export const xProfile: Site = { name: 'x-profile', matches: url => handleOf(url) !== undefined, read };

const handleOf = (address: URL | string): string | undefined =>
  /^x:(.+)$/.exec(profileOf(address)?.key ?? '')?.[1];

function read({ document, url }: Page): SiteReading {
  const handle = handleOf(url) ?? '';
  const titled = titleFindings(document);
  const shown = shownHandle(document, handle);
  const findings = [
    ...nameAbove(shown),
    ...dataFindings(document, handle),
    ...titled.filter(title => title.handle === handle),
    ...partFindings(document),
  ];
  if (findings.some(({ field }) => field === 'name'))
    return { people: [[{ field: 'url', value: url.href, rule: 'address' }, ...findings]], events: [] };
  // An account that is gone is shown with its handle alone.
  const refusal = titled.length > 0 ? 'other-person' : shown ? 'not-found' : undefined;
  return { people: [], events: [], ...(refusal && { refusal }) };
}

/** The element whose whole text is `@handle`, in the profile and not in a post. */
function shownHandle(document: Document, handle: string): Element | undefined {
  const main = document.querySelector('main,[role="main"],body');
  for (const element of take(main?.getElementsByTagName('span') ?? [], 2000)) {
    if (element.firstElementChild || element.closest('article')) continue;
    if (cleanText(element.textContent, 20).toLowerCase() === `@${handle}`) return element;
  }
  return undefined;
}

/** The name stands right above the handle: the nearest earlier text in the smallest block that holds both. */
function nameAbove(handle: Element | undefined): Finding<PersonField>[] {
  let block = handle;
  for (let up = 0; block && up < 12; up++) {
    const before = block.previousElementSibling;
    // The heading above all is the column's: `Profile`, where the account is gone.
    if (before && (before.matches('h1,h2') || before.querySelector('h1,h2'))) return [];
    const value = before ? cleanText(textOf(before, 300)) : '';
    if (value) return [{ field: 'name', value, rule: 'above-handle' }];
    block = block.parentElement ?? undefined;
  }
  return [];
}

/** The page's own ProfilePage: the handle is `additionalName`, the display name `givenName`. */
function dataFindings(document: Document, handle: string): Finding<PersonField>[] {
  const source = readJsonLd(document);
  const person = source.placed.find(
    ({ node }) =>
      typesOf(node).includes('Person') &&
      textsOf(source, node, 'additionalName')[0]?.toLowerCase() === handle,
  );
  return person ? schemaPerson(source, person.node).filter(({ field }) => field !== 'url') : [];
}

/** `(2) Rina Wijaya (@rina_w) / X`, also localised: only the handle in brackets is sure. */
function titleFindings(document: Document): (Finding<PersonField> & { readonly handle: string })[] {
  return [metasOf(document).get('og:title') ?? '', documentTitle(document)].flatMap(text => {
    const [, value, handle] = /^(?:\(\d{1,4}\+?\)\s)?(.{1,200}?) \(@(\w{1,15})\)/.exec(text) ?? [];
    return value && handle ? [{ field: 'name', value, rule: 'title', handle: handle.toLowerCase() }] : [];
  });
}

/** Parts by their test ids (seen 2022 to 2026). The website's text is its address; its link is a redirect. */
function partFindings(document: Document): Finding<PersonField>[] {
  const fields: Readonly<Record<string, PersonField>> = {
    UserDescription: 'about',
    UserLocation: 'location',
    UserUrl: 'links',
  };
  const selector = Object.keys(fields).map(id => `[data-testid="${id}"]`);
  return [...take(document.querySelectorAll(selector.join()), 5)].flatMap(part => {
    const field = fields[part.getAttribute('data-testid') ?? ''];
    const text = textOf(part, 1000).trim();
    const isAddress = /^[^\s…]+\.[^\s…]+$/.test(text);
    const value =
      field !== 'links' ? text : isAddress ? `https://${text}` : (part.getAttribute('href') ?? '');
    return field ? [{ field, value, rule: 'test-id' }] : [];
  });
}
