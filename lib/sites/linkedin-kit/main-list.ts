import type { LinkedCard } from '../../capture/people-list/linked-cards.ts';

/** The cards without those of a later block that has a heading of its own: suggestions, people viewed by others. */
export function mainList(area: ParentNode, cards: readonly LinkedCard[]): readonly LinkedCard[] {
  const [first] = cards;
  if (!first) return cards;
  const modules = [...area.querySelectorAll('h2,h3')]
    .slice(0, 300)
    .filter(heading => first.root.compareDocumentPosition(heading) & 4 && !first.root.contains(heading))
    .filter(heading => !cards.some(({ core }) => core.contains(heading)))
    .slice(0, 40)
    .map(heading => ({ heading, block: apartFrom(first.root, heading, area) }));
  const isApart = ({ core }: LinkedCard): boolean =>
    modules.some(
      ({ heading, block }) => block.contains(core) && (heading.compareDocumentPosition(core) & 4) !== 0,
    );
  const main = cards.filter(card => !isApart(card));
  // A heading in each card is a heading of the card.
  return main.length === 1 && cards.length > 2 && modules.length >= cards.length - 1 ? cards : main;
}

/** The largest element around a heading that does not hold the list's first card. */
function apartFrom(card: Element, heading: Element, area: ParentNode): Element {
  let module = heading;
  for (let left = 80; left > 0; left--) {
    const up = module.parentElement;
    if (!up || up === area || up.contains(card)) break;
    module = up;
  }
  return module;
}
