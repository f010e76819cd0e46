import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/capture/read-page.ts';
import { addressOf } from '../../lib/cli/page-address.ts';
import { sites } from '../../lib/sites/sites.ts';
import { pageInOneWindow } from './one-window.ts';
import { changes, drawsOf, isMutatedBy } from './rotation.ts';

type Fields = Readonly<Record<string, unknown>>;

const compared = [
  'name',
  'startDate',
  'endDate',
  'timeZone',
  'organizer',
  'location',
  'attendanceMode',
  'eventStatus',
  'creditHours',
  'url',
  'speakers',
] as const;

const pages = ['any-page', 'linkedin-event', 'luma-event', 'meetup-event', 'youtube-live'].flatMap(site => {
  const folder = path.join(import.meta.dirname, site);
  return readdirSync(folder)
    .filter(file => file.endsWith('.html'))
    .map(file => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const expected: { events: Fields[] } = JSON.parse(
        readFileSync(path.join(folder, file.replace(/html$/, 'json')), 'utf8'),
      );
      return { page: `${site}/${file}`, html, event: expected.events[0] };
    });
});

/** What is not the interface's: the event's own values and every text with a number in it. */
function ownTexts(document: Document, event: Fields | undefined): string[] {
  const own = compared.flatMap(field => event?.[field] ?? []).filter(value => typeof value === 'string');
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (/\d/.test(node.nodeValue ?? '')) own.push((node.nodeValue ?? '').trim());
  return own;
}

describe.each(changes)('with %s', (name, mutation) => {
  // What only takes marks away makes no event of a page without one.
  const mayMakeEvents = /^(?:interface|wrappers|all)/.test(name);
  const asked = pages
    .filter(({ page, event }) => isMutatedBy(name, page) && (event !== undefined || mayMakeEvents))
    .flatMap(one => drawsOf(name, one.page, 10).map(draw => ({ ...one, draw })));
  // Microformats are class names, and a label in no language is none.
  const isReadable = /^(?:data|ids|roles|wrappers)/.test(name);

  test.each(asked)('$page gives nothing wrong, draw $draw', ({ html, event, draw }) => {
    const page = pageInOneWindow(html, addressOf(html) ?? '');
    mutation(page.document, ownTexts(page.document, event), draw);
    const [read]: Fields[] = readPage(page, sites).events;
    if (!event) {
      expect(read).toBeUndefined();
      return;
    }
    for (const field of read ? compared : []) {
      const [is, should] = [[read?.[field] ?? []].flat(), [event[field] ?? []].flat()];
      expect([field, is.filter(value => !should.includes(value))]).toEqual([field, []]);
    }
    for (const field of isReadable ? ['name', 'startDate', 'url'] : [])
      expect([field, read?.[field]]).toEqual([field, event[field]]);
  });
});
