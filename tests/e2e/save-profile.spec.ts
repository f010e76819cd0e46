import type { Contact } from '../../lib/model/contact.ts';
import { expect, test } from './harness.ts';
import { button, field, listed, pressEnterOnSave, recordPage, row, said, t } from './interface.ts';
import { sitePage } from './site-page.ts';
import { stored } from './store-content.ts';

const stacks: readonly [stack: string, fixture: string, fields: Partial<Contact>][] = [
  [
    'the signed-in page of 2026',
    'sdui-indonesian-civil-servant',
    {
      name: 'Rina Wijaya',
      honorificPrefix: 'Dr. Ir.',
      honorificSuffix: 'M.M.',
      headline: 'Analis Kebijakan Ahli Madya | Transformasi Digital',
      jobTitle: 'Analis Kebijakan Ahli Madya',
      organization: 'Kementerian Contoh',
      location: 'Jakarta Raya, Indonesia',
      url: 'https://www.linkedin.com/in/rina-wijaya-asn',
      identities: ['linkedin:rina-wijaya-asn', 'linkedin-id:ACoAACrina0001WijayaAbCdEfGhIjKlMnOpQr'],
    },
  ],
  [
    'the older signed-in page, with its contact details open',
    'ember-pronouns-grouped-roles',
    {
      name: 'Clara Tan-Wibowo',
      pronouns: 'She/Her',
      headline: 'Programme lead at Yayasan Contoh; mentor',
      jobTitle: 'Programme Lead',
      organization: 'Yayasan Contoh',
      location: 'Yogyakarta, Indonesia',
      email: ['clara@yayasan.example'],
      links: ['https://clara.example/', 'https://x.com/claracontoh'],
    },
  ],
  [
    'the page that everybody sees',
    'guest-2024-structured-data',
    {
      name: 'Agus Setiawan',
      headline: 'Auditor Internal di PT Sinar Contoh',
      jobTitle: 'Auditor Internal',
      organization: 'PT Sinar Contoh',
      location: 'Makassar, Sulawesi Selatan, Indonesia',
      url: 'https://www.linkedin.com/in/agus-setiawan-contoh',
      identities: ['linkedin:agus-setiawan-contoh'],
    },
  ],
];

for (const [stack, fixture, expected] of stacks) {
  test(`Enter saves a profile from ${stack}, and it is in the list`, async ({
    visit,
    openPopup,
    ownPage,
  }) => {
    const { name = '', jobTitle = '', organization = '' } = expected;
    const page = await visit(sitePage(`linkedin-profile/${fixture}`));
    const popup = await openPopup(page);
    await expect(field(popup, 'field.name')).toHaveValue(name);
    await expect(field(popup, 'field.headline')).toHaveValue(expected.headline ?? '');
    await pressEnterOnSave(popup);
    await expect(said(popup, t('popup.saved', { name }))).toBeVisible();
    const list = await ownPage('options.html#/contacts');
    for (const text of [jobTitle, organization]) await expect(row(list, name)).toContainText(text);
    const [contact, ...others] = await stored(list, 'contacts');
    expect(contact).toMatchObject(expected);
    expect(contact?.provenance.headline).toMatchObject({ rule: 'below-name-row', page: page.url() });
    expect(others).toEqual([]);
  });
}

test('a save is taken back in place: the list is empty, and Save has the focus again', async ({
  visit,
  openPopup,
  ownPage,
}) => {
  const page = await visit(sitePage('linkedin-profile/sdui-indonesian-civil-servant'));
  const popup = await openPopup(page);
  await pressEnterOnSave(popup);
  await expect(button(popup, 'action.undo')).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(said(popup, t('popup.undone', { name: 'Rina Wijaya' }))).toBeVisible();
  expect(await stored(popup, 'contacts')).toEqual([]);
  await pressEnterOnSave(popup);
  await expect(said(popup, t('popup.saved', { name: 'Rina Wijaya' }))).toBeVisible();
  const list = await ownPage('options.html#/contacts');
  await expect(listed(list)).toHaveCount(1);
});

test('"Edit" leads from the saved sentence to the contact in the workspace', async ({
  context,
  visit,
  openPopup,
  extensionUrl,
}) => {
  const page = await visit(sitePage('linkedin-profile/guest-2024-structured-data'));
  const popup = await openPopup(page);
  await pressEnterOnSave(popup);
  const opened = context.waitForEvent('page', {
    predicate: one => one.url().startsWith(extensionUrl('options')),
  });
  await button(popup, 'action.edit').click();
  await expect(recordPage(await opened, 'Agus Setiawan')).toBeVisible();
});
