import type { Locator, Page } from '@playwright/test';
import { translator } from '../../lib/i18n/translate.ts';
import { examine, examinedIn } from './accessibility.ts';
import { findRecords } from './find-records.ts';
import { eachFindState, filterSheet } from './find-states.ts';
import { expect, test } from './harness.ts';
import { button, choose, listed, recordPage, row, said, t } from './interface.ts';
import { fill } from './records.ts';
import { stored } from './store-content.ts';

const everybody = ['Siti Rahmawati Dr., M.Kom.', 'Zoë Müller', 'Andi Pratama', 'Suharto'];
const search = (page: Page) => page.getByRole('searchbox', { name: t('list.searchContacts') });
const filterPanel = (page: Page) => page.getByRole('complementary', { name: t('find.filter') });
const openFilter = async (page: Page, group: string): Promise<void> => {
  const panel = filterPanel(page);
  if (!(await panel.isVisible())) await button(page, 'find.filter').click();
  await panel.locator('summary').filter({ hasText: group }).first().click();
};

let page: Page;
test.beforeEach(async ({ ownPage }) => {
  page = await ownPage('options.html#/contacts');
  await page.setViewportSize({ width: 1280, height: 800 });
  await fill(page, findRecords);
  await expect(listed(page)).toHaveText(everybody);
});

