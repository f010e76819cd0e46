import type { MeetingSite } from '../capture/meeting/meeting-site.ts';
import { isOtherMeeting } from '../capture/meeting/other-meeting.ts';
import { googleMeet } from './google-meet.ts';
import { teamsMeeting } from './teams-meeting.ts';
import { zoomMeeting } from './zoom-meeting.ts';

/** Every product whose list of participants is known, in the order in which they are asked. */
export const meetingSites: readonly MeetingSite[] = [googleMeet, zoomMeeting, teamsMeeting];

/** The product of a meeting's address; undefined for any other, look-alike hosts included. */
export const meetingSiteOf = (url: URL): MeetingSite | undefined =>
  /^https?:$/.test(url.protocol) ? meetingSites.find(({ matches }) => matches(url)) : undefined;

/** Whether to offer the companion at an address: one of the sites, or Webex, BigBlueButton or Jitsi by their shapes. */
export const isMeetingPage = (url: URL): boolean => meetingSiteOf(url) !== undefined || isOtherMeeting(url);
