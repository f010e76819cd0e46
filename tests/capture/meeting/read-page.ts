import { JSDOM, VirtualConsole } from 'jsdom';
import { type MeetingReading, readMeeting } from '../../../lib/capture/meeting/read-meeting.ts';
import { rootsIn } from '../../../lib/capture/meeting/roots-in.ts';
import { meetingSites } from '../../../lib/sites/meeting-sites.ts';

/** A page as a browser would have it, without running its scripts. */
export const documentOf = (html: string, url: string): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

export const readDocument = (document: Document, url: string): MeetingReading =>
  readMeeting({ document, url: new URL(url), roots: rootsIn(document) }, meetingSites);

export const readPage = (html: string, url: string): MeetingReading =>
  readDocument(documentOf(html, url), url);

/** `Rina Wijaya (organizer, you)`: who was read, a line each. */
export const peopleIn = ({ rows }: MeetingReading): string[] =>
  rows.map(({ name, role, isYou, isGuest }) => {
    const said = [role, isYou && 'you', isGuest && 'guest'].filter(Boolean);
    return said.length > 0 ? `${name} (${said.join(', ')})` : name;
  });
