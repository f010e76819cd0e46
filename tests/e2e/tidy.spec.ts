import type { Page } from '@playwright/test';
import { translator } from '../../lib/i18n/translate.ts';
import { examineBothWidths, examinedIn } from './accessibility.ts';
import { expect, test } from './harness.ts';
import { button, choose, row, said, t } from './interface.ts';
import { contact, fill } from './records.ts';
import { stored } from './store-content.ts';
import { eachTidyState, tidyRecords } from './tidy-states.ts';

const pairs = (page: Page) => page.getByRole('list', { name: t('tidy.pairs') }).getByRole('listitem');
const text = (page: Page, value: string) => page.getByText(value, { exact: true });
const entry = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });

test('two who are one are found with the reason, merged as chosen, and undone to what was before', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/tidy');
  await page.setViewportSize({ width: 1280, height: 800 });
  await fill(page, tidyRecords);
  await expect(pairs(page)).toHaveText(
    /Siti Aminah.*S\. Aminah.*Same e-mail: siti\.aminah@contoh\.example · Same organization: Badan Contoh Nusantara/,
  );
  const before = await Promise.all([stored(page, 'contacts'), stored(page, 'attendances')]);

  const names = page.getByRole('radiogroup', { name: t('field.name'), exact: true });
  await names.getByRole('radio', { name: 'S. Aminah' }).check();
  await page.getByRole('checkbox', { name: 's.aminah@surel.example' }).uncheck();
  const result = page.getByRole('region', { name: t('tidy.result') });
  await expect(result).toContainText('Dr. Ir. S. Aminah, M.M.');
  await expect(result).not.toContainText('s.aminah@surel.example');
  await button(page, 'tidy.merge').click();
  await expect(said(page, t('tidy.merged', { name: 'S. Aminah' }))).toBeVisible();
  const merged = (await stored(page, 'contacts')).find(({ id }) => id === 'siti-aminah');
  expect(merged).toMatchObject({
    name: 'S. Aminah',
    email: ['siti.aminah@contoh.example'],
    telephone: ['+6281200000001'],
    tags: ['rekan', 'webinar 2026', 'data'],
  });
  // On to the next: those who are likely one.
  await expect(pairs(page)).toHaveText(/Budi Santoso.*Budi Santoso/);

  await button(page, 'action.undo').click();
  await expect(said(page, t('list.undone'))).toBeVisible();
  await expect(pairs(page)).toHaveText(/Siti Aminah/);
  expect(await Promise.all([stored(page, 'contacts'), stored(page, 'attendances')])).toEqual(before);
});

test('with the keyboard alone: on, back, merged, and two people stay two after a reload', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/tidy?show=likely');
  await page.setViewportSize({ width: 1280, height: 800 });
  const facts = { organization: 'Arsip Contoh', location: 'Bandung' };
  const again = contact('Wulan Sari Dewi 2', { ...facts, name: 'Wulan Sari Dewi', identities: [] });
  const more = [contact('Wulan Sari Dewi', facts), again];
  await fill(page, { contacts: [...tidyRecords.contacts, ...more] });
  await expect(pairs(page)).toHaveCount(2);
  const current = page.locator('[aria-current="true"]');
  await pairs(page).getByRole('link').first().focus();
  await expect(current).toContainText('Wulan Sari Dewi');
  await page.keyboard.press('j');
  await expect(current).toBeFocused();
  await expect(current).toContainText('Budi Santoso');
  await page.keyboard.press('ArrowUp');
  await expect(current).toContainText('Wulan Sari Dewi');
  await page.getByRole('article', { name: t('tidy.onePerson') }).waitFor();
  await expect(current).toBeFocused();
  await page.keyboard.press('n');
  await expect(said(page, 'stay two people')).toBeVisible();
  await expect(pairs(page)).toHaveCount(1);
  await expect(current).toBeFocused();
  await page.reload();
  await expect(pairs(page)).toHaveCount(1);
  await expect(pairs(page)).toContainText('Budi Santoso');
  await pairs(page).getByRole('link').focus();
  await page.getByRole('radiogroup').first().waitFor();
  await page.keyboard.press('m');
  await expect(said(page, 'is one contact now')).toBeVisible();
  await expect(text(page, t('tidy.noneLeft'))).toBeVisible();
});

