import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { translator } from '../../lib/i18n/translate.ts';
import { examineBothWidths, examinedIn } from './accessibility.ts';
import { fillPractice } from './fill-practice.ts';
import { goalsRecords, today } from './goals-records.ts';
import { eachGoalsState } from './goals-states.ts';
import { expect, test } from './harness.ts';
import { button, choose, recordPage, said, t } from './interface.ts';
import { stored } from './store-content.ts';

const region = (page: Page, name: Parameters<typeof t>[0]) => page.getByRole('region', { name: t(name) });
const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate(address => {
    location.hash = address;
  }, hash);

/** The workspace on a Thursday with two goals and the plans of two weeks. */
async function lookAt(page: Page, hash: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${today}T10:00`));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await fillPractice(page, goalsRecords);
  await goTo(page, hash);
}

test('a vague sentence is sharpened, saved by keyboard, and counted with what was counted', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/goals');
  await lookAt(page, '#/goals');
  await page.getByRole('link', { name: t('goals.new') }).click();
  const sharpness = region(page, 'goals.smart');
  const sentence = page.getByLabel(t('goals.text'));
  await sentence.fill('Memperluas jejaring');
  await expect(sharpness).toContainText(t('goals.gap.vague'));
  await expect(sharpness).toContainText(t('goals.ask.who'));
  await sentence.fill('Mengenal 3 analis kebijakan sampai 31 Desember 2026');
  await sharpness.getByRole('button', { name: t('goals.takeOver') }).press('Enter');
  await expect(page.getByLabel(t('goals.target'))).toHaveValue('3');
  await expect(page.getByLabel(t('goals.deadline'))).toHaveValue('2026-12-31');
  await expect(sharpness).toContainText(t('goals.ask.whatFor'));
  await page.getByLabel(t('goals.why')).fill('Mutasi tahun depan');
  await expect(sharpness).toContainText(t('goals.sharp'));
  await page.getByLabel(t('goals.startOn')).fill('2026-10-15');
  await page.keyboard.press('ControlOrMeta+Enter');

  const goal = recordPage(page, 'Mengenal 3 analis kebijakan sampai 31 Desember 2026');
  await expect(goal).toContainText('3 of 3 people met');
  await expect(goal).toContainText(t('goals.pace.reached', { day: '11 Nov 2026' }));
  const counted = goal.getByRole('list').filter({ hasText: 'Zoë Müller' });
  await expect(counted.getByRole('link')).toHaveText(['Zoë Müller', 'Dewi Lestari', 'Andi Pratama']);
  const plot = page.getByRole('application', { name: t('goals.plot') });
  await plot.focus();
  await page.keyboard.press('Home');
  await expect(said(page, t('goals.reading', { when: '15 Oct 2026', count: 0, expected: 0 }))).toBeVisible();

  await button(page, 'goals.drop').click();
  await expect(goal).toContainText(t('goals.outcome.dropped', { day: '19 Nov 2026' }));
  await button(page, 'action.undo').click();
  await expect(button(page, 'goals.drop')).toBeVisible();
  await button(page, 'action.delete').click();
  await expect(page).toHaveURL(/#\/goals$/);
  await button(page, 'action.undo').click();
  await expect(page.getByRole('link', { name: /^Mengenal 3 analis/ })).toBeVisible();
});

test('a week is planned beside what came of it, and goes into the calendar', async ({ ownPage }) => {
  const page = await ownPage('options.html#/plan');
  await lookAt(page, '#/plan');
  const people = region(page, 'plan.whom');
  await expect(people.getByRole('listitem').filter({ hasText: t('plan.talkedTo') })).toContainText(
    'Siti Rahmawati',
  );
  await people.getByRole('button', { name: t('plan.addProposed', { name: 'Rizky Hidayat' }) }).click();
  await expect(
    people.getByRole('button', { name: t('plan.takeOff', { name: 'Rizky Hidayat' }) }),
  ).toBeVisible();
  const planned = (name: 'plan.hours' | 'plan.people') =>
    page.getByRole('spinbutton', { name: t('plan.plannedOf', { name: t(name) }) });
  await planned('plan.people').press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.getByRole('spinbutton', { name: t('engagement.call') }).focus();
  await planned('plan.hours').fill('2,5');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => stored(page, 'weekPlans'))
    .toContainEqual(expect.objectContaining({ id: 'week:2026-11-16', people: 2, hours: 2.5 }));

  await page.getByRole('button', { name: t('plan.addTime', { day: 'Saturday 21 November' }) }).click();
  await expect(page.getByLabel(t('plan.what'))).toBeFocused();
  await page.keyboard.type('Menyapa alumni');
  await page.getByLabel(t('plan.start')).fill('08:30');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: t('plan.tick', { text: 'Menyapa alumni' }) }).check();
  await expect(said(page, t('plan.slotTicked', { text: 'Menyapa alumni' }))).toBeVisible();
  await expect(region(page, 'plan.numbers')).toContainText(t('plan.hoursKnown', { hours: 2.75, done: 1 }));

  await button(page, 'plan.calendar').click();
  const downloading = page.waitForEvent('download');
  await button(page, 'plan.calendarAll').click();
  const ics = await readFile(await (await downloading).path(), 'utf8');
  const lines = ics.replaceAll('\r\n ', '').split('\r\n');
  expect(lines).toContain('DTSTART;TZID=Asia/Jakarta:20261120T090000');
  expect(lines).toContain('TRIGGER:-PT10M');
  expect(lines.filter(line => line.startsWith('SUMMARY:'))).toContain(
    'SUMMARY:Promised to Siti Rahmawati: Mengirim bahan paparan',
  );

  await page.getByRole('link', { name: t('plan.after') }).click();
  await expect(page).toHaveURL(/#\/plan\?week=2026-11-23$/);
  await button(page, 'plan.takeOver').click();
  await expect(
    page.getByRole('checkbox', { name: t('plan.tick', { text: 'Menyapa alumni' }) }),
  ).not.toBeChecked();
  await button(page, 'action.undo').click();
  await expect(button(page, 'plan.takeOver')).toBeVisible();
});

test('a month is looked back on beside the one before, kept as it was counted, and printed', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/reviews');
  await lookAt(page, '#/reviews');
  await page.getByRole('link', { name: 'November 2026' }).click();
  const figures = page.getByRole('table');
  await expect(figures.getByRole('row', { name: 'People in touch with 4 2' })).toBeVisible();
  await expect(figures.getByRole('row', { name: 'Renewed after half a year 1' })).toBeVisible();
  await page.getByLabel(t('reviews.question.wentWell')).fill('Empat orang disapa.');
  await page.keyboard.press('Tab');
  await expect(said(page, t('reviews.wasKept', { span: 'November 2026' }))).toBeVisible();
  await expect(page.getByLabel(t('reviews.question.wentBadly'))).toBeFocused();
  const kept = await stored(page, 'reviews');
  expect(kept.find(({ id }) => id === 'review:month:2026-11-01')).toMatchObject({
    wentWell: 'Empat orang disapa.',
    figures: { peopleTalkedTo: 4, promisesOpen: 1, hoursSpent: 2 },
  });

  await page.getByRole('button', { name: t('message.title', { name: 'Siti Rahmawati' }) }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox').last()).not.toHaveValue('');
  await page.keyboard.press('Escape');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('paragraph').filter({ hasText: 'Empat orang disapa.' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  // Left by the keys of the browser, what was just typed is kept too.
  await page.getByLabel(t('reviews.question.next')).fill('Mengabari Suharto.');
  await page.goBack();
  await page.goForward();
  await expect(page.getByLabel(t('reviews.question.next'))).toHaveValue('Mengabari Suharto.');
  await page.getByRole('link', { name: t('reviews.all') }).click();
  const list = page.getByRole('listitem').filter({ hasText: 'People in touch with: 4' });
  await expect(list.getByRole('link')).toHaveText('November 2026');
});

for (const language of examinedIn) {
  test(`axe finds nothing in goals, plan and reviews, which 320 px are enough for (${language})`, async ({
    ownPage,
    serviceWorker,
  }) => {
    test.slow();
    await choose(serviceWorker, { language });
    const page = await ownPage('options.html#/goals');
    await page.setViewportSize({ width: 1280, height: 800 });
    await eachGoalsState(page, translator(language), state => examineBothWidths(state, page));
  });
}
