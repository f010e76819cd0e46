import { expect, test } from 'vitest';
import { partsOnce } from '../../entrypoints/popup/parts-once.ts';

async function all<Part>(parts: AsyncIterable<Part>): Promise<Part[]> {
  const found: Part[] = [];
  for await (const part of parts) found.push(part);
  return found;
}

/** Three parts; tells what was asked for. */
function source() {
  const asked: string[] = [];
  const begin = async function* () {
    asked.push('begun');
    for (const part of ['a', 'b', 'c']) {
      asked.push(part);
      yield part;
    }
  };
  return { asked, begin };
}

test('each part is read once, also by several at the same time, and by who comes later', async () => {
  const { asked, begin } = source();
  const parts = partsOnce(begin);
  expect(asked).toEqual([]);
  expect(await Promise.all([all(parts()), all(parts())])).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ]);
  expect(await all(parts())).toEqual(['a', 'b', 'c']);
  expect(asked).toEqual(['begun', 'a', 'b', 'c']);
});

test('who leaves early reads no further; what was read is there for the next one', async () => {
  const { asked, begin } = source();
  const parts = partsOnce(begin);
  for await (const part of parts()) if (part === 'a') break;
  expect(asked).toEqual(['begun', 'a']);
  expect(await all(parts())).toEqual(['a', 'b', 'c']);
  expect(asked).toEqual(['begun', 'a', 'b', 'c']);
});

test('after a failure it is read anew', async () => {
  let isBroken = true;
  const parts = partsOnce(async function* () {
    yield 'a';
    if (isBroken) throw new Error('gone');
    yield 'b';
  });
  await expect(all(parts())).rejects.toThrow('gone');
  isBroken = false;
  expect(await all(parts())).toEqual(['a', 'b']);
});
