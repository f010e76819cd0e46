import { describe, expect, test } from 'vitest';
import { complaint } from './directions.ts';
import { type Import, importsIn, importsOf } from './imports.ts';
import { root, shipped } from './sources.ts';

describe('the table of who may import whom', () => {
  const line = 3;
  test.each<[string, Import, RegExp | undefined]>([
    [
      'a view takes a type of the model',
      { from: 'components/tag.tsx', to: 'lib/model/contact.ts', typesOnly: true, line },
      undefined,
    ],
    [
      'a view takes a schema',
      { from: 'components/tag.tsx', to: 'lib/model/contact.ts', typesOnly: false, line },
      /write `import type`/,
    ],
    [
      'a view reaches for the store',
      { from: 'components/tag.tsx', to: 'lib/store/save.ts', typesOnly: true, line },
      /may import/,
    ],
    [
      'the model takes a part',
      { from: 'lib/model/contact.ts', to: 'lib/identity/name.ts', typesOnly: true, line },
      /know nothing/,
    ],
    [
      'the store takes dexie',
      { from: 'lib/store/database.ts', to: 'dexie', typesOnly: false, line },
      undefined,
    ],
    [
      'a reader takes zod',
      { from: 'lib/capture/json-ld.ts', to: 'zod/mini', typesOnly: false, line },
      /no zod/,
    ],
    [
      'a site takes another',
      { from: 'lib/sites/x.ts', to: 'lib/sites/github.ts', typesOnly: true, line },
      /never imports another/,
    ],
    [
      'a site takes its own folder',
      { from: 'lib/sites/x.ts', to: 'lib/sites/x/card.ts', typesOnly: false, line },
      undefined,
    ],
    [
      'the list takes a site',
      { from: 'lib/sites/sites.ts', to: 'lib/sites/x.ts', typesOnly: false, line },
      undefined,
    ],
    [
      'the command line takes the store',
      { from: 'lib/cli/main.ts', to: 'lib/store/save.ts', typesOnly: false, line },
      /neither browser/,
    ],
    [
      'an entrypoint takes anything',
      { from: 'entrypoints/background.ts', to: 'lib/store/save.ts', typesOnly: false, line },
      undefined,
    ],
  ])('%s', (_name, edge, expected) => {
    if (expected) expect(complaint(edge)).toMatch(expected);
    else expect(complaint(edge)).toBeUndefined();
  });
});

describe('reading import lines', () => {
  test.each<[string, string, Partial<Import>[]]>([
    ['a value', "import { a } from './b.ts';", [{ to: 'lib/x/b.ts', typesOnly: false }]],
    ['a type', "import type { A } from '../y/b.ts';", [{ to: 'lib/y/b.ts', typesOnly: true }]],
    ['types one by one', "import { type A, type B } from './b.ts';", [{ typesOnly: true }]],
    ['a type and a value', "import { type A, b } from './b.ts';", [{ typesOnly: false }]],
    [
      'several lines',
      "import {\n  a,\n  type B,\n} from './b.ts';",
      [{ to: 'lib/x/b.ts', typesOnly: false }],
    ],
    ['a whole module', "import * as z from 'zod/mini';", [{ to: 'zod/mini', typesOnly: false }]],
    ['for its effect', "import './style.css';", [{ to: 'lib/x/style.css', typesOnly: false }]],
    ['a re-export', "export { a } from './b.ts';", [{ to: 'lib/x/b.ts', typesOnly: false }]],
    ['a lazy one', "const a = await import('./b.ts');", [{ to: 'lib/x/b.ts', typesOnly: false }]],
    ['an export of its own', "export const from = 'a';", []],
    ['a comment', " * import { a } from './b.ts'", []],
  ])('%s', (_name, source, expected) => {
    const found = importsIn('lib/x/a.ts', source);
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });
});

test('no file imports what it may not', async () => {
  const edges = (await Promise.all([...shipped()].map(file => importsOf(root, file)))).flat();
  expect(edges.length).toBeGreaterThan(20);
  expect(edges.map(complaint).filter(Boolean)).toEqual([]);
});

test('the injected reader holds no library', async () => {
  const reached = new Set([
    'lib/capture/read-page.ts',
    'lib/sites/sites.ts',
    'lib/capture/meeting/listen.ts',
    'lib/sites/meeting-sites.ts',
  ]);
  const libraries: string[] = [];
  // A set that grows while it is walked: everything that is imported as a value, however far.
  for (const file of reached) {
    for (const edge of await importsOf(root, file)) {
      if (edge.typesOnly) continue;
      if (edge.to.startsWith('lib/')) reached.add(edge.to);
      else
        libraries.push(
          `${file}:${edge.line} brings ${edge.to} into every page: keep it out of what the reader imports`,
        );
    }
  }
  expect(reached.size).toBeGreaterThan(10);
  expect(libraries).toEqual([]);
});

test('every import of our own files names the file', async () => {
  const edges = (await Promise.all(shipped().map(file => importsOf(root, file)))).flat();
  const vague = edges.filter(
    ({ to }) => /^(?:lib|components|entrypoints)\//.test(to) && !/\.(?:tsx?|css|svg|json)$/.test(to),
  );
  expect(vague.map(({ from, line, to }) => `${from}:${line}: write the file ending of ${to}`)).toEqual([]);
});
