import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../../lib/i18n/en.ts';
import { zoomReport } from '../report-files.ts';
import { type FirefoxSession, openFirefox } from './firefox-session.ts';

let firefox: FirefoxSession;

beforeAll(async () => {
  firefox = await openFirefox();
});
afterAll(() => firefox?.close());

test('a report is read beside the page in Firefox too, and saved', async () => {
  const page = await firefox.open(firefox.extensionUrl('options.html#/import'));
  const until = async (text: string): Promise<void> => {
    let seen = '';
    for (const end = Date.now() + 20_000; Date.now() < end; await sleep(100)) {
      seen = String(await firefox.evaluate(page, 'document.body.innerText'));
      if (seen.includes(text)) return;
    }
    throw new Error(`Waited in vain for “${text}”; last seen: ${seen}`);
  };
  const press = (name: string): Promise<unknown> =>
    firefox.evaluate(
      page,
      `void [...document.querySelectorAll('button')].find(button => button.textContent.trim() === ${JSON.stringify(name)}).click()`,
    );

  await until(en['import.title']);
  await firefox.evaluate(
    page,
    `(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(zoomReport(300))}], 'participants.csv'));
      const input = document.querySelector('input[type=file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`,
  );
  const save = en['import.save'].split(' | ')[1]?.replace('{count}', '300') ?? '';
  await until(save);
  await press(save);
  await until(
    en['import.done.counts']
      .replace('{created}', '300')
      .replace('{updated}', '0')
      .replace('{unchanged}', '0'),
  );
  expect(firefox.strayRequests).toEqual([]);
});
