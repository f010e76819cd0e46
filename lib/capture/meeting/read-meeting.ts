import type { MeetingPlatform } from '../../model/meeting.ts';
import { attempt } from '../attempt.ts';
import { anyMeeting } from './any-meeting.ts';
import type { ListOfRows, MeetingPage, MeetingSite } from './meeting-site.ts';
import { meetingTitle } from './meeting-title.ts';

/** What a meeting's page shows at one moment. */
export interface MeetingReading extends ListOfRows {
  readonly platform: MeetingPlatform;
  readonly url: string;
  readonly room?: string | undefined;
  readonly title: string;
  /** The title by the product's own signs, which are there during the meeting only; empty: none. */
  readonly ownTitle: string;
  readonly isListOpen: boolean;
}

/**
 * Reads the page once, by the signs of the product whose address it is, else by what lists of participants look like.
 * Nothing is opened, clicked, scrolled or written.
 */
export function readMeeting(page: MeetingPage, sites: readonly MeetingSite[]): MeetingReading {
  const site = sites.find(({ matches }) => matches(page.url));
  const found =
    attempt(() => site?.read(page), undefined) ??
    attempt<ListOfRows | undefined>(() => anyMeeting(page, site?.listsOthers === true), undefined);
  const room = site?.room(page.url);
  const ownTitle = attempt(() => meetingTitle(site?.title(page)), '');
  return {
    platform: site?.platform ?? 'any-meeting',
    url: page.url.href,
    ...(room && { room }),
    title: ownTitle || attempt(() => meetingTitle(documentTitle(page.document)), ''),
    ownTitle,
    // Where the product is known, what only looks like its list may be the stage: the user is still asked to open the list.
    isListOpen: found !== undefined && !(site && found.isGuessed),
    ...(found ?? { rows: [], unresolved: 0 }),
  };
}

// `<img name="title">` answers in place of the title.
const documentTitle = ({ title }: Document): string => (typeof title === 'string' ? title : '');
