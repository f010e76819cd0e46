import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { en } from '../../lib/i18n/en.ts';
import { openSession, type Session } from '../e2e/session.ts';
import { root } from './run-command.ts';
import { readSample } from './samples.ts';

const demo = path.join(root, 'demo');

/** Saves a profile and a webinar through the real popup, without a display, and leaves pictures and the CSV in `demo/`. */
export async function tour(): Promise<void> {
  console.log('There is no display, so this is a tour without a window.\n');
  await mkdir(demo, { recursive: true });
  const session = await openSession({ headless: true });
  try {
    await savePage(session, 'webinar', 'popup-webinar.png');
    await savePage(session, 'linkedin-profile', 'popup-profile.png', popup =>
      popup.getByLabel(en['field.metAt'], { exact: true }).selectOption({ index: 1 }),
    );
    await showList(session);
    console.log(`Asked of the network by all this: ${session.strayRequests.join(', ') || 'nothing'}.`);
    console.log(
      '\nThe pictures and the CSV are in demo/. With a display, `npm start` opens a window to try it in.',
    );
  } finally {
    await session.close();
  }
}

async function savePage(
  { context, serve, openPopup }: Session,
  sample: string,
  picture: string,
  fill: (popup: Page) => Promise<unknown> = async () => {},
): Promise<void> {
  const { address, html } = await readSample(sample);
  await serve(address, html);
  const page = await context.newPage();
  await page.goto(address);
  const popup = await openPopup(page);
  const save = popup.getByRole('button', { name: en['action.save'], exact: true });
  await save.waitFor();
  await fill(popup);
  await popup.screenshot({ path: path.join(demo, picture) });
  await save.click();
  const saved = popup.getByText(pattern(en['popup.saved']));
  await saved.first().waitFor();
  console.log(`${address}\n  ${await saved.first().innerText()}`);
  await popup.close();
}

async function showList({ context, extensionUrl }: Session): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [route, picture] of [
    ['contacts', 'contacts.png'],
    ['events', 'events.png'],
  ] as const) {
    await page.goto(extensionUrl(`options.html#/${route}`));
    await page.reload();
    await page.getByRole('table').getByRole('row').nth(1).waitFor();
    await page.screenshot({ path: path.join(demo, picture) });
    await exportCsv(page, `${route}.csv`);
  }
}

/** Exports by the button, and prints what then stands in the file. */
async function exportCsv(page: Page, name: string): Promise<void> {
  const download = page.waitForEvent('download');
  // Contacts go out in several formats, events in one.
  if (name.startsWith('contacts'))
    await page.getByRole('button', { name: en['find.export'], exact: true }).click();
  const csv = name.startsWith('contacts') ? en['find.exportCsv'] : en['list.exportAll'];
  await page.getByRole('button', { name: csv }).click();
  const file = path.join(demo, name);
  await (await download).saveAs(file);
  const { data } = Papa.parse<string[]>((await readFile(file, 'utf8')).replace('\uFEFF', ''), {
    skipEmptyLines: true,
  });
  console.log(`\ndemo/${name}`);
  for (const cells of data.slice(1)) console.log(`  ${cells.filter(Boolean).slice(0, 7).join(' · ')}`);
}

/** A text of the interface with its parameters open: `{name} is saved` -> /^.+ is saved$/. */
const pattern = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+'));
