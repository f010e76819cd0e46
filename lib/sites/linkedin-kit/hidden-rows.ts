import type { LinkedCard } from '../../capture/people-list/linked-cards.ts';
import { textUnits } from './text-units.ts';

/**
 * How many rows beside the cards are somebody's and show no name (`LinkedIn Member`, in any language): a few texts, and
 * nothing to follow, to do or to see of anybody else.
 */
export function hiddenRows(cards: readonly LinkedCard[]): number {
  if (cards.length < 2) return 0;
  const roots = new Set(cards.map(({ root }) => root));
  const lists = new Set(cards.map(({ root }) => root.parentElement));
  let hidden = 0;
  for (const list of lists) {
    let left = 2000;
    for (let row = list?.firstElementChild; row && left-- > 0; row = row.nextElementSibling)
      if (!roots.has(row) && isHidden(row)) hidden++;
  }
  return hidden;
}

function isHidden(row: Element): boolean {
  const links = [...row.querySelectorAll('a[href]')].slice(0, 10);
  const isNobody = links.every(link => /headless|^#?$/.test(link.getAttribute('href') ?? ''));
  if (!isNobody || row.querySelector('input,select,form,h1,h2,video,iframe')) return false;
  const texts = textUnits(row, 12).filter(({ button, text }) => !button && /\p{L}/u.test(text));
  return texts.length >= 2 && texts.length <= 8;
}
