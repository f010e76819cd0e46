import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { builtExtension, openSession, type Session } from '../e2e/session.ts';
import { fillContacts } from './many-contacts.ts';

export interface WorkspaceSpeed {
  /** ms from the start of the page to the first paint of an empty page, and to rows on screen. */
  readonly empty: number;
  readonly firstRows: number;
  /** ms from a letter to the result in the document, 95th of 100. */
  readonly typeAhead: number;
  /** ms of the longest frame at four times processor slowdown, the middle one of several ways down the list. */
  readonly longestFrame: LongestFrame;
  /** MB of the page's own memory, everything read. */
  readonly heap: number;
}

/** By how fast the list is scrolled. */
interface LongestFrame {
  /** Not at all: what this machine makes of an idle page at this moment. */
  readonly still: number;
  /** 25 px a frame, as fast as every row is still written. */
  readonly reading: number;
  /** 50 and 90 px a frame. */
  readonly flying: number;
  /** Many screens a frame. */
  readonly jumping: number;
  /** The longest of all, whatever the machine was busy with. */
  readonly worst: number;
}

/** Measures the workspace with so many contacts, on a profile that is kept on the disk as a user's is. */
export async function measureWorkspace(count: number, rounds: number): Promise<WorkspaceSpeed> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jejaring-bench-'));
  const extension = path.join(folder, 'extension');
  cpSync(builtExtension, extension, { recursive: true });
  writeFileSync(path.join(extension, 'empty.html'), '<!doctype html><title>Empty</title><p>Empty</p>');
  const session = await openSession({ extension, profile: path.join(folder, 'profile') });
  try {
    await fillContacts(session, count);
    const empty: number[] = [];
    const rows: number[] = [];
    for (let round = 0; round < rounds; round++) {
      empty.push(await opening(session, 'empty.html', firstPaint));
      rows.push(await opening(session, 'options.html#/contacts', firstRow));
    }
    const page = await session.context.newPage();
    await page.goto(session.extensionUrl('options.html#/contacts'));
    await page
      .getByRole('status')
      .filter({ hasText: count.toLocaleString('en') })
      .first()
      .waitFor();
    const devtools = await session.context.newCDPSession(page);
    const typeAhead = await typing(page);
    const longestFrame = await scrolling(page, devtools, 5);
    const heap = await memory(devtools);
    return { empty: median(empty), firstRows: median(rows), typeAhead, longestFrame, heap };
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

async function opening(session: Session, address: string, measure: () => Promise<number>): Promise<number> {
  const page = await session.context.newPage();
  await page.goto(session.extensionUrl(address), { waitUntil: 'commit' });
  const time = await page.evaluate(measure);
  await page.close();
  return time;
}

/** Runs in the page. */
const firstPaint = (): Promise<number> =>
  new Promise(resolve => {
    new PerformanceObserver(list => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (paint) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });

/** Runs in the page: the first frame in which there are rows. */
const firstRow = (): Promise<number> =>
  new Promise(resolve => {
    const look = () => {
      if (document.querySelector('.record-table tbody [aria-rowindex]')) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });

/** Types names, half of them with a letter wrong, letter by letter. */
async function typing(page: Page): Promise<number> {
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type="search"]');
    const times: number[] = [];
    let begun: number | undefined;
    input?.addEventListener('input', () => (begun = performance.now()), { capture: true });
    new MutationObserver(() => {
      if (begun === undefined) return;
      times.push(performance.now() - begun);
      begun = undefined;
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    Object.assign(globalThis, { benchTimes: times });
  });
  const input = page.locator('input[type="search"]');
  for (const query of [
    'siti wijaya',
    'bubi santoso',
    'dinas contoh 417',
    'paparan webinar',
    'rina pratma 31',
  ])
    for (let length = 1; length <= query.length; length++) {
      await input.fill(query.slice(0, length));
      await page.evaluate(
        () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
    }
  await input.fill('');
  const times = await page.evaluate(() => Reflect.get(globalThis, 'benchTimes') as number[]);
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

async function scrolling(page: Page, devtools: CDPSession, rounds: number): Promise<LongestFrame> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let worst = 0;
  const usual = async (px: number): Promise<number> => {
    const each: number[] = [];
    for (let round = 0; round < rounds; round++) each.push(await longestFrame(page, px));
    worst = Math.max(worst, ...each);
    return median(each);
  };
  const longest = {
    still: await usual(0),
    reading: await usual(25),
    flying: Math.max(await usual(50), await usual(90)),
    jumping: await usual(4000),
    worst,
  };
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return longest;
}

/** Of 120, each so many px further, from rest to rest. */
async function longestFrame(page: Page, px: number): Promise<number> {
  await page.waitForTimeout(500);
  return page.evaluate(
    px =>
      new Promise<number>(resolve => {
        const scroller = document.querySelector('.table-scroller');
        let last = performance.now();
        let most = 0;
        let frames = 0;
        const step = () => {
          const now = performance.now();
          // The first frames pay for beginning.
          if (frames > 5) most = Math.max(most, now - last);
          last = now;
          if (frames < 120) scroller?.scrollBy(0, px);
          // What was left out while it flew is written when it rests.
          if (frames++ < 150) requestAnimationFrame(step);
          else resolve(most);
        };
        requestAnimationFrame(step);
      }),
    px,
  );
}

async function memory(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
