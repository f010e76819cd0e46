import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../../lib/i18n/en.ts';
import { profileAddress, profilePage } from '../profile-page.ts';
import { type FirefoxSession, openFirefox } from './firefox-session.ts';

let firefox: FirefoxSession;
/** A page of the extension in another tab: through it one sees into the popup, which is no tab. */
let workspace: string;

beforeAll(async () => {
  firefox = await openFirefox();
  workspace = await firefox.open(firefox.extensionUrl('options.html'));
});
afterAll(() => firefox?.close());

/** Evaluates an expression in which `popup` is the popup's window; undefined while it is not open. */
const inPopup = (expression: string): Promise<unknown> =>
  firefox.evaluate(
    workspace,
    `(() => { const popup = browser.extension.getViews({ type: 'popup' })[0]; return popup && (${expression}); })()`,
  );

const until = async (what: string, condition: () => Promise<unknown>): Promise<void> => {
  let seen: unknown;
  for (const end = Date.now() + 15_000; Date.now() < end; await sleep(100)) {
    seen = await condition();
    if (seen) return;
  }
  throw new Error(
    `Waited in vain for ${what}; last seen: ${JSON.stringify(seen)}. Popup: ${await inPopup('popup.document.body.innerText')}`,
  );
};

const button = (name: string): string =>
  `[...popup.document.querySelectorAll('button')].find(button => (button.ariaLabel ?? button.textContent).trim() === ${JSON.stringify(name)})`;

test('the toolbar button reads a profile in Firefox, and what is saved stands in the list', async () => {
  firefox.serve(profileAddress(), profilePage());
  const page = await firefox.open(profileAddress());
  const before = await firefox.evaluate(page, 'document.documentElement.outerHTML');
  await firefox.clickToolbarButton(page);
  await until('the name in the form', () =>
    inPopup(
      "[...popup.document.querySelectorAll('input, textarea')].some(field => field.value === 'Rina Melati')",
    ),
  );
  await inPopup(`void ${button(en['action.save'])}.click()`);
  const saved = en['popup.saved'].replace('{name}', 'Rina Melati');
  await until('the word that it is saved', () =>
    inPopup(`popup.document.body.textContent.includes(${JSON.stringify(saved)})`),
  );
  const list = await firefox.open(firefox.extensionUrl('options.html#/contacts'));
  await until('the name in the list', async () =>
    String(await firefox.evaluate(list, 'document.body.innerText')).includes('Rina Melati'),
  );
  expect(await firefox.evaluate(page, 'document.documentElement.outerHTML')).toBe(before);
  expect(firefox.strayRequests).toEqual([]);
});