test('a tag is renamed, merged, coloured, given by a rule and deleted, each with Undo', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/tidy/tags');
  await page.setViewportSize({ width: 1280, height: 800 });
  await fill(page, tidyRecords);
  const tagsOf = async (id: string) => (await stored(page, 'contacts')).find(one => one.id === id)?.tags;
  await page
    .getByRole('button', { name: t('tags.makeOneOf', { from: 'fasilitatr', into: 'fasilitator' }) })
    .click();
  await expect.poll(() => tagsOf('budi-santoso-2')).toEqual(['fasilitator']);

  await page.getByRole('button', { name: 'alumni', exact: true }).click();
  const name = page.getByLabel(t('field.name'), { exact: true });
  await name.fill('alumni 2020');
  await name.press('Enter');
  await expect(said(page, t('tags.renamed', { from: 'alumni', to: 'alumni 2020' }))).toBeVisible();
  await page.getByRole('button', { name: 'alumni 2020', exact: true }).waitFor();
  await page.getByRole('radio', { name: t('tags.color.violet') }).check();
  await expect(said(page, t('tags.colored', { tag: 'alumni 2020' }))).toBeVisible();
  await expect(name).toHaveValue('alumni 2020');
  await name.fill('FASILITATOR');
  await button(page, 'tags.delete').waitFor();
  await page.getByRole('button', { name: t('tags.mergeInto', { tag: 'fasilitator' }) }).click();
  await expect.poll(() => tagsOf('zoe-muller')).toEqual(['fasilitator']);
  await button(page, 'tags.delete').click();
  await expect.poll(() => tagsOf('zoe-muller')).toEqual([]);
  await button(page, 'action.undo').click();
  await expect.poll(() => tagsOf('zoe-muller')).toEqual(['fasilitator']);

  await page.getByRole('combobox', { name: t('tags.ruleEvent') }).fill('arsip');
  await page.getByRole('option', { name: 'Arsip Digital' }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(t('tags.ruleTag'))).toBeFocused();
  await page.keyboard.type('arsiparis');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: t('event.ruleApply', { tag: 'arsiparis', count: 2 }) }).click();
  await expect.poll(() => tagsOf('s-aminah')).toEqual(['Rekan', 'data', 'arsiparis']);
  // The colour went over with the tag, and stands in the list of contacts.
  await page.getByRole('link', { name: t('nav.contacts'), exact: true }).click();
  await expect(row(page, 'Zoë Müller').locator('.tag-violet')).toHaveText('fasilitator');
});

test('what happened is opened, taken back and marked; what was deleted comes back from the trash', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/tidy');
  await page.setViewportSize({ width: 1280, height: 800 });
  await fill(page, tidyRecords);
  await expect(pairs(page)).toHaveText(/Siti Aminah/);
  await button(page, 'tidy.merge').click();
  await expect(said(page, t('tidy.merged', { name: 'Siti Aminah' }))).toBeVisible();
  await page.getByRole('link', { name: t('nav.history'), exact: true }).click();
  await page.getByRole('button', { name: /^\d\d:\d\d Merged/ }).click();
  const merge = entry(page, `${t('act.merge')} Siti Aminah`);
  await expect(merge).toContainText('Phone: +6281200000001');
  await expect(merge).toContainText('Contact removed: S. Aminah');

  await page.getByRole('link', { name: t('trash.title'), exact: true }).click();
  await expect(row(page, 'S. Aminah')).toBeVisible();
  await page.getByRole('link', { name: t('history.changes'), exact: true }).click();
  await page.getByRole('button', { name: /^Undo: Merged/ }).click();
  await expect(said(page, t('list.undone'))).toBeVisible();
  await expect(entry(page, `${t('act.merge')} Siti Aminah`).first()).toContainText(t('history.undone'));
  await page.getByRole('combobox', { name: t('history.kind') }).selectOption('merge');
  await expect(page).toHaveURL(/act=merge$/);
  // What undid it is not among the entries shown.
  await expect(text(page, t('history.undone'))).toHaveCount(1);

  await page.getByRole('link', { name: t('trash.title'), exact: true }).click();
  await expect(page.getByRole('heading', { name: t('trash.empty') })).toBeVisible();
  await page.getByRole('link', { name: t('nav.contacts'), exact: true }).click();
  await page.getByRole('checkbox', { name: t('list.selectAll') }).check();
  await button(page, 'action.delete').click();
  await expect(said(page, t('list.deleted', { count: tidyRecords.contacts.length }))).toBeVisible();
  await page.getByRole('link', { name: t('nav.history'), exact: true }).click();
  await page.getByRole('link', { name: t('trash.title'), exact: true }).click();
  await page.getByRole('searchbox', { name: t('trash.search') }).fill('santoso');
  await page.getByRole('checkbox', { name: t('list.selectAll') }).check();
  await button(page, 'action.restore').click();
  await expect(said(page, t('trash.restoredMany', { count: 2 }))).toBeVisible();
  expect((await stored(page, 'contacts')).map(({ name }) => name)).toEqual(['Budi Santoso', 'Budi Santoso']);
});

for (const language of examinedIn) {
  const say = translator(language);
  test(`axe finds nothing in order and history, which 320 px are enough for (${language})`, async ({
    ownPage,
    serviceWorker,
  }) => {
    test.slow();
    await choose(serviceWorker, { language });
    const page = await ownPage('options.html#/tidy');
    await page.setViewportSize({ width: 1280, height: 800 });
    await eachTidyState(page, say, state => examineBothWidths(state, page));
  });
}
