import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension, openSession } from '../e2e/session.ts';
import { quietBuild } from '../tasks/quiet-build.ts';
import { bundled } from './bundled.ts';
import { largeEvent, largeProfile, largeSearch } from './large-pages.ts';
import { measureRecords } from './many-records.ts';
import { measurePlan } from './plan-speed.ts';
import { measurePopup } from './popup-opening.ts';
import type { Measured } from './reader.ts';
import { measureWorkspace } from './workspace-speed.ts';

const elements = 60_000;
const rounds = 21;
/** What one user may have after years. */
const many = 100_000;

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
    ...(await records()),
    ...(await workspace()),
    ...(await plan()),
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
  const script = await bundled('reader.ts', 'benchReader');
  const search = (cards: number): Reading => ({
    what: `a list of ${cards.toLocaleString('en')} people`,
    address: 'https://www.linkedin.com/search/results/people/?keywords=arsip',
    html: largeSearch(cards),
    expected: `"linkedin:peserta-${cards - 1}"`,
    // Nearly all of its elements are wordless. In passes: to walk over all of them by name 3, what the containers are 1.5,
    // where links lead 1, pictures 0.5, and no rule has been asked yet.
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

function size(file: string): Line {
  const bytes = gzipSync(readFileSync(path.join(builtExtension, file))).length;
  return {
    what: `kB has ${file}, compressed`,
    value: bytes / 1000,
    limit: 25,
    detail: `${bytes} bytes`,
  };
}

async function records(): Promise<Line[]> {
  const { reading, matching, saving, raw, exporting, joined, rounds } = await measureRecords(many);
  const whole = reading + matching + saving;
  return [
    {
      what: 'times the raw API, to import our CSV',
      value: whole / raw,
      limit: 1.5,
      detail: `${many} contacts: read ${reading.toFixed(0)}, matched ${matching.toFixed(0)}, saved ${saving.toFixed(0)} ms to ${raw.toFixed(0)} ms`,
    },
    {
      what: 'times reading and joining by hand, to export our CSV',
      value: exporting / joined,
      limit: 1.5,
      detail: `${many} contacts, median of ${rounds}: ${exporting.toFixed(0)} ms to ${joined.toFixed(0)} ms`,
    },
  ];
}

async function workspace(): Promise<Line[]> {
  const { empty, firstRows, typeAhead, longestFrame, heap } = await measureWorkspace(many, 7);
  const detail = `${many} contacts`;
  const { still, reading, flying, jumping, worst } = longestFrame;
  const paces = `${reading.toFixed(0)} ms at 25 px a frame, ${flying.toFixed(0)} at 50 and 90, ${jumping.toFixed(0)} at 4,000; standing still ${still.toFixed(0)}; the worst of all ${worst.toFixed(0)}`;
  return [
    {
      what: 'times an empty page, to the first rows of the table',
      value: firstRows / empty,
      limit: 3,
      detail: `${detail}: ${firstRows.toFixed(0)} ms to ${empty.toFixed(0)} ms`,
    },
    { what: 'ms from a letter to what it finds, 95th of 100', value: typeAhead, limit: 16, detail },
    {
      what: 'ms took the longest frame of scrolling, usually',
      value: Math.max(reading, flying, jumping),
      limit: 50,
      detail: `${detail}, the processor four times slower: ${paces}`,
    },
    { what: 'MB of heap, everything read', value: heap, limit: Number.POSITIVE_INFINITY, detail },
  ];
}

async function plan(): Promise<Line[]> {
  const { reading, columns, longestStep, due, goals, review, all, first, interactions, read, lines } =
    await measurePlan(many, 5, 10);
  const of = `${many} contacts, ${lines} of them due, ${interactions} interactions`;
  const parts = `due ${due.toFixed(0)}, goals ${goals.toFixed(0)}, review ${review.toFixed(0)} ms`;
  return [
    {
      what: 'ms, to reckon the due list, all goals and the review of a quarter right after loading',
      value: first,
      limit: 200,
      detail: of,
    },
    { what: 'ms, to reckon them again after a change', value: all, limit: 200, detail: parts },
    {
      what: 'of the interactions are read for that',
      value: read / interactions,
      limit: 0.3,
      detail: `${read}, with all else in ${reading.toFixed(0)} ms, and made ready in ${columns.toFixed(0)} ms, at most ${longestStep.toFixed(0)} at one stretch`,
    },
  ];
}

async function popup(): Promise<Line> {
  const { few, many: full } = await measurePopup(10, many, 11);
  const detail = `${few.toFixed(0)} ms to ${full.toFixed(0)} ms, from the click to a form that can be saved`;
  return {
    what: 'times as long to open the popup with 100,000 contacts as with 10',
    value: full / few,
    limit: 1.2,
    detail,
  };
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
