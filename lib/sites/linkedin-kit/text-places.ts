/** What a text is not read in. */
export const skipped: ReadonlySet<string> = new Set(
  'svg script style code template noscript select textarea iframe'.split(' '),
);

/** One text, whatever was put around its words. */
export const whole: ReadonlySet<string> = new Set(['p', 'h1', 'h2']);

/** A paragraph further up than this is not looked for: not all of what it holds could be read. */
const farthest = 80;

/** What stands around the texts of an element, itself included. */
interface Place {
  readonly element: Element;
  /** Below the root, in what is not read. */
  readonly isPassedOver: boolean;
  /** The nearest paragraph or heading, not above the root. */
  readonly block: Element | undefined;
  /** How many levels up that is. */
  readonly levels: number;
  readonly link: Element | undefined;
  readonly isInButton: boolean;
}

/** Asked of every text of a block, and neighbours stand in the same elements: each element is looked at once. */
export function placesIn(root: Element, covers?: ReadonlySet<Element>): (element: Element) => Place {
  const places = new Map<Element, Place>([
    [
      root,
      {
        element: root,
        isPassedOver: false,
        block: whole.has(root.localName) ? root : undefined,
        levels: 0,
        link: root.closest('a') ?? undefined,
        isInButton: root.closest('button,[role="button"]') !== null,
      },
    ],
  ]);
  const placeIn = (element: Element, around: Place): Place => {
    const { localName } = element;
    const block = whole.has(localName) ? element : around.block;
    return {
      element,
      isPassedOver: around.isPassedOver || skipped.has(localName) || covers?.has(element) === true,
      block,
      levels: block === element ? 0 : around.levels + 1,
      link: localName === 'a' ? element : around.link,
      isInButton: around.isInButton || localName === 'button' || element.getAttribute('role') === 'button',
    };
  };
  return element => {
    const inner: Element[] = [];
    let place = places.get(element);
    for (let at = element; !place; place = places.get(at)) {
      inner.push(at);
      at = at.parentElement ?? root;
    }
    for (const one of inner.reverse()) {
      place = placeIn(one, place);
      places.set(one, place);
    }
    return place.levels < farthest ? place : { ...place, block: undefined };
  };
}
