import type { MeetingPlatform } from '../../model/meeting.ts';
import type { ListedRole } from '../../model/people-list.ts';

/** One rendered row of a list of participants, at one moment. */
export interface MeetingRow {
  /** The platform's own id of a person or device. */
  readonly id?: string | undefined;
  /** Without trailing remarks. */
  readonly name: string;
  /** With them. */
  readonly shown: string;
  readonly role?: ListedRole | undefined;
  readonly isYou?: boolean | undefined;
  readonly isGuest?: boolean | undefined;
  /** Which of the page's lists it stands in: somebody may stand in two (raised hands), but not twice in one. */
  readonly list: number;
}

/** What the list of participants shows at one moment. */
export interface ListOfRows {
  readonly rows: readonly MeetingRow[];
  /** How many are there, as the page says. */
  readonly total?: number | undefined;
  /** Rows that are somebody's and gave no name. */
  readonly unresolved: number;
  /** No words and no sign of the product say that this is the list: it may be the stage. */
  readonly isGuessed?: boolean;
}

/** A meeting's page as it is now. Nothing here asks for layout: it is read several times a second. */
export interface MeetingPage {
  readonly url: URL;
  readonly document: Document;
  /** The document, its same-origin frames and its open shadow roots. */
  readonly roots: readonly (Document | ShadowRoot)[];
}

/** One product's web client: how its list of participants is told from the rest of its page. */
export interface MeetingSite {
  readonly platform: MeetingPlatform;
  /** Whether a meeting can be held at the address. Look-alike hosts must give false. */
  readonly matches: (url: URL) => boolean;
  /** The meeting's code or number in the address. */
  readonly room: (url: URL) => string | undefined;
  /** The meeting's title by the product's own signs; the document's title is read elsewhere. */
  readonly title: (page: MeetingPage) => string | undefined;
  /** Whether its page also lists people who are not in the meeting (chats): then a list without words over it is not read. */
  readonly listsOthers?: true;
  /** Undefined where the product's own signs of a list are not there: then the general finder looks. */
  readonly read: (page: MeetingPage) => ListOfRows | undefined;
}
