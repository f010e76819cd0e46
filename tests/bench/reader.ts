import { pageHere } from '../../lib/capture/page-here.ts';
import { readPage } from '../../lib/capture/read-page.ts';
import { linkedinPeopleSites } from '../../lib/sites/linkedin-people-sites.ts';
import { peopleSites } from '../../lib/sites/people-sites.ts';
import { sites } from '../../lib/sites/sites.ts';

/** What the injected readers do together, callable again and again. */
const read = (): unknown => readPage(pageHere(), sites, [...linkedinPeopleSites, ...peopleSites]);

/** The floor: one pass over the document that collects its text. */
function collectText(): string {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
  return texts.join('');
}

export interface Measured {
  readonly elements: number;
  readonly reading: number;
  readonly floor: number;
  readonly firstReading: number;
  readonly result: string;
}

/**
 * Both by turns, so that neither has the quieter machine; medians in milliseconds.
 * @public called in the page, by its global name
 */
export function measure(rounds: number): Measured {
  const timed = (act: () => unknown): number => {
    const begun = performance.now();
    act();
    return performance.now() - begun;
  };
  const median = (times: readonly number[]): number =>
    [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const readings: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < rounds; round++) {
    readings.push(timed(read));
    floors.push(timed(collectText));
  }
  return {
    elements: document.getElementsByTagName('*').length,
    reading: median(readings),
    floor: median(floors),
    firstReading: readings[0] ?? 0,
    result: JSON.stringify(read()),
  };
}
