import type { EventField } from '../model/event.ts';
import type { PageWords } from '../model/found-page.ts';
import type { PersonField } from '../model/person.ts';
import type { Refusal } from '../model/reading.ts';
import type { Finding } from './evidence.ts';
import type { Page } from './page.ts';

/** What the rules of a surface said of one person or one event, in order of trust. */
export type PersonFindings = readonly Finding<PersonField>[];
export type EventFindings = readonly Finding<EventField>[];

export interface SiteReading {
  readonly refusal?: Refusal;
  readonly people: readonly PersonFindings[];
  /** Events that the page is about. */
  readonly events: readonly EventFindings[];
  /** Events that the page names in a standard: whether it is about them is decided outside it. */
  readonly mentioned?: readonly EventFindings[];
  readonly words?: PageWords;
  /** The page is a list and about nobody: nothing else is looked for. */
  readonly isList?: boolean;
  /** The element around the subject, whose texts are offered as chips; absent: the page's main part. */
  readonly subject?: Element;
}

/** One surface of one site: one file, one fixture folder, one name; it can be deleted alone. */
export interface Site {
  readonly name: string;
  /** Whether this surface lives at the address. Look-alike hosts and the other sites' addresses must give false. */
  readonly matches: (url: URL) => boolean;
  readonly read: (page: Page) => SiteReading;
}
