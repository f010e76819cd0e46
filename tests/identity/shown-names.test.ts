import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePersonName } from '../../lib/identity/person-name.ts';

/** One name a line: as shown, then titles, name, degrees. Invented people with the titles of many countries. */
const lines = readFileSync(path.join(import.meta.dirname, 'shown-names.txt'), 'utf8')
  .trim()
  .split('\n');

describe('names as pages show them', () => {
  test.each(lines)('%s', line => {
    const [shown = '', ...parts] = line.split('|').map(part => part.trim());
    const { name, honorificPrefix = '', honorificSuffix = '' } = parsePersonName(shown);
    expect([honorificPrefix, name, honorificSuffix]).toEqual(parts);
  });
});
