import { expect, type Locator, type Page, type Worker } from '@playwright/test';
import type { MessageKey } from '../../lib/i18n/en.ts';
import { type Translate, translator } from '../../lib/i18n/translate.ts';
import type { Settings } from '../../lib/model/settings.ts';

/** The texts of the interface, as the browser of the tests shows them. */
export const t: Translate = translator('en');

/** Chooses settings as the settings page does. The browser's own language is English here: Debian has its others in a package apart. */
export const choose = (worker: Worker, settings: Settings): Promise<void> =>
  worker.evaluate(chosen => chrome.storage.local.set({ settings: chosen }), settings);

type FieldKey = Extract<MessageKey, `field.${string}`>;

/** The control of a field in a form, by its label. */
export const field = (page: Page, key: FieldKey, say: Translate = t): Locator =>
  page.getByLabel(new RegExp(`^${escaped(say(key))}(?: \\(.*\\))?$`));

/** The button of the form that saves: one name for somebody new, another for somebody known. */
export const saveButton = (page: Page, say: Translate = t): Locator =>
  page.getByRole('button', {
    name: new RegExp(`^(?:${escaped(say('action.save'))}|${escaped(say('action.saveChanges'))})$`),
  });

/** Saves as a person does who looks at the popup: the focus is on Save, Enter presses it. */
export async function pressEnterOnSave(popup: Page): Promise<void> {
  await expect(saveButton(popup)).toBeFocused();
  await popup.keyboard.press('Enter');
}

export const button = (page: Page | Locator, key: MessageKey): Locator =>
  page.getByRole('button', { name: t(key), exact: true });

/** Where the interface says what just happened. */
export const said = (page: Page, text: string): Locator => page.getByRole('status').filter({ hasText: text });

/** The row of a list that is named after a record; `nth(0)` of all rows is the header. */
export const row = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

/** The page of a contact, an event or an organization. */
export const recordPage = (page: Page, name: string): Locator =>
  page.getByRole('article', { name, exact: true });

/** Names in a list from top to bottom. */
export const listed = (page: Page): Locator => page.getByRole('rowheader').locator('.name');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
