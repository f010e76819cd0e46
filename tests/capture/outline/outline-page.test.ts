import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../lib/capture/outline/outline-of.ts';
import { outlinePage } from '../../../lib/capture/outline/outline-page.ts';
import type { Page } from '../../../lib/capture/page.ts';
import { rootsOf } from '../../../lib/capture/roots-of.ts';
import { addressOf } from '../../../lib/cli/page-address.ts';
import { pageFromHtml } from '../../../lib/cli/saved-page.ts';
import { outlineSchema } from '../../../lib/model/outline.ts';
import { linkedPeopleSites } from '../../../lib/sites/linked-people-sites.ts';
import { linkedinOutline, outlined } from '../../../lib/sites/linkedin-kit/outlined.ts';

const sites = path.join(import.meta.dirname, '../../sites');
const pages = readdirSync(sites)
  .filter(site => site.startsWith('linkedin-') && site !== 'linkedin-profile')
  .flatMap(site =>
    readdirSync(path.join(sites, site))
      .filter(file => file.endsWith('.html'))
      .map(file => ({ page: `${site}/${file}`, html: readFileSync(path.join(sites, site, file), 'utf8') })),
  );

/** As it comes through the browser: as JSON, parsed. */
const outlineOfPage = (page: Page): Page =>
  outlinePage(outlineSchema.parse(JSON.parse(JSON.stringify(outlined(page)))), page.url);
const outlineOfBody = (body: string): Page =>
  outlineOfPage(pageFromHtml(`<body>${body}</body>`, 'https://www.linkedin.com/feed/'));

const unread = 'svg,script,style,code,template,noscript,textarea,select,canvas,video,audio,object';
/** What the rules of lists select by. */
const selectors = [
  'a[href]',
  'a[href*="/in/"]',
  'li a[href*="/in/"]',
  'a[href*="profileUrn="],[componentkey^="SearchResultsAC"],[id^="SearchResultsAC"]',
  'button,a[href*="anityName="],a[href*="/messaging/"]',
  'img[src*="/profile-displayphoto"],img[src*="/profile-framedphoto"]',
  'img,figure,svg,picture',
  'h1,h2,h3,h4',
  'main,[role="main"]',
  'button,[role="button"]',
  'dialog[open],[role="dialog"],[aria-modal="true"]',
  'strong,b,em,mark',
  'input,select,form,h1,h2,video,iframe',
  'main > *',
];

describe.each(pages)('the outline of $page', ({ html }) => {
  const page = pageFromHtml(html, addressOf(html) ?? '');
  const outline = outlineOfPage(page);

  test('has the texts of the page, and none that is not shown', () => {
    const texts = (document: Document): string[] => {
      const walker = document.createTreeWalker(document.querySelector('body') ?? document, 4);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!node.parentElement?.closest(unread)) found.push(node.nodeValue ?? '');
      return found;
    };
    expect(texts(outline.document)).toEqual(texts(page.document));
  });

  test.each(selectors)('answers %s as the page does', selector => {
    const found = ({ document }: Page): string[] =>
      [...document.querySelectorAll(selector)]
        .filter(element => !element.parentElement?.closest(unread))
        .map(element => {
          const text = element.querySelector(unread) || element.matches(unread) ? '' : element.textContent;
          return `${element.localName} ${element.getAttribute('href') ?? ''} ${text ?? ''}`;
        });
    expect(found(outline)).toEqual(found(page));
  });
});

