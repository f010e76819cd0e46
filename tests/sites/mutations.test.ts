import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPage } from '../../lib/capture/read-page.ts';
import { addressOf } from '../../lib/cli/page-address.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { linkedinProfile } from '../../lib/sites/linkedin-profile.ts';
import type { Mutation } from './mutate.ts';
import { pageInOneWindow } from './one-window.ts';
import { changes, drawsOf } from './rotation.ts';

type Fields = Readonly<Record<string, unknown>>;
interface Expected {
  readonly refusal?: string;
  readonly people: readonly Fields[];
}

const folder = path.join(import.meta.dirname, 'linkedin-profile');
const fixtures = readdirSync(folder)
  .filter(file => file.endsWith('.html'))
  .map(file => {
    const html = readFileSync(path.join(folder, file), 'utf8');
    const expected: Expected = JSON.parse(
      readFileSync(path.join(folder, file.replace(/html$/, 'json')), 'utf8'),
    );
    return { file, html, expected };
  });
const profiles = fixtures.filter(({ expected }) => expected.people.length > 0);
const refused = fixtures.filter(({ expected }) => expected.people.length === 0);

/** Whatever else is lost when the site changes, these are not. */
const unlosable = ['name', 'headline', 'location', 'url'];
const compared = [
  ...unlosable,
  'originalName',
  'honorificPrefix',
  'honorificSuffix',
  'pronouns',
  'jobTitle',
  'organization',
  'about',
  'connectionDegree',
  'image',
  'email',
  'telephone',
  'identities',
  'links',
];
function readMutated(html: string, mutation: Mutation, own: readonly string[], seed: number): Reading {
  const page = pageInOneWindow(html, addressOf(html) ?? '');
  mutation(page.document, own, seed);
  return readPage(page, [linkedinProfile]);
}

const valuesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    // The command line alone adds keys of telephone numbers.
    one => typeof one === 'string' && one !== '' && !one.startsWith('phone:'),
  );
const textsOf = (person: Fields): string[] =>
  compared
    .filter(field => field !== 'connectionDegree')
    .flatMap(field => valuesOf(person[field]).flatMap(value => value.split('\n')));

const survival = new Map<string, { kept: number; expected: number; wrong: number }>();

describe.each(changes)('with %s', (name, mutation) => {
  const count = { kept: 0, expected: 0, wrong: 0 };
  survival.set(name, count);

  test.each(profiles)(
    '$file keeps name, headline, location and address, and gets nothing wrong',
    ({ file, html, expected }) => {
      const [person = {}] = expected.people;
      for (const seed of drawsOf(name, file)) {
        const reading = readMutated(html, mutation, textsOf(person), seed);
        const read: Fields = { ...reading.people[0] };
        expect(reading.people).toHaveLength(1);
        const wrong: Record<string, unknown> = {};
        for (const field of compared) {
          const [should, is] = [valuesOf(person[field]), valuesOf(read[field])];
          count.expected += should.length;
          count.kept += should.filter(value => is.includes(value)).length;
          const strange = is.filter(value => !should.includes(value));
          if (strange.length > 0) wrong[field] = strange;
        }
        count.wrong += Object.keys(wrong).length;
        expect({ seed, ...wrong }).toEqual({ seed });
        for (const field of unlosable)
          expect([seed, field, read[field]]).toEqual([seed, field, person[field]]);
      }
    },
  );

  test.each(refused)('$file still yields nobody', ({ html }) => {
    const reading = readMutated(html, mutation, [], 1);
    expect(reading.people).toEqual([]);
    expect(reading.refusal).toBeDefined();
  });
});

afterAll(() => {
  const rows = [...survival].map(([name, { kept, expected, wrong }]) => {
    const share = `${((100 * kept) / Math.max(1, expected)).toFixed(1)} %`;
    return `${name.padEnd(32)}${share.padStart(8)} of ${expected} values kept, ${wrong} wrong`;
  });
  console.log(`linkedin-profile, ${profiles.length} profiles\n${rows.join('\n')}`);
});
