import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readPage } from '../capture/read-page.ts';
import type { Reading } from '../model/reading.ts';
import { linkedPeopleSites } from '../sites/linked-people-sites.ts';
import { peopleSites } from '../sites/people-sites.ts';
import { sites } from '../sites/sites.ts';
import { addressOf } from './page-address.ts';
import { printedReading } from './printed-reading.ts';
import { pageFromHtml } from './saved-page.ts';

/** A saved page with more tags is not parsed: it would take minutes and all memory. */
const mostTags = 600_000;

/**
 * `[--url URL] FILE.html` -> the reading as JSON.
 * @throws Error with a sentence for the user: wrong arguments, no address, a file that cannot be read.
 */
export async function readCommand(words: readonly string[]): Promise<string> {
  const { url, file } = readArguments(words);
  const html = await readText(file);
  const address = url ?? addressOf(html);
  if (!address) throw new Error(`The page in "${file}" does not say its address: give it with --url.`);
  if (!URL.canParse(address))
    throw new Error(`"${address}" is not an address: --url wants one that begins with https://.`);
  return JSON.stringify(printedReading(readHtml(html, address)), null, 2);
}

/** Reads a saved page. One that is too large to be parsed is refused. */
export function readHtml(html: string, address: string): Reading {
  if (hasMoreTags(html, mostTags)) {
    const url = new URL(address).href;
    const site = sites.find(({ matches }) => matches(new URL(address)))?.name ?? 'any-page';
    return { url, site, title: '', refusal: 'too-large', people: [], events: [], texts: [] };
  }
  return readPage(pageFromHtml(html, address), sites, [...linkedPeopleSites, ...peopleSites]);
}

function hasMoreTags(html: string, most: number): boolean {
  let left = most;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) if (left-- === 0) return true;
  return false;
}

function readArguments(words: readonly string[]): { url?: string; file: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { url: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0) return { url: values.url, file };
  } catch {
    // An option that does not exist, or one without its value: the same sentence helps.
  }
  throw new Error('Write: read [--url URL] FILE.html');
}

async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new Error(`"${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (bytes.includes(0) && !(bytes[0] === 0xff && bytes[1] === 0xfe))
    throw new Error(`"${file}" cannot be read: it is not a text file.`);
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}