describe('an outline', () => {
  test('knows what stands in, before and beside an element', () => {
    const { document } = outlineOfBody(
      '<ul><li id="a"><a href="/in/rina/">Rina</a> <b>Wijaya</b></li><li>Budi</li></ul>',
    );
    const [first, second] = document.querySelectorAll('li');
    const link = document.querySelector('a');
    expect(first?.contains(link)).toBe(true);
    expect(second?.contains(link)).toBe(false);
    expect(link?.closest('ul')?.localName).toBe('ul');
    expect([...(first?.children ?? [])].map(child => child.textContent)).toEqual(['Rina', 'Wijaya']);
    expect(first?.nextElementSibling).toBe(second);
    expect(second?.previousElementSibling).toBe(first);
    expect(second && link?.compareDocumentPosition(second)).toBe(4);
    expect(link && second?.compareDocumentPosition(link)).toBe(2);
    expect(first?.textContent).toBe('Rina Wijaya');
    expect(document.querySelector('a > b, ul > li')).toBe(first);
    expect(first?.querySelector(':scope>*>*')).toBeNull();
  });

  test('is not led astray by a form whose controls are named like properties', () => {
    const names = ['firstChild', 'nextSibling', 'localName', 'getAttribute', 'shadowRoot'];
    const page = pageFromHtml(
      `<body><form>${names.map(name => `<input name="${name}">`).join('')}<p>Rina</p></form><p>Budi</p></body>`,
      'https://www.linkedin.com/feed/',
    );
    // In a browser the control stands for the property; jsdom 31 does not do that by itself.
    const form = page.document.forms[0];
    for (const name of names)
      Object.defineProperty(form, name, { value: form?.querySelector(`[name=${name}]`) });
    const { document } = outlineOfPage(page);
    expect([...document.querySelectorAll('p')].map(text => text.textContent)).toEqual(['Rina', 'Budi']);
    expect(document.querySelector('form')?.querySelectorAll('input')).toHaveLength(5);
  });

  test('says of attributes what the page says, however they are written', () => {
    const body =
      '<div role="dialog" id="global-nav"></div><div role="" id=""></div><div></div><a href="/in/rina/" aria-hidden="true"><img src="a.png" alt="Rina &amp; Budi"></a><a href="" aria-hidden=""><img src="b.png" alt=" "></a><a><img></a>';
    const page = pageFromHtml(`<body>${body}</body>`, 'https://www.linkedin.com/feed/');
    const told = ({ document }: Page): string[] =>
      [...document.querySelectorAll('div, a, img')].map(element =>
        ['role', 'id', 'href', 'aria-hidden', 'src', 'alt'].map(name => element.getAttribute(name)).join('|'),
      );
    expect(told(outlineOfPage(page))).toEqual(told(page));
    expect(told(page)).toContain('||/in/rina/|true||');
  });

  test('holds what stands in shadow roots and frames', () => {
    const { document } = outlineOfBody(
      '<div><template shadowrootmode="open"><main><p>Rina</p></main></template></div><my-list><template shadowrootmode="open"><p>Ayu</p></template><i>x</i></my-list><iframe srcdoc="<main><p>Budi</p></main>"></iframe>',
    );
    const texts = rootsOf(document).map(root =>
      [...root.querySelectorAll('p')].map(text => text.textContent),
    );
    expect(texts).toEqual([[], ['Rina'], ['Ayu'], ['Budi']]);
  });

  test('knows which of two degrees is shown, and which window', () => {
    const { document, isShown } = outlineOfBody(
      '<div><p>Rina</p><p><span style="display: none"><i>• 2nd</i></span><span>• 3rd</span></p></div><div style="display: none"><p>Budi</p></div>',
    );
    const shown = [...document.querySelectorAll('span, body > div')].map(element => isShown(element));
    expect(shown).toEqual([true, false, true, false]);
  });

  test('ends, however deep or long the page is', () => {
    const deep = outlineOfBody(`${'<div>'.repeat(5000)}Rina`);
    expect(deep.document.querySelectorAll('div')).toHaveLength(5000);
    const many = pageFromHtml(`<body>${'<i>a</i>'.repeat(3000)}</body>`, 'https://www.linkedin.com/feed/');
    expect(outlineOf(many, {}).roots[0]?.length).toBeGreaterThan(10_000);
    expect(outlineOf(many, {}, 5000).roots[0]?.length).toBeLessThan(5010);
    const long = pageFromHtml(
      `<body>${`<p>${'a'.repeat(19_000)}</p>`.repeat(1500)}`,
      'https://www.linkedin.com/feed/',
    );
    expect(JSON.stringify(outlineOf(long, {})).length).toBeLessThan(11_000_000);
  });

  test('refuses a selector that it does not know rather than answering nothing', () => {
    expect(() => outlineOfBody('<p>Rina</p>').document.querySelector('p:first-child')).toThrow('no selector');
  });

  test('is taken wherever a surface reads one, and nowhere else', () => {
    const addresses = pages.map(({ html }) => new URL(addressOf(html) ?? ''));
    const reads = (url: URL): boolean =>
      linkedPeopleSites.find(({ matches }) => matches(url))?.outlined !== undefined;
    expect(addresses.filter(url => reads(url) && !linkedinOutline.matches(url))).toEqual([]);
    expect(addresses.filter(reads).length).toBeGreaterThan(20);
    expect(linkedinOutline.matches(new URL('https://www.linkedin.com/in/rina/'))).toBe(false);
  });
});
