import { attempt } from '../attempt.ts';

const mostAsked = 200;
const mostLevels = 5;
/** How many texts apart two can be that say the same. */
const nearby = 8;

/** An element that is not rendered: the place of what was said among the parts, and how many levels up it is. */
export type Hidden = [part: number, levels: number];

interface Said {
  readonly at: number;
  readonly part: number;
  /** The elements around it, the innermost last. */
  readonly around: readonly Element[];
}

/**
 * Which of the few elements are hidden where a rule would ask: what may be a window, and texts with a digit (`• 2nd`) that
 * follow each other, of which a page may show one. To ask of an element costs layout.
 */
export function hiddenTwins(isShown: (element: Element) => boolean) {
  const hidden: Hidden[] = [];
  let texts = 0;
  let left = mostAsked;
  let last: Said | undefined;
  const ask = (element: Element): boolean => left-- <= 0 || attempt(() => isShown(element), true);
  const askAround = ({ part, around }: Said): void => {
    for (const [levels, element] of around.toReversed().entries()) {
      if (ask(element)) return;
      hidden.push([part, levels + 1]);
    }
  };
  return {
    hidden,
    window: (element: Element, part: number): void => {
      if (!ask(element)) hidden.push([part, 0]);
    },
    text: (text: string, part: number, around: readonly Element[]): void => {
      texts++;
      if (left <= 0 || !/[1-3]/.test(text)) return;
      const said = { at: texts, part, around: around.slice(-mostLevels) };
      if (last && texts - last.at < nearby) {
        askAround(last);
        askAround(said);
      }
      last = said;
    },
  };
}
