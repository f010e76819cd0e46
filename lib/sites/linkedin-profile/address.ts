import { isLinkedIn, namedBy } from '../linkedin-kit/address.ts';

/** Pages that LinkedIn shows in the place of a profile. */
export const gatePath = /^\/(?:authwall|login|uas\/login|signup|checkpoint|404|in\/unavailable)(?:\/|$)/;

/** Whether an address is LinkedIn's and shows a personal profile, or a page that stands in its place. */
export const isProfileAddress = (url: URL): boolean =>
  isLinkedIn(url) && (namedBy(url.pathname) !== undefined || gatePath.test(url.pathname));
