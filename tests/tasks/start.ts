import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSession } from '../e2e/session.ts';
import { provideBrowser } from './browsers.ts';
import { quietBuild } from './quiet-build.ts';
import { readSample } from './samples.ts';
import { tour } from './tour.ts';

/** `npm start`: the extension in the installed browser, with sample pages; without a display, the same as a headless tour. */
async function main(): Promise<void> {
  const found = await provideBrowser('chromium', console.log);
  if ('missing' in found) throw new Error(found.missing);
  process.env.CHROMIUM = found.path;
  console.log('Building the extension');
  await quietBuild();
  if (hasDisplay()) await openWindow(found.path);
  else await tour();
}

const hasDisplay = (): boolean =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function openWindow(program: string): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'jejaring-'));
  // However it ends, Ctrl+C included.
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const { context, serve } = await openSession({ profile, headless: false, keepWelcome: true, online: true });
  const closed = new Promise<void>(resolve => context.once('close', () => resolve()));
  const [blank] = context.pages();
  for (const name of ['linkedin-profile', 'webinar', 'homepage']) {
    const { address, html } = await readSample(name);
    await serve(address, html);
    await (await context.newPage()).goto(address);
  }
  await blank?.close();
  await context
    .pages()
    .find(page => page.url().includes('linkedin'))
    ?.bringToFront();
  console.log(`
Jejaring runs in ${program}, on a fresh profile that is removed when you close the window.
The sample pages show invented people; they come from tests/site-samples, at the addresses they would have.

  1. Click the puzzle piece beside the address bar, then the pin beside Jejaring.
  2. Go to a sample page and click the Jejaring button, or press Alt+Shift+L.
  3. Press Enter to save. "Open my contacts" shows the list, and exports it as CSV.

Close the window to end.`);
  await closed;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
