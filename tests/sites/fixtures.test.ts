import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectationOf } from './expectation.ts';

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true }).filter(entry => entry.isDirectory());

describe.each(folders.map(({ name }) => name))('%s', site => {
  const folder = path.join(here, site);
  const pages = readdirSync(folder).filter(file => file.endsWith('.html'));

  test.each(pages)('reads %s as expected', page => {
    const expected = path.join(folder, page.replace(/\.html$/, '.json'));
    if (!existsSync(expected))
      throw new Error(
        `${site}/${page} has no expectation: node tests/tasks/expect.ts, read it, save it as .json`,
      );
    const reading = expectationOf(readFileSync(path.join(folder, page), 'utf8'));
    expect(reading).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    expect(reading).toMatchObject({ site });
  });

  test('every expectation has its page', () => {
    const alone = readdirSync(folder)
      .filter(file => file.endsWith('.json'))
      .filter(file => !existsSync(path.join(folder, file.replace(/\.json$/, '.html'))));
    expect(alone).toEqual([]);
  });
});
