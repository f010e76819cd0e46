import type { Page } from '@playwright/test';
import { translator } from '../../lib/i18n/translate.ts';
import { examineBothWidths, examinedIn } from './accessibility.ts';
import { fillPractice } from './fill-practice.ts';
import { grantedExtension } from './granted-extension.ts';
import { expect, test } from './harness.ts';
import { button, choose, said, t } from './interface.ts';
import { contact, fill } from './records.ts';
import { openSession } from './session.ts';
import { stored } from './store-content.ts';
import { today, todayRecords } from './today-records.ts';
import { eachTodayState } from './today-states.ts';

const due = (page: Page) => page.getByRole('list', { name: t('today.list') }).locator('.name');
const contactOf = async (page: Page, id: string) =>
  (await stored(page, 'contacts')).find(one => one.id === id);

async function open(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(`${today}T10:00`));
  await fillPractice(page, todayRecords);
}

test('who is due is told with the reason; four acts by their letters, each undone from the message', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/today');
  await open(page);
  const all = ['Siti Rahmawati', 'Dewi Lestari Kusumaningrum', 'Suharto', 'Andi Pratama', 'Zoë Müller'];
  await expect(due(page)).toHaveText(all);
  await expect(page.getByText('Promise due tomorrow: Mengirim bahan paparan')).toBeVisible();
  await expect(page.getByText('18:00 WITA')).toBeVisible();

  await page.getByRole('link', { name: 'Siti Rahmawati' }).focus();
  for (const _ of ['Dewi', 'Suharto', 'Andi']) await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: 'Andi Pratama' })).toBeFocused();
  await page.keyboard.press('s');
  await page.keyboard.press('2');
  await expect(
    said(page, t('today.snoozed', { name: 'Andi Pratama', day: 'Sun, 18 Oct 2026' })),
  ).toBeVisible();
  await expect(due(page)).toHaveText(all.filter(name => name !== 'Andi Pratama'));
  await expect(page.getByRole('link', { name: 'Zoë Müller' }), 'who comes in their place').toBeFocused();
  expect(await contactOf(page, 'andi-pratama')).toMatchObject({ snoozedUntil: '2026-10-18' });
  await button(page, 'action.undo').click();
  await expect(due(page)).toHaveText(all);

  await page.getByRole('link', { name: 'Andi Pratama' }).focus();
  await page.keyboard.press('x');
  await expect(said(page, t('today.skipped', { name: 'Andi Pratama' }))).toBeVisible();
  expect(await contactOf(page, 'andi-pratama')).toMatchObject({ skippedOn: today, cadence: 'P1M' });
  await button(page, 'action.undo').click();
  await expect(due(page)).toHaveText(all);

  await page.getByRole('link', { name: 'Andi Pratama' }).focus();
  await page.keyboard.press('n');
  await expect(said(page, t('today.nevered', { name: 'Andi Pratama' }))).toBeVisible();
  expect(await contactOf(page, 'andi-pratama')).toMatchObject({ cadence: 'never' });
  await button(page, 'action.undo').click();
  await expect(due(page)).toHaveText(all);

  await page.getByRole('link', { name: 'Suharto' }).focus();
  await page.keyboard.press('c');
  await page.locator('dialog:modal').waitFor();
  await page.keyboard.type('telaah selesai dan dipakai');
  await page.keyboard.press('Enter');
  await expect(said(page, t('noting.done', { name: 'Suharto' }))).toBeVisible();
  await expect(page.getByText('They gave you advice')).toHaveCount(0);
  const noted = (await stored(page, 'interactions')).find(
    ({ contactId, on }) => contactId === 'suharto' && on === today,
  );
  expect(noted).toMatchObject({ answers: 'saran', text: 'telaah selesai dan dipakai' });

  await page
    .getByRole('button', { name: t('promise.keep') })
    .first()
    .click();
  await expect(due(page)).not.toContainText(['Siti Rahmawati']);
});

