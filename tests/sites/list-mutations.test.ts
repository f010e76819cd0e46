import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPage } from '../../lib/capture/read-page.ts';
import { addressOf } from '../../lib/cli/page-address.ts';
import { linkedPeopleSites } from '../../lib/sites/linked-people-sites.ts';
import { peopleSites } from '../../lib/sites/people-sites.ts';
import { sites } from '../../lib/sites/sites.ts';
import type { Mutation } from './mutate.ts';
import { pageInOneWindow } from './one-window.ts';
import { changes, drawsOf, isMutatedBy } from './rotation.ts';

type Fields = Readonly<Record<string, unknown>>;
interface Expected {
  readonly people: readonly Fields[];
  readonly list?: { readonly count: number };
}

const compared = ['headline', 'jobTitle', 'organization', 'url'] as const;
/** Texts of a person that a translation of the interface leaves alone. */
const own = ['name', 'originalName', 'headline', 'jobTitle', 'organization', 'location', 'email'] as const;

/** A page without its expectation is a matter of fixtures.test.ts. */
const expectationAt = (file: string): Expected | undefined => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text === '' ? undefined : JSON.parse(text);
};

const pages = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name: site }) => {
    const folder = path.join(import.meta.dirname, site);
    return readdirSync(folder)
      .filter(file => file.endsWith('.html'))
      .flatMap(file => {
        const expected = expectationAt(path.join(folder, file.replace(/html$/, 'json')));
        if (!expected) return [];
        const count = expected.list?.count ?? 0;
        // Those whom the page is about come first.
        const people = count > 0 ? expected.people.slice(-count) : [];
        return [{ page: `${site}/${file}`, html: readFileSync(path.join(folder, file), 'utf8'), people }];
      });
  });
const lists = pages.filter(({ people }) => people.length > 0);
const others = pages.filter(({ page, people }) => people.length === 0 && page.startsWith('any-page/'));

const textsOf = (value: unknown): string[] => [value ?? []].flat().filter(text => typeof text === 'string');

function listedAfter(html: string, mutation: Mutation, texts: readonly string[], seed: number) {
  const page = pageInOneWindow(html, addressOf(html) ?? '');
  mutation(page.document, texts, seed);
  return readPage(page, sites, [...linkedPeopleSites, ...peopleSites]);
}

/** What is wrong with a person of a list, in words; nothing for a person who is on the page as they are read. */
function wrongIn(person: Fields, people: readonly Fields[]): string[] {
  const same = people.filter(({ name }) => name === person.name);
  if (same.length === 0) return [`nobody is called ${String(person.name)}`];
  const reasons = same.map(expected =>
    compared
      .filter(field => person[field] !== undefined && person[field] !== expected[field])
      .map(
        field => `${String(person.name)}: ${field} ${String(person[field])}, not ${String(expected[field])}`,
      ),
  );
  return reasons.some(found => found.length === 0) ? [] : (reasons[0] ?? []);
}

const survival = new Map<string, { kept: number; expected: number }>();

describe.each(changes)('with %s', (name, mutation) => {
  const count = { kept: 0, expected: 0 };
  survival.set(name, count);

  const asked = lists.filter(({ page }) => isMutatedBy(name, page));
  test.each(asked)('$page lists nobody wrong', ({ page, html, people }) => {
    const texts = people.flatMap(person => own.flatMap(field => textsOf(person[field])));
    for (const seed of drawsOf(name, page)) {
      const { list, refusal } = listedAfter(html, mutation, texts, seed);
      const read: readonly Fields[] = list?.people ?? [];
      expect(read.flatMap(person => wrongIn(person, people))).toEqual([]);
      if (refusal) expect(read).toEqual([]);
      count.expected += people.length;
      count.kept += people.filter(person => read.some(other => other.name === person.name)).length;
    }
  });

  // What only takes marks away makes nobody of a page without people.
  const mayMakePeople = /^(?:interface|wrappers|all)/.test(name);
  test.runIf(mayMakePeople).each(others)('$page still has no list', ({ html }) => {
    expect(listedAfter(html, mutation, [], 1).list?.people.map(person => person.name)).toBeUndefined();
  });
});

afterAll(() => {
  const rows = [...survival].map(([name, { kept, expected }]) => {
    const share = `${((100 * kept) / Math.max(1, expected)).toFixed(1)} %`;
    return `${name.padEnd(32)}${share.padStart(8)} of ${expected} people kept`;
  });
  console.log(`${lists.length} pages with people in lists\n${rows.join('\n')}`);
});
