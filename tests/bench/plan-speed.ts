import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSession } from '../e2e/session.ts';
import { bundled } from './bundled.ts';
import { fillContacts } from './many-contacts.ts';
import type { ReckoningTimes } from './plan-reckoning.ts';

/** A first time comes once in each page; what else the machine does only ever makes it slower. */
const pages = 3;

/**
 * The due list, all goals and the review of a quarter, with so many contacts and so many interactions with each: in the page of
 * several in which the first time was the quickest.
 */
export async function measurePlan(contacts: number, each: number, rounds: number): Promise<ReckoningTimes> {
  const script = await bundled('plan-reckoning.ts', 'benchPlan');
  const folder = mkdtempSync(path.join(tmpdir(), 'jejaring-bench-'));
  const session = await openSession({ profile: folder });
  try {
    await fillContacts(session, contacts);
    const run = async <T>(work: string): Promise<T> => {
      const page = await session.context.newPage();
      await page.goto(session.extensionUrl('manifest.json'));
      const result = await page.evaluate<T>(`${script}; benchPlan.${work}`);
      await page.close();
      return result;
    };
    await run(`fillPractice(${each})`);
    const all: ReckoningTimes[] = [];
    for (let page = 0; page < pages; page += 1)
      all.push(await run<ReckoningTimes>(`measureReckoning(${rounds})`));
    const [times] = all.sort((a, b) => a.first - b.first);
    if (times?.interactions !== contacts * each || times.lines === 0 || times.counted === 0)
      throw new Error(`Nothing to reckon: ${JSON.stringify(times)}`);
    return times;
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
