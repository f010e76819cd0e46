import type { Locator, Page } from '@playwright/test';
import { translator } from '../../lib/i18n/translate.ts';
import { examineBothWidths, examinedIn } from './accessibility.ts';
import { expect, test } from './harness.ts';
import { choose, listed, said, t } from './interface.ts';
import { overviewRecords } from './overview-records.ts';
import { arranged, eachOverviewState } from './overview-states.ts';
import { contact, event, fill } from './records.ts';

const rowsOf = (table: Locator): Promise<string[]> => table.getByRole('row').allInnerTexts();
const table = (page: Page): Locator => page.getByRole('table', { name: t('overview.net.table') });
const picture = (page: Page): Locator => page.getByRole('application', { name: t('overview.net.picture') });

/** What is drawn, to tell one picture from another. */
const drawnIn = (canvas: Locator): Promise<string> =>
  canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());

test('charts tell the same numbers as their table, which the arrow keys read', async ({ ownPage }) => {
  const page = await ownPage('options.html#/overview');
  await fill(page, overviewRecords);
  await page.clock.setFixedTime(new Date('2026-10-15T10:00'));
  await page.reload();
  const numbers = page.getByRole('region', { name: t('overview.overTime.table') });
  await page.getByRole('radio', { name: t('overview.period.year') }).check();
  await expect(page).toHaveURL(/\?period=year$/);
  await expect(numbers.getByRole('row', { name: 'September 2026 2 3' })).toBeVisible();
  await expect(numbers.getByRole('row')).toHaveCount(13);
  const chart = page.getByRole('application', { name: t('overview.overTime.keys') });
  await chart.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(
    said(page, t('overview.reading', { when: 'September 2026', added: 2, total: 3 })),
  ).toBeVisible();
  await page.keyboard.press('Home');
  await expect(
    said(page, t('overview.reading', { when: 'November 2025', added: 0, total: 0 })),
  ).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('radio', { name: t('overview.period.all') })).toBeChecked();
});

test('each bar leads to the contacts that it counts', async ({ ownPage }) => {
  const page = await ownPage('options.html#/overview');
  await fill(page, overviewRecords);
  const bars = (key: Parameters<typeof t>[0]) =>
    page.getByRole('region', { name: t(key), exact: true }).getByRole('link');
  await expect(bars('overview.by.org')).toHaveText([/Balai Data Nusantara\s*2/i]);
  await expect(bars('overview.by.place')).toHaveText([/Bandung\s*2/, /Jawa Barat\s*1/, /Zürich\s*1/]);
  await expect(bars('overview.by.tag')).toHaveText([/rekan\s*2/, /dosen\s*1/]);
  await expect(bars('overview.by.met')).toHaveText([/Arsip Digital\s*3/, /Temu Alumni\s*1/]);
  await bars('overview.by.met').first().click();
  await expect(page).toHaveURL(/#\/contacts\?met=arsip-digital$/);
  await expect(listed(page)).toHaveText(['Zoë Müller', 'Andi Pratama', 'Siti Rahmawati']);
});

test('the network is read in its table, searched, narrowed, and kept in the address', async ({ ownPage }) => {
  const page = await ownPage('options.html#/overview/network');
  await fill(page, overviewRecords);
  await expect(said(page, '3 people, 2 events, 1 organization, 7 links. 1 without')).toBeVisible();
  await expect(table(page).getByRole('row').nth(1)).toContainText('Arsip Digital');
  await page.keyboard.press('/');
  await page.keyboard.type('muller');
  await expect(table(page).getByRole('rowheader')).toHaveText([/Zoë Müller/]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=person%3Azoe-muller$/);
  const linked = page.getByRole('table', { name: t('overview.net.linkedTo', { name: 'Zoë Müller' }) });
  expect(await rowsOf(linked)).toEqual([
    expect.anything(),
    expect.stringContaining('Arsip Digital'),
    expect.stringContaining('Temu Alumni'),
  ]);
  await linked.getByRole('button', { name: 'Temu Alumni' }).click();
  await expect(page.getByRole('heading', { name: 'Temu Alumni' })).toBeFocused();
  await page.getByRole('button', { name: t('overview.net.only') }).click();
  await expect(page).toHaveURL(/met=temu-alumni$/);
  await expect(said(page, '1 person, 2 events, 2 links.')).toBeVisible();
  await page.goBack();
  await page.getByRole('checkbox', { name: t('overview.net.kind.person') }).uncheck();
  await expect(said(page, '1 event, 1 organization, 1 link.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: t('overview.net.kind.person') })).not.toBeChecked();
});

test('the picture is moved by keys, wheel and hand, names what is pointed at, and opens it', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/overview/network');
  await page.setViewportSize({ width: 1280, height: 800 });
  await fill(page, {
    contacts: [contact('Siti Rahmawati')],
    events: [event('Arsip Digital')],
    met: [['siti-rahmawati', 'arsip-digital']],
  });
  await arranged(page, t);
  const whole = await drawnIn(picture(page));
  const changed = async (act: () => Promise<void>): Promise<void> => {
    const before = await drawnIn(picture(page));
    await act();
    await expect.poll(() => drawnIn(picture(page))).not.toBe(before);
  };
  await picture(page).focus();
  await changed(() => page.keyboard.press('+'));
  await changed(() => page.keyboard.press('ArrowLeft'));
  await page.keyboard.press('0');
  await expect.poll(() => drawnIn(picture(page))).toBe(whole);
  await picture(page).hover();
  await changed(() => page.mouse.wheel(0, -200));
  await page.getByRole('button', { name: t('overview.net.whole') }).click();
  await expect.poll(() => drawnIn(picture(page))).toBe(whole);

  // The node that the table puts in the middle is in the middle.
  await table(page).getByRole('button', { name: 'Arsip Digital' }).click();
  await expect(page.getByRole('heading', { name: 'Arsip Digital' })).toBeVisible();
  await picture(page).hover();
  await expect(picture(page)).toHaveCSS('cursor', 'pointer');
  await picture(page).click();
  await expect(page).toHaveURL(/#\/events\/arsip-digital$/);
});

for (const language of examinedIn) {
  test(`axe finds nothing in the overview, which 320 px are enough for (${language})`, async ({
    ownPage,
    serviceWorker,
  }) => {
    test.slow();
    await choose(serviceWorker, { language });
    const page = await ownPage('options.html#/overview');
    await page.setViewportSize({ width: 1280, height: 800 });
    await eachOverviewState(page, translator(language), state => examineBothWidths(state, page));
  });
}
