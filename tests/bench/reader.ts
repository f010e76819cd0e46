import { findPage } from '../../lib/capture/find-page.ts';
import { findPeople } from '../../lib/capture/find-people.ts';
import { pageHere } from '../../lib/capture/page-here.ts';
import { readingOf } from '../../lib/capture/read-page.ts';
import { linkedPeopleSites } from '../../lib/sites/linked-people-sites.ts';
import { linkedinOutline } from '../../lib/sites/linkedin-kit/outlined.ts';
import { linkedinOther } from '../../lib/sites/linkedin-other.ts';
import { peopleSites } from '../../lib/sites/people-sites.ts';
import { sites } from '../../lib/sites/sites.ts';

/** What is read in the page itself, and what is decided outside it. */
const [inPage, outside] = [[linkedinOutline, linkedinOther, ...peopleSites], linkedPeopleSites];

/** The floor: one pass over the document that collects its text. */
function collectText(): string {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
  return texts.join('');
}

export interface Measured {
  readonly elements: number;
  /** What the reader takes in the page, and the reader of lists beside it. */
  readonly reading: number;
  readonly listing: number;
  /** What is decided outside it. */
  readonly deciding: number;
  readonly listed: number;
  readonly floor: number;
  readonly firstReading: number;
  readonly result: string;
}

/**
 * All by turns, so that neither has the quieter machine; medians in milliseconds.
 * @public called in the page, by its global name
 */
export function measure(rounds: number): Measured {
  const [readings, listings, decisions, floors]: number[][] = [[], [], [], []];
  const timed = <T>(times: number[] | undefined, act: () => T): T => {
    const begun = performance.now();
    const result = act();
    times?.push(performance.now() - begun);
    return result;
  };
  const median = (times: readonly number[] = []): number =>
    [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  let result = '';
  let listed = 0;
  for (let round = 0; round < rounds; round++) {
    const page = timed(readings, () => findPage(pageHere(), sites));
    const people = timed(listings, () => findPeople(pageHere(), inPage));
    timed(floors, collectText);
    // By itself at the end, as it is elsewhere: what it leaves to be swept away would count as the page's.
    if (round === rounds - 1)
      for (let left = 5; left > 0; left--) {
        const decided = timed(decisions, () => readingOf(page, people, outside));
        result = JSON.stringify(decided);
        listed = decided.list?.people.length ?? 0;
      }
  }
  return {
    elements: document.getElementsByTagName('*').length,
    reading: median(readings),
    listing: median(listings),
    deciding: median(decisions),
    listed,
    floor: median(floors),
    firstReading: (readings?.[0] ?? 0) + (listings?.[0] ?? 0),
    result,
  };
}
