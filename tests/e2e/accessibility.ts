import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../lib/model/settings.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to, one line a place; with `rules` only these are looked at. */
export async function objections(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = await axeOn(page);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(tags)).analyze();
  const found: string[] = [];
  for (const { id, help, nodes } of violations)
    for (const { target, failureSummary = '' } of nodes) {
      const place = target.join(' ');
      if (/partially obscured/.test(failureSummary) && (await isUnderFoot(page, place))) continue;
      found.push(`${id}: ${help}: ${place}: ${failureSummary}`);
    }
  return found;
}

async function axeOn(page: Page): Promise<AxeBuilder> {
  // axe is large: a document that has it is not given it again.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  // The usual mode opens a page of its own, which would close the popup; and to tell what holds takes longer than to look.
  return new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
}

/** Whether a foot that stays in sight lies over part of it: it can be scrolled out from under it. */
const isUnderFoot = (page: Page, place: string): Promise<boolean> =>
  page.locator(place).evaluate(element => {
    const { left, bottom } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + 1, bottom - 1);
    for (let box = over; box && !box.contains(element); box = box.parentElement)
      if (getComputedStyle(box).position === 'sticky') return true;
    return false;
  });

/** What must be scrolled sideways to be read: the page, or a box in it. */
export const wideBoxes = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(box => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0)
      .filter(box => box === document.documentElement || /auto|scroll/.test(getComputedStyle(box).overflowX))
      .filter(box => !/^(?:TEXTAREA|INPUT)$/.test(box.tagName))
      .map(box => `${box.tagName} ${box.className}: ${box.scrollWidth} px in ${box.clientWidth} px`),
  );

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 700 };

/**
 * The languages in which every state is looked at: what axe finds does not depend on words, and what is too wide shows first in
 * Indonesian, whose words are longer. English is what the stories are told in.
 */
export const examinedIn = ['id'] as const satisfies readonly Language[];

/** Looks at a state of a page of ours: at everything, and at what the colours change in dark. Soft, so that one run names everything. */
export async function examine(state: string, page: Page): Promise<void> {
  await examineLight(state, page);
  await examineDark(state, page, ['color-contrast']);
}

/** The same, in dark on a small phone, and whether 320 px are enough for it. */
export async function examineBothWidths(state: string, page: Page): Promise<void> {
  await examineLight(state, page);
  await page.setViewportSize(narrow);
  await drawn(page);
  await examineDark(`${state}, 320 px`, page, ['color-contrast', 'target-size']);
  expect.soft(await wideBoxes(page), `${state}, 320 px`).toEqual([]);
  await page.setViewportSize(wide);
  await drawn(page);
}

async function examineLight(state: string, page: Page): Promise<void> {
  expect.soft(await objections(page), state).toEqual([]);
  expect.soft(await wideBoxes(page), state).toEqual([]);
}

async function examineDark(state: string, page: Page, rules: readonly string[]): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await objections(page, rules), `${state}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** What hears of the new width draws itself anew in the frame after. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
