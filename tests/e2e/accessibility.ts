import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to, one line a place; with `rules` only these are looked at. */
export async function objections(page: Page, rules?: readonly string[]): Promise<string[]> {
  // The usual mode opens a page of its own, which would close the popup.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(tags)).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** What must be scrolled sideways to be read: the page, or a box in it. */
export const wideBoxes = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(box => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0)
      .filter(box => box === document.documentElement || /auto|scroll/.test(getComputedStyle(box).overflowX))
      .filter(box => !/^(?:TEXTAREA|INPUT)$/.test(box.tagName))
      .map(box => `${box.tagName} ${box.className}: ${box.scrollWidth} px in ${box.clientWidth} px`),
  );
