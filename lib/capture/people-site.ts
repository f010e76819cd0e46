import type { FoundPerson } from '../model/found-people.ts';
import type { Outline } from '../model/outline.ts';
import type { ListEvent } from '../model/people-list.ts';
import type { Page } from './page.ts';

export interface ListReading {
  /** In page order, of what is rendered; a person who is there twice may come twice. */
  readonly people: readonly FoundPerson[];
  /** The event where all of them were met. */
  readonly metAt?: ListEvent | undefined;
  /** How many there are in all, as the page says. */
  readonly total?: number | undefined;
  /** Rows that are somebody's and show no name. */
  readonly hidden?: number | undefined;
  /** The page shows no list now: that nobody was read is no failure. */
  readonly isNoList?: boolean;
}

/** One surface of one site that shows people in a list: one file, one fixture folder, one name; it can be deleted alone. */
export interface PeopleSite {
  readonly name: string;
  /** Whether this surface lives at the address. Look-alike hosts and the other surfaces' addresses must give false. */
  readonly matches: (url: URL) => boolean;
  /** Set where the page is read outside it, from this outline, which costs the page one walk. */
  readonly outlined?: (page: Page) => Outline;
  readonly read: (page: Page) => ListReading;
}
