import type { Page } from '@playwright/test';
import type { Translate } from '../../lib/i18n/translate.ts';
import { fillPractice } from './fill-practice.ts';
import { goalsRecords, today } from './goals-records.ts';
import type { Look } from './popup-states.ts';

/** Brings goals, plan and reviews of a workspace with an empty store into each of their states. */
export async function eachGoalsState(page: Page, say: Translate, look: Look): Promise<void> {
  const goTo = async (address: string): Promise<void> => {
    await page.evaluate(hash => {
      location.hash = hash;
    }, address);
  };
  const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor();
  await page.clock.setFixedTime(new Date(`${today}T10:00`));
  await page.reload();
  await goTo('#/goals');
  await heading(say('goals.empty.title'));
  await look('goals-empty', page);
  await goTo('#/goals/new');
  await page.getByLabel(say('goals.text')).fill('Mengenal 12 analis kebijakan sampai akhir Maret');
  await page.getByRole('button', { name: say('goals.takeOver') }).waitFor();
  await look('goals-new', page);
  await goTo('#/plan');
  await heading(say('plan.empty.title'));
  await look('plan-empty', page);

  await fillPractice(page, goalsRecords);
  await goTo('#/goals');
  await page
    .getByText(/7.*12|4.*12/)
    .first()
    .waitFor();
  await look('goals', page);
  await goTo('#/goals/kenal');
  await page.locator('.uplot').waitFor();
  await look('goal', page);
  await goTo('#/plan');
  await heading(say('plan.whom'));
  await look('plan', page);
  await page.getByRole('button', { name: /Menelepon soal telaah staf/ }).click();
  await page.getByRole('dialog').waitFor();
  await look('plan-time', page);
  await page.keyboard.press('Escape');
  await goTo('#/plan?week=2026-11-23');
  await heading(say('plan.empty.title'));
  await look('plan-next', page);
  await goTo('#/reviews');
  await heading(say('reviews.kept'));
  await look('reviews', page);
  await goTo('#/reviews/month-2026-11-01');
  await heading(say('reviews.counted'));
  await look('review', page);
}
