import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, root, shipped } from './sources.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const everything = (): string[] => [
  ...shipped(),
  ...filesBelow('lib/cli', /\.ts$/),
  ...filesBelow('tests', /\.tsx?$/),
];

/** The ordered lists of all surfaces. */
const lists: ReadonlySet<string> = new Set(['sites', 'people-sites', 'linked-people-sites', 'meeting-sites']);

describe('the shape of the sources', () => {
  test('file names are kebab-case', () => {
    const odd = everything().filter(
      file => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*$/.test(path.basename(file)),
    );
    expect(odd.map(file => `${file}: write its name in kebab-case`)).toEqual([]);
  });

  test('files are named after what they hold', () => {
    const vague = everything().filter(file =>
      /\/(?:utils?|helpers?|common|misc|types|shared)(?:\.tsx?$|\/)/.test(file),
    );
    expect(vague.map(file => `${file}: name it after the one idea it holds`)).toEqual([]);
  });

  test('lib and components have no barrels', () => {
    const barrels = shipped().filter(file => /^(?:lib|components)\/.*\/index\.tsx?$/.test(file));
    expect(barrels.map(file => `${file}: import the files themselves`)).toEqual([]);
  });

  test('no file is longer than 400 lines', () => {
    const long = everything().filter(file => read(file).split('\n').length > 400);
    expect(long.map(file => `${file}: split it by what it does`)).toEqual([]);
  });

  test('every site has its fixtures', () => {
    const surfaces = filesBelow('lib/sites', /\.ts$/)
      .map(file => /^lib\/sites\/([^/]+)\.ts$/.exec(file)?.[1])
      .filter(name => name !== undefined && !lists.has(name));
    // What is read again and again while one listens has pages of its own kind.
    const bare = surfaces.filter(
      name =>
        !existsSync(path.join(root, `tests/sites/${name}`)) &&
        !existsSync(path.join(root, `tests/capture/meeting/pages/${name}.ts`)),
    );
    expect(bare.map(name => `lib/sites/${name}.ts: put its pages into tests/sites/${name}/`)).toEqual([]);
  });
});

/** What no shipped line may hold, and what to do instead. */
const forbidden: readonly [RegExp, string][] = [
  [
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/,
    'build elements: a page could put markup into the text',
  ],
  [/\bdocument\.write\b/, 'build elements'],
  [/\beval\s*\(|\bnew Function\b/, 'say it in code: the extension runs nothing that came as text'],
  [/\bset(?:Timeout|Interval)\s*\(\s*['"`]/, 'pass a function'],
  [
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bWebTransport\b/,
    'nothing leaves the machine',
  ],
  [/\bRTCPeerConnection\b|\bimportScripts\b/, 'nothing leaves the machine'],
  [/\bconsole\.(?:log|debug|info)\b/, 'tell the user, or nobody'],
  [/\bprocess\.|from 'node:/, 'this ships: Node is for lib/cli and tests'],
  // In a real browser it ends in "Transaction committed too early"; fake-indexeddb forgives it.
  [
    /\.transaction\(.*, (?:\(\w*\)|\w+) =>/,
    'write `async () =>`: Dexie follows an await only from an async function on',
  ],
  [/@ts-(?:ignore|nocheck|expect-error)/, 'mend the type'],
];

describe('what shipped code never does', () => {
  test.each(forbidden)('%s', (pattern, advice) => {
    const lines = shipped().flatMap(file =>
      read(file)
        .split('\n')
        .map((text, index) => ({ place: `${file}:${index + 1}`, text: text.trim() }))
        .filter(({ text }) => pattern.test(text) && !/^(?:\/\/|\/?\*)/.test(text)),
    );
    expect(lines.map(({ place, text }) => `${place}: ${advice} (${text})`)).toEqual([]);
  });
});

test('both languages have the same texts of the browser itself', () => {
  const [en, id] = ['en', 'id'].map(locale =>
    Object.keys(JSON.parse(read(`public/_locales/${locale}/messages.json`))),
  );
  expect(id).toEqual(en);
});
