import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSession } from '../e2e/session.ts';
import { bundled } from './bundled.ts';
import type { StoringTimes } from './storing.ts';

/** Import and export of so many contacts, in a profile that is kept on the disk as a user's is. */
export async function measureRecords(count: number): Promise<StoringTimes> {
  const script = await bundled('storing.ts', 'benchStoring');
  const folder = mkdtempSync(path.join(tmpdir(), 'jejaring-bench-'));
  const session = await openSession({ profile: folder });
  try {
    const page = await session.context.newPage();
    await page.goto(session.extensionUrl('manifest.json'));
    await page.evaluate(`${script}; globalThis.benchStoring = benchStoring`);
    await page.evaluate(csv => Object.assign(globalThis, { benchCsv: csv }), csvOf(count));
    const times = await page.evaluate<StoringTimes>('benchStoring.measureStoring(benchCsv)');
    if (times.count !== count) throw new Error(`${times.count} of ${count} contacts were stored`);
    return times;
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function csvOf(count: number): string {
  const header = 'Name,Job title,Organization,Location,E-mail,Phone,Profile address,Tags,Note,Headline';
  const line = (number: number): string =>
    [
      `Orang Contoh ${number}`,
      `Analis Kebijakan Ahli Muda ${number % 300}`,
      `Dinas Contoh Kabupaten ${number % 911}`,
      '"Bandung, Jawa Barat"',
      `orang.${number}@contoh.id`,
      `+62812${20_000_000 + number}`,
      `https://www.linkedin.com/in/orang-contoh-${number}`,
      `rekan; webinar ${number % 40}`,
      `Bertemu di webinar nomor ${number % 100} dan ingin bahan paparan`,
      `Analis Kebijakan di Dinas Contoh Kabupaten ${number % 911}`,
    ].join(',');
  return [header, ...Array.from({ length: count }, (_, number) => line(number))].join('\r\n');
}