test('what is typed finds the best first, slips forgiven; filters narrow it; the address holds it all', async () => {
  await search(page).fill('siti');
  await expect(listed(page)).toHaveText(['Siti Rahmawati Dr., M.Kom.', 'Andi Pratama']);
  await search(page).fill('ZURICH mullre');
  await expect(listed(page)).toHaveText(['Zoë Müller']);
  await expect(said(page, t('list.countFound', { found: 1, count: 4 }))).toBeVisible();
  await search(page).fill('');
  await expect(listed(page)).toHaveText(everybody);

  await openFilter(page, t('find.by.place'));
  await expect(filterPanel(page).getByRole('checkbox', { name: 'Bandung 2' })).toBeVisible();
  await filterPanel(page).getByRole('checkbox', { name: 'Bandung 2' }).check();
  await expect(listed(page)).toHaveText(['Siti Rahmawati Dr., M.Kom.', 'Andi Pratama']);
  await openFilter(page, t('find.by.tag'));
  await expect(filterPanel(page).getByRole('checkbox', { name: 'arsip' })).toHaveCount(0);
  await filterPanel(page)
    .getByRole('button', { name: t('find.without', { value: 'dosen' }) })
    .click();
  await expect(listed(page)).toHaveText(['Siti Rahmawati Dr., M.Kom.']);
  await expect(page).toHaveURL(/#\/contacts\?notag=dosen&place=Bandung$/);

  await page.goBack();
  await expect(listed(page)).toHaveText(['Siti Rahmawati Dr., M.Kom.', 'Andi Pratama']);
  await page.goForward();
  await page.reload();
  await expect(listed(page)).toHaveText(['Siti Rahmawati Dr., M.Kom.']);
  const chip = t('find.chip', { filter: t('find.by.place'), value: 'Bandung' });
  await page.getByRole('button', { name: t('find.takeOff', { filter: chip }) }).click();
  await expect(listed(page)).toHaveText(['Siti Rahmawati Dr., M.Kom.', 'Zoë Müller', 'Suharto']);
  await search(page).fill('nobody of this name');
  await expect(page.getByRole('heading', { name: t('list.empty.found.title') })).toBeVisible();
  await button(page, 'list.clearFilters').click();
  await expect(listed(page)).toHaveText(everybody);
});

test('a view is saved under a name, shown again, called otherwise and deleted, each with Undo', async () => {
  await page.goto(page.url().replace(/#.*/, '#/contacts?tag=rekan&sort=name'));
  await expect(listed(page)).toHaveText(['Andi Pratama', 'Siti Rahmawati Dr., M.Kom.']);
  await button(page, 'find.views').click();
  await page.getByRole('textbox', { name: t('find.viewName') }).fill('Rekan saya');
  await page.keyboard.press('Enter');
  await expect(said(page, t('find.viewSaved', { name: 'Rekan saya' }))).toBeVisible();
  await page.getByRole('link', { name: t('find.allContacts') }).click();
  await expect(listed(page)).toHaveCount(4);
  await button(page, 'find.views').click();
  await page.getByRole('link', { name: 'Rekan saya' }).click();
  await expect(listed(page)).toHaveCount(2);

  await page.getByRole('button', { name: 'Rekan saya' }).click();
  await page.getByRole('button', { name: t('find.renameView', { name: 'Rekan saya' }) }).click();
  await expect(
    page.getByRole('textbox', { name: t('find.renameView', { name: 'Rekan saya' }) }),
  ).toBeFocused();
  await page.keyboard.type('Rekan');
  await page.keyboard.press('Enter');
  await expect(said(page, t('find.viewRenamed', { name: 'Rekan' }))).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rekan', exact: true })).toBeFocused();
  await page.getByRole('button', { name: t('find.deleteView', { name: 'Rekan' }) }).click();
  await expect(said(page, t('find.viewDeleted', { name: 'Rekan' }))).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rekan', exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await button(page, 'action.undo').click();
  await expect(page.getByRole('button', { name: 'Rekan', exact: true })).toBeVisible();
});

test('a view of a long name is cut short: what is done with it stays in reach', async () => {
  await page.goto(page.url().replace(/#.*/, '#/contacts?tag=rekan'));
  await button(page, 'find.views').click();
  const long = 'Rekan yang saya kenal dari semua webinar '.repeat(9);
  await page.getByRole('textbox', { name: t('find.viewName') }).fill(long);
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Rekan' });
  const remove = menu.getByRole('button', { name: /^Delete the view Rekan/ });
  await expect(remove).toBeVisible();
  const right = async (of: Locator) => {
    const box = await of.boundingBox();
    return (box?.x ?? 0) + (box?.width ?? Number.NaN);
  };
  expect(await right(remove)).toBeLessThan(await right(menu));
  await page.keyboard.press('Escape');
  const trigger = page.locator('.menu-trigger').filter({ hasText: 'Rekan' });
  expect((await trigger.boundingBox())?.width).toBeLessThan(280);
  const [saved] = await stored(page, 'views');
  expect(saved?.name.length).toBeLessThanOrEqual(100);
});

test('columns are chosen, moved, widened and sorted by, and stay so for the next time', async ({
  ownPage,
}) => {
  const heads = page.getByRole('columnheader').filter({ hasText: /\S/ });
  await button(page, 'find.columns').click();
  await page.getByRole('checkbox', { name: t('field.location') }).uncheck();
  await page.getByRole('checkbox', { name: t('field.email') }).check();
  await page.getByRole('button', { name: t('find.moveLeft', { column: t('field.email') }) }).press('Enter');
  await page.keyboard.press('Escape');
  const shown = ['name', 'jobTitle', 'organization', 'tags', 'metAt', 'email', 'createdAt'] as const;
  await expect(heads).toHaveText(shown.map(id => t(`field.${id}`)));
  await expect(row(page, 'Andi Pratama')).toContainText('Arsip Digital');

  const organization = page.getByRole('columnheader', { name: t('field.organization') });
  const before = (await organization.boundingBox())?.width ?? 0;
  await organization.getByRole('button').press('Shift+ArrowRight');
  await expect.poll(async () => (await organization.boundingBox())?.width).toBe(before + 16);
  await organization.getByRole('button').click();
  await expect(organization).toHaveAttribute('aria-sort', 'ascending');
  await expect(listed(page)).toHaveText([/^Siti/, 'Andi Pratama', /./, /./]);
  await organization.getByRole('button').click();
  await expect(page).toHaveURL(/sort=-organization/);
  await expect(listed(page).first()).toHaveText('Andi Pratama');

  const kept = () => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('listLayout')));
  await expect.poll(kept).toContain('"widths":{"organization"');
  const next = await ownPage('options.html#/contacts');
  await next.setViewportSize({ width: 1280, height: 800 });
  await expect(next.getByRole('columnheader').filter({ hasText: /\S/ })).toHaveText(
    shown.map(id => t(`field.${id}`)),
  );
});

test('the list is walked, selected, tagged and left with the keys, and one comes back to where one was', async () => {
  const { keyboard } = page;
  const name = (who: string) => row(page, who).getByRole('link', { name: who });
  await keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(name('Siti Rahmawati')).toBeFocused();
  await keyboard.press('End');
  await expect(name('Suharto')).toBeFocused();
  await keyboard.press('ArrowUp');
  await keyboard.press('Space');
  await keyboard.press('Shift+ArrowUp');
  await expect(said(page, t('list.selected', { count: 2 }))).toBeVisible();
  await expect(name('Zoë Müller')).toBeFocused();
  await keyboard.press('t');
  await expect(page.getByLabel(t('list.tagName'), { exact: true })).toBeFocused();
  await keyboard.type('mitra');
  await keyboard.press('Enter');
  await expect(said(page, t('list.tagged', { tag: 'mitra', count: 2 }))).toBeVisible();
  await expect(row(page, 'Zoë Müller')).toContainText('mitra');
  await name('Zoë Müller').focus();
  await keyboard.press('Escape');
  await expect(button(page, 'find.filter')).toBeVisible();
  await keyboard.press('Control+a');
  await expect(said(page, t('list.selected', { count: 4 }))).toBeVisible();
  await keyboard.press('Enter');
  await expect(recordPage(page, 'Zoë Müller')).toBeVisible();
  await page.goBack();
  await expect(name('Zoë Müller')).toBeFocused();
});

test('segment, follow-up day and event are set for all who are found, each with one Undo', async () => {
  await search(page).fill('bandung');
  await expect(listed(page)).toHaveCount(2);
  await page.getByRole('checkbox', { name: t('list.selectAll') }).check();
  await button(page, 'find.set').click();
  await page.getByLabel(t('field.segment')).selectOption('friend');
  await page.getByLabel(t('field.followUpOn')).fill('2027-01-15');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('find.setThese') })
    .click();
  await expect(page.getByRole('status').filter({ hasText: t('segment.friend') })).toBeVisible();
  const set = async () =>
    (await stored(page, 'contacts')).map(({ segment, followUpOn }) => `${segment} ${followUpOn}`).sort();
  expect(await set()).toEqual([
    'friend 2027-01-15',
    'friend 2027-01-15',
    'undefined undefined',
    'undefined undefined',
  ]);
  await button(page, 'action.undo').click();
  await expect.poll(set).toContain('colleague 2026-10-05');

  await button(page, 'find.link').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Temu alumni' }).click();
  await expect(said(page, t('find.linked', { event: 'Temu alumni', count: 2 }))).toBeVisible();
  await expect(row(page, 'Andi Pratama')).toContainText('Temu alumni');
  await button(page, 'action.undo').click();
  await expect(row(page, 'Andi Pratama')).not.toContainText('Temu alumni');
});

for (const language of examinedIn) {
  test(`axe finds nothing where contacts are found, which 320 px are enough for (${language})`, async ({
    serviceWorker,
  }) => {
    test.slow();
    const say = translator(language);
    await choose(serviceWorker, { language });
    const look = (state: string, shown: Page): Promise<void> => examine(state, shown);
    await eachFindState(page, say, look);
    await filterSheet(page, say, look);
  });
}

test('on a narrow screen a card opens wherever it is pressed, and all of the strip before it selects', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  const card = row(page, 'Zoë Müller');
  await card.click({ position: { x: 2, y: 2 } });
  await expect(said(page, t('list.selected', { count: 1 }))).toBeVisible();
  await card.click({ position: { x: 38, y: 60 } });
  await expect(said(page, t('list.count', { count: 4 }))).toBeVisible();
  for (const position of [
    { x: 44, y: 2 },
    { x: 300, y: 60 },
  ]) {
    await card.click({ position });
    await expect(recordPage(page, 'Zoë Müller')).toBeVisible();
    await page.goBack();
  }
  await expect(listed(page)).toHaveText(everybody);
});
