import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { builtExtension, openSession } from '../e2e/session.ts';
import { quietBuild } from '../tasks/quiet-build.ts';
import { largeEvent, largeProfile, largeSearch } from './large-pages.ts';
import { measurePopup } from './popup-opening.ts';
import type { Measured } from './reader.ts';

const elements = 60_000;
const rounds = 21;

interface Line {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly detail: string;
}

/** `npm run bench`: ratios and sizes, each with its limit; exit status 1 when one is over. */
async function main(): Promise<void> {
  await quietBuild();
  const lines = [
    ...(await readings()),
    size('reader.js'),
    size('people.js'),
    size('linked-people.js'),
    await popup(),
  ];
  for (const { what, value, limit, detail } of lines) {
    const verdict = value > limit ? 'TOO MUCH' : 'ok';
    const most = Number.isFinite(limit) ? ` of ${limit}` : '';
    console.log(`${verdict.padEnd(8)}  ${value.toFixed(2).padStart(7)}${most}  ${what} (${detail})`);
  }
  process.exitCode = lines.some(({ value, limit }) => value > limit) ? 1 : 0;
}

interface Reading {
  readonly what: string;
  readonly address: string;
  readonly html: string;
  /** What must stand in the result, so that nothing is measured that read nothing. */
  readonly expected: string;
  /** Of the reader, and of the reader of lists beside it, in passes over the text. */
  readonly limits: { readonly reading: number; readonly listing: number };
}

async function readings(): Promise<Line[]> {
  const script = await bundledReader();
  const search = (cards: number): Reading => ({
    what: `a list of ${cards.toLocaleString('en')} people`,
    address: 'https://www.linkedin.com/search/results/people/?keywords=arsip',
    html: largeSearch(cards),
    expected: `"linkedin:peserta-${cards - 1}"`,
    // Nearly all of its elements are wordless: to ask each for its name takes two passes over the texts, and the outline
    // asks for what is in it and beside it, too.
    limits: { reading: 3, listing: 10 },
  });
  const pages: readonly Reading[] = [
    {
      what: 'a LinkedIn profile',
      address: 'https://www.linkedin.com/in/rina-melati/',
      html: largeProfile(elements),
      expected: '"Rina Melati"',
      limits: { reading: 3, listing: 1 },
    },
    {
      what: 'a webinar',
      address: 'https://acara.contoh.example/webinar/satu-data',
      html: largeEvent(elements),
      expected: '"2026-12-03T09:00+07:00"',
      limits: { reading: 3, listing: 5 },
    },
    search(500),
    search(1000),
  ];
  const lists: Measured[] = [];
  const session = await openSession();
  try {
    const lines: Line[] = [];
    for (const { what, address, html, expected, limits } of pages) {
      await session.serve(address, html);
      const page = await session.context.newPage();
      await page.goto(address);
      const measured = await page.evaluate<Measured>(`${script}; benchReader.measure(${rounds})`);
      if (!measured.result.includes(expected))
        throw new Error(`${what} was not read: ${measured.result.slice(0, 500)}`);
      const { reading, listing, deciding, listed, floor, firstReading } = measured;
      const detail = (time: number): string =>
        `${measured.elements} elements, median of ${rounds}: ${time.toFixed(1)} ms to ${floor.toFixed(1)} ms; both the first time ${firstReading.toFixed(1)} ms`;
      lines.push({
        what: `times one pass over the text, to read ${what}`,
        value: reading / floor,
        limit: limits.reading,
        detail: detail(reading),
      });
      lines.push({
        what: `times one pass over the text, to list the people of ${what}`,
        value: listing / floor,
        limit: limits.listing,
        detail: detail(listing),
      });
      if (listed > 0) lists.push(measured);
      if (listed > 0)
        lines.push({
          what: 'ms outside the page, to decide 1,000 people',
          value: (deciding / listed) * 1000,
          limit: Number.POSITIVE_INFINITY,
          detail: `${listed} people in ${deciding.toFixed(1)} ms; told, not limited`,
        });
      await page.close();
    }
    const [half, whole] = lists;
    if (half && whole)
      lines.push({
        what: 'times as long for twice as many people: in proportion',
        value: whole.listing / half.listing,
        limit: 2.6,
        detail: `${half.listing.toFixed(1)} ms to ${whole.listing.toFixed(1)} ms`,
      });
    return lines;
  } finally {
    await session.close();
  }
}

/** The reader as one script with the global name `benchReader`, built as the extension's own is. */
async function bundledReader(): Promise<string> {
  const entry = path.join(import.meta.dirname, 'reader.ts');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'benchReader' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The reader could not be bundled.');
  return chunk.code;
}

function size(file: string): Line {
  const bytes = gzipSync(readFileSync(path.join(builtExtension, file))).length;
  return {
    what: `kB has ${file}, compressed`,
    value: bytes / 1000,
    limit: 25,
    detail: `${bytes} bytes`,
  };
}

async function popup(): Promise<Line> {
  const { few, many } = await measurePopup(10, 10_000, 11);
  const detail = `${few.toFixed(0)} ms to ${many.toFixed(0)} ms, from the click to a form that can be saved`;
  return {
    what: 'times as long to open the popup with 10,000 contacts as with 10',
    value: many / few,
    limit: 1.3,
    detail,
  };
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
