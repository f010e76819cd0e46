import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { contactColumns } from '../../lib/exchange/columns.ts';
import { readContactsCsv } from '../../lib/exchange/read-csv.ts';
import type { MessageKey } from '../../lib/i18n/en.ts';
import { translator } from '../../lib/i18n/translate.ts';
import { expect, test } from './harness.ts';
import { choose, field, listed, said, saveButton, t } from './interface.ts';
import { contact, event, fill } from './records.ts';
import { sitePage } from './site-page.ts';
import { stored } from './store-content.ts';

const today = new Date().toISOString().slice(0, 10);

async function exported(page: Page, label: string, say = t): Promise<{ name: string; file: string }> {
  await page.getByRole('button', { name: label, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say('find.exportCsv'), exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), file: await readFile(await download.path(), 'utf8') };
}

const rows = (file: string, delimiter: string): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(file.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
};

const tricky = [
  contact('Siti Aminah', {
    originalName: 'Dr. Ir. Siti Aminah, M.M.',
    honorificPrefix: 'Dr. Ir.',
    honorificSuffix: 'M.M.',
    telephone: ['+6281234567890', '(0274) 555-0123'],
    email: ['siti@contoh.example'],
    tags: ['rekan', 'webinar 2026'],
    note: 'Kata "kunci": data;\nbaris kedua, dengan koma',
  }),
  contact('Budi Jahat', {
    headline: '=HYPERLINK("https://jahat.example","klik")',
    note: '-5',
    nickname: '@budi',
    jobTitle: '+cmd|calc',
  }),
  contact('Zoë 王小明', {
    location: 'Zürich',
    links: ['https://contoh.example/?a=1;b=2', 'https://x.com/zoe'],
  }),
];

test('the CSV is one that spreadsheets open right and that we read back whole', async ({ ownPage }) => {
  const page = await ownPage('options.html#/contacts');
  const met = [['siti-aminah', 'arsip-digital']] as const;
  await fill(page, { contacts: tricky, events: [event('Arsip Digital')], met });
  await expect(listed(page)).toHaveCount(3);
  const { name, file } = await exported(page, t('find.export'));

  expect(name).toBe(`jejaring-contacts-${today}.csv`);
  await expect(said(page, t('list.exported', { file: name }))).toBeVisible();
  expect(file.startsWith('\uFEFFName,')).toBe(true);
  expect(file.endsWith('\r\n')).toBe(true);
  const table = rows(file, ',');
  expect(Object.keys(table[0] ?? {})).toEqual(contactColumns.map(({ label }) => t(label)));
  const cells = (who: string, ...keys: readonly MessageKey[]): (string | undefined)[] => {
    const found = table.find(cell => cell[t('field.name')] === who);
    return keys.map(key => found?.[t(key)]);
  };
  expect(cells('Siti Aminah', 'field.honorificPrefix', 'field.honorificSuffix', 'field.metAt')).toEqual([
    'Dr. Ir.',
    'M.M.',
    'Arsip Digital',
  ]);
  expect(cells('Siti Aminah', 'field.telephone')).toEqual([
    expect.stringMatching(/^\+62[\s-]812[\s-]3456[\s-]7890 ; \(0274\) 555-0123$/),
  ]);
  expect(cells('Siti Aminah', 'field.note')).toEqual(['Kata "kunci": data;\nbaris kedua, dengan koma']);
  expect(cells('Budi Jahat', 'field.headline', 'field.jobTitle', 'field.note', 'field.nickname')).toEqual([
    `'=HYPERLINK("https://jahat.example","klik")`,
    "'+cmd|calc",
    '-5',
    '@budi',
  ]);

  const { drafts, problems, unknown } = readContactsCsv(file);
  expect([problems, unknown]).toEqual([[], []]);
  for (const person of tricky) {
    const { id, provenance, seen, ...facts } = person;
    expect(drafts.find(draft => draft.name === person.name)).toEqual(facts);
  }
});

test('what was saved from a page is what the CSV holds', async ({ visit, openPopup, ownPage }) => {
  const popup = await openPopup(await visit(sitePage('linkedin-profile/ember-pronouns-grouped-roles')));
  await field(popup, 'field.tags').fill('mentor,');
  await saveButton(popup).press('Enter');
  await expect(said(popup, t('popup.saved', { name: 'Clara Tan-Wibowo' }))).toBeVisible();
  const page = await ownPage('options.html#/contacts');
  await expect(listed(page)).toHaveCount(1);
  const { file } = await exported(page, t('find.export'));
  const [saved] = await stored(page, 'contacts');
  if (!saved) throw new Error('nothing is stored');
  const { id, provenance, seen, ...facts } = saved;
  expect(facts).toMatchObject({ tags: ['mentor'], telephone: ['(0274) 555-0123'], pronouns: 'She/Her' });
  expect(readContactsCsv(file).drafts).toEqual([facts]);
});

test('only what is found, or only what is selected, is exported', async ({ ownPage }) => {
  const page = await ownPage('options.html#/contacts');
  await fill(page, { contacts: tricky });
  await page.getByRole('searchbox').fill('zurich');
  await expect(listed(page)).toHaveCount(1);
  const found = await exported(page, t('list.exportFound', { count: 1 }));
  expect(readContactsCsv(found.file).drafts.map(({ name }) => name)).toEqual(['Zoë 王小明']);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('checkbox', { name: t('list.select', { name: 'Siti Aminah' }) }).check();
  const selected = await exported(page, t('list.exportSelected'));
  expect(readContactsCsv(selected.file).drafts.map(({ name }) => name)).toEqual(['Siti Aminah']);
});

test('in Indonesian, popup, list and file speak it, and the file has semicolons', async ({
  visit,
  openPopup,
  ownPage,
  serviceWorker,
}) => {
  const say = translator('id');
  await choose(serviceWorker, { language: 'id' });
  const popup = await openPopup(await visit(sitePage('linkedin-profile/sdui-indonesian-civil-servant')));
  await expect(popup.getByRole('button', { name: say('action.save'), exact: true })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(said(popup, say('popup.saved', { name: 'Rina Wijaya' }))).toBeVisible();
  const page = await ownPage('options.html#/contacts');
  await expect(listed(page)).toHaveText(['Rina Wijaya Dr. Ir., M.M.']);
  const { name, file } = await exported(page, say('find.export'), say);
  expect(name).toBe(`jejaring-kontak-${today}.csv`);
  expect(rows(file, ';')).toEqual([
    expect.objectContaining({
      [say('field.name')]: 'Rina Wijaya',
      [say('field.honorificSuffix')]: 'M.M.',
      [say('field.organization')]: 'Kementerian Contoh',
    }),
  ]);
});