test('ten minutes bring what fits into them; a draft opens from the line', async ({ ownPage }) => {
  const page = await ownPage('options.html#/today');
  await open(page);
  await page.getByRole('radio', { name: '10', exact: true }).check();
  await expect(page).toHaveURL(/#\/today\?minutes=10$/);
  await expect(due(page)).toHaveText(['Siti Rahmawati', 'Dewi Lestari Kusumaningrum', 'Andi Pratama']);
  await expect(said(page, '3 people fit, about 10 minutes')).toBeVisible();
  await page.getByRole('link', { name: 'Dewi Lestari Kusumaningrum' }).focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog').getByRole('textbox').last()).toHaveValue(/Dewi/);
});

test('the toolbar tells how many are due; the notification of the day comes once, also to a worker that had ended', async () => {
  const { folder, remove } = await grantedExtension();
  const session = await openSession({ extension: folder });
  const page = await session.context.newPage();
  await page.goto(session.extensionUrl('options.html#/contacts'));
  await fill(page, { contacts: [contact('Suharto', { followUpOn: '2026-01-02' })] });
  const worker = await session.serviceWorker();
  const shown = () => page.evaluate(() => chrome.notifications.getAll());
  const ring = () => page.evaluate(() => chrome.alarms.create('due', { when: Date.now() }));
  const looked = () =>
    page.evaluate(async () => ((await chrome.alarms.get('due'))?.scheduledTime ?? 0) > Date.now() + 1000);

  await expect.poll(() => page.evaluate(() => chrome.action.getBadgeText({}))).toBe('1');
  await choose(worker, { nudgeAt: '00:00' });
  await expect.poll(shown).toEqual({ due: true });
  await worker.evaluate(() =>
    (chrome.notifications.onClicked as unknown as { dispatch: (id: string) => void }).dispatch('due'),
  );
  await expect(page).toHaveURL(/#\/today$/);
  await expect.poll(shown).toEqual({});

  await session.killWorker();
  await ring();
  await expect.poll(looked).toBe(true);
  expect(await shown(), 'on the same day').toEqual({});
  // As it stands the next day, were the clock not that of the machine.
  await page.evaluate(() => chrome.storage.local.set({ nudgeToldOn: ['2026-01-01'] }));
  await session.killWorker();
  await ring();
  await expect.poll(shown).toEqual({ due: true });
  await session.close();
  await remove();
});

test('promises end, give and take is told, opportunities are noted and undone', async ({ ownPage }) => {
  const page = await ownPage('options.html#/promises');
  await open(page);
  await page.getByRole('searchbox').fill('suhar');
  await expect(page).toHaveURL(/q=suhar$/);
  await expect(page.getByText('Mengirim bahan paparan', { exact: true })).toHaveCount(0);
  await page.getByRole('searchbox').fill('');
  await page
    .getByRole('button', { name: t('promise.releaseOf', { text: 'Mengirim bahan paparan' }) })
    .click();
  await page.locator('dialog:modal').waitFor();
  await page.keyboard.type('bahan belum disetujui');
  await page.keyboard.press('Enter');
  const apology = page.getByRole('dialog', { name: t('message.title', { name: 'Siti Rahmawati' }) });
  await expect(apology.getByRole('textbox').last()).toHaveValue(/bahan belum disetujui/);
  await page.locator('dialog:modal').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: t('promises.ended') }).check();
  await expect(page.getByText('Mengirim bahan paparan', { exact: true })).toBeVisible();
  const months = page.getByRole('region', { name: t('promises.over.table') });
  await expect(months.getByRole('row', { name: 'Oct 2026 1 0 1' })).toBeVisible();

  await page.getByRole('link', { name: t('promises.part.opportunities') }).click();
  await page
    .getByRole('button', { name: t('opportunity.endAs', { text: 'Analis data di kantor statistik' }) })
    .click();
  await page.getByRole('button', { name: t('opportunity.outcome.taken') }).click();
  await expect(page.getByText(t('opportunity.none.open'))).toBeVisible();
  await button(page, 'action.undo').click();
  await expect(page.getByText('Analis data di kantor statistik', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: t('promises.part.introductions') }).click();
  await page.getByRole('button', { name: t('introduction.untold', { name: 'Suharto' }) }).click();
  await page.locator('dialog:modal').waitFor();
  await page.keyboard.type('sudah berkenalan');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('introduction.told', { name: 'Suharto' }))).toBeVisible();
});

for (const language of examinedIn) {
  test(`axe finds nothing in Today and Promises, which 320 px are enough for (${language})`, async ({
    ownPage,
    serviceWorker,
  }) => {
    test.slow();
    await choose(serviceWorker, { language });
    const page = await ownPage('options.html#/today');
    await page.setViewportSize({ width: 1280, height: 800 });
    await eachTodayState(page, translator(language), state => examineBothWidths(state, page));
  });
}
