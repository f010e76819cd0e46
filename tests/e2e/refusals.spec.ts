import type { MessageKey } from '../../lib/i18n/en.ts';
import { expect, test } from './harness.ts';
import { field, said, saveButton, t } from './interface.ts';
import { sitePage } from './site-page.ts';
import { stored } from './store-content.ts';

const refused = [
  ['a sign-in wall', 'linkedin-profile/refused-authwall', 'sign-in-wall'],
  [
    'another person than in the address',
    'linkedin-profile/refused-other-person-after-navigation',
    'other-person',
  ],
  ['a page that is not there', 'any-page/refusal-not-found', 'not-found'],
] as const;

for (const [what, fixture, refusal] of refused) {
  test(`${what} is refused by name, and the form can be filled in by hand`, async ({ visit, openPopup }) => {
    const page = await visit(sitePage(fixture));
    const popup = await openPopup(page);
    await expect(popup.getByText(t(`refusal.${refusal}.title`))).toBeVisible();
    await expect(popup.getByText(t(`refusal.${refusal}.advice`))).toBeVisible();
    await expect(field(popup, 'field.name')).toHaveValue('');
    await saveButton(popup).click();
    expect(await stored(popup, 'contacts'), 'without a name nothing is saved').toEqual([]);
    await field(popup, 'field.name').fill('Sari Melati');
    await popup.keyboard.press('Enter');
    await expect(said(popup, t('popup.saved', { name: 'Sari Melati' }))).toBeVisible();
    expect(await stored(popup, 'contacts')).toEqual([
      expect.objectContaining({
        name: 'Sari Melati',
        provenance: { name: expect.objectContaining({ rule: 'typed' }), links: expect.anything() },
      }),
    ]);
  });
}

const pdf = 'https://contoh.example/undangan.pdf';
const unreadable: readonly [what: string, address: string, reason: MessageKey][] = [
  ["the browser's own page", 'chrome://version/', 'blocked.browser-page.title'],
  ["the browser's list of extensions", 'chrome://extensions/', 'blocked.browser-page.title'],
  ['a PDF', pdf, 'blocked.pdf.title'],
  ['an empty tab', 'about:blank', 'blocked.browser-page.title'],
];

for (const [what, address, reason] of unreadable) {
  test(`${what} cannot be read: the popup says so and offers the form`, async ({
    context,
    page,
    openPopup,
  }) => {
    await context.route(pdf, route =>
      route.fulfill({ contentType: 'application/pdf', body: '%PDF-1.4\n%%EOF' }),
    );
    await page.goto(address);
    const popup = await openPopup(page);
    await expect(popup.getByText(t(reason))).toBeVisible();
    await field(popup, 'field.name').fill('Bima Prasetyo');
    await popup.keyboard.press('Enter');
    await expect(said(popup, t('popup.saved', { name: 'Bima Prasetyo' }))).toBeVisible();
    const [contact] = await stored(popup, 'contacts');
    expect(contact?.links).toEqual(address === pdf ? [pdf] : []);
  });
}
