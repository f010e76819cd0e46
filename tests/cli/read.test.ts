import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCommand } from '../../lib/cli/read-command.ts';

const main = path.resolve(import.meta.dirname, '../../lib/cli/main.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'jejaring-read-'));

const file = (name: string, content: string | Uint8Array): string => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};

const run = (...words: string[]): Promise<{ status: number; stdout: string; stderr: string }> =>
  new Promise(resolve => {
    execFile(process.execPath, [main, ...words], { maxBuffer: 50_000_000 }, (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

const page = `<title>Rina Wijaya</title><h1>Rina Wijaya</h1><script type="application/ld+json">{"@type":"Person","name":"Rina Wijaya","telephone":"+62 812-0000-1111","email":"rina@contoh.example"}</script>`;

describe('npm run read', { timeout: 60_000 }, () => {
  test('prints the reading as JSON and nothing else', async () => {
    const { status, stdout, stderr } = await run(
      'read',
      '--url',
      'https://rina.example/saya',
      file('rina.html', page),
    );
    const { people, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ url: 'https://rina.example/saya', site: 'any-page', events: [] });
    const [{ evidence, ...person }] = people;
    expect(person).toEqual({
      name: 'Rina Wijaya',
      url: 'https://rina.example/saya',
      email: ['rina@contoh.example'],
      telephone: ['+62 812-0000-1111'],
      identities: ['email:rina@contoh.example', 'page:rina.example/saya', 'phone:+6281200001111'],
    });
    expect(evidence.name).toEqual([{ value: 'Rina Wijaya', rule: 'json-ld:name', agreed: [], others: [] }]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('a refusal is a reading: status 0', async () => {
    const { status, stdout } = await run(
      'read',
      '--url',
      'https://x.example/',
      file('empty.html', '<div id="root"></div>'),
    );
    expect(JSON.parse(stdout)).toEqual({
      url: 'https://x.example/',
      site: 'any-page',
      refusal: 'empty-shell',
      people: [],
      events: [],
    });
    expect(status).toBe(0);
  });

  test('a page of several MB is read', async () => {
    const heavy = `<style>${'.a > .b:hover { color: red }\n'.repeat(60_000)}</style>${page}${'<div class="x"><p>Teks <a href="/in/lain">lain</a></p></div>'.repeat(20_000)}`;
    const { stdout } = await run('read', '--url', 'https://rina.example/', file('heavy.html', heavy));
    expect(JSON.parse(stdout).people).toHaveLength(1);
  });

  test.each([
    ['our fixtures', '<!-- https://a.example/1 -->'],
    ['a browser', '<!-- saved from url=(0019)https://a.example/1 -->'],
    ['SingleFile', '<!--\n Page saved with SingleFile \n url: https://a.example/1 \n saved date: Mon -->'],
    ['its canonical link', '<link rel="canonical" href="https://a.example/1">'],
    ['its og:url', '<meta content="https://a.example/1" property="og:url">'],
  ])('the address may be told by %s', async (_, mark) => {
    const printed = await readCommand([file('marked.html', `${mark}<html>${page}`)]);
    expect(JSON.parse(printed)).toMatchObject({ url: 'https://a.example/1' });
  });

  test.each([
    ['a file that is not there', ['read', '--url', 'https://a.example/', path.join(folder, 'missing.html')]],
    ['an unknown command', ['toString']],
  ])('%s ends with status 2 and one sentence', async (_, words) => {
    const { status, stdout, stderr } = await run(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });

  test.each([
    ['no file', [], 'Write: read [--url URL] FILE.html'],
    ['an unknown option', ['--ulr', 'https://a.example/', 'x.html'], 'Write: read'],
    ['two files', ['a.html', 'b.html'], 'Write: read'],
    ['a folder', ['--url', 'https://a.example/', folder], 'cannot be read'],
    [
      'a picture',
      ['--url', 'https://a.example/', file('a.png', new Uint8Array([137, 80, 0]))],
      'not a text file',
    ],
    ['no address anywhere', [file('bare.html', page)], 'give it with --url'],
    [
      'an address that is none',
      ['--url', 'no address', file('bare.html', page)],
      '"no address" is not an address',
    ],
  ])('says what to do about %s', async (_, words, sentence) => {
    await expect(readCommand(words)).rejects.toThrow(sentence);
  });
});
