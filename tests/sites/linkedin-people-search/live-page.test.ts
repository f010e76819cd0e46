import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../../lib/capture/read-page.ts';
import { addressOf } from '../../../lib/cli/page-address.ts';
import { pageFromHtml } from '../../../lib/cli/saved-page.ts';
import { linkedPeopleSites } from '../../../lib/sites/linked-people-sites.ts';

/** A page as LinkedIn's scripts make it: the whole card is a link, with links in it. The parser of a saved page splits these. */
function livePage(html: string) {
  const page = pageFromHtml(html.replace(/<(\/?)a(?=[\s>])/g, '<$1x-a'), addressOf(html) ?? '');
  for (const split of [...page.document.querySelectorAll('x-a')]) {
    const link = page.document.createElement('a');
    for (const name of split.getAttributeNames()) link.setAttribute(name, split.getAttribute(name) ?? '');
    link.append(...split.childNodes);
    split.replaceWith(link);
  }
  return page;
}

test.each([
  'sdui-english',
  'sdui-indonesian-event-attendees',
  'sdui-one-card',
  'sdui-german-with-suggestions',
  'sdui-all-kinds',
])('%s is read alike in the browser and saved', name => {
  const html = readFileSync(path.join(import.meta.dirname, `${name}.html`), 'utf8');
  const live = livePage(html);
  expect(live.document.querySelector('a a')).not.toBeNull();
  const saved = readPage(pageFromHtml(html, addressOf(html) ?? ''), [], linkedPeopleSites);
  expect(saved.list?.people.length).toBeGreaterThan(0);
  expect(readPage(live, [], linkedPeopleSites).list).toEqual(saved.list);
});
