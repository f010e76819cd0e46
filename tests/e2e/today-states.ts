import type { Page } from '@playwright/test';
import type { Translate } from '../../lib/i18n/translate.ts';
import { fillPractice } from './fill-practice.ts';
import type { Look } from './popup-states.ts';
import { today, todayRecords } from './today-records.ts';

/** Brings Today and Promises of a workspace with an empty store into each of their states. */
export async function eachTodayState(page: Page, say: Translate, look: Look): Promise<void> {
  const goTo = (address: string) =>
    page.evaluate(hash => {
      location.hash = hash;
    }, `#/${address}`);
  const heading = (name: string) => page.getByRole('heading', { name }).waitFor();
  await page.clock.setFixedTime(new Date(`${today}T10:00`));
  await goTo('today');
  await heading(say('today.empty.contacts.title'));
  await look('today-empty', page);
  await goTo('promises');
  await heading(say('promises.empty.title'));
  await look('promises-empty', page);

  await fillPractice(page, todayRecords);
  await goTo('today');
  await heading(say('today.dueCount', { count: 5 }));
  await page.locator('.spark .uplot').waitFor();
  await look('today', page);
  await page.getByRole('link', { name: 'Andi Pratama' }).focus();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: say('today.snooze.three') }).waitFor();
  await look('today-snooze', page);
  await page.keyboard.press('Escape');
  await goTo('today?minutes=10');
  await page.getByRole('status').filter({ hasText: '10' }).waitFor();
  await look('today-minutes', page);

  await goTo('promises');
  await heading(say('promises.over'));
  await look('promises', page);
  await goTo('promises/balance');
  await heading(say('giving.thanks'));
  await look('promises-balance', page);
  await goTo('promises/opportunities');
  await page.getByText('Analis data di kantor statistik', { exact: true }).waitFor();
  await look('promises-opportunities', page);
  await page.getByRole('button', { name: say('opportunity.new') }).click();
  await page.locator('dialog:modal').waitFor();
  await look('opportunity', page);
  await page.keyboard.press('Escape');
  await goTo('promises/introductions');
  await page.getByText(/2026/).first().waitFor();
  await look('promises-introductions', page);
}
