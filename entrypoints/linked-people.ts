import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPeople } from '../lib/capture/find-people.ts';
import { pageHere } from '../lib/capture/page-here.ts';
import { githubPeople } from '../lib/sites/github-people.ts';
import { linkedinOutline } from '../lib/sites/linkedin-kit/outlined.ts';
import { linkedinOther } from '../lib/sites/linkedin-other.ts';
import { lumaGuests } from '../lib/sites/luma-guests.ts';

/** Injected beside the reader where lists are made of links to persons: who stands in them, or what they are read from. */
export default defineUnlistedScript(() =>
  findPeople(pageHere(), [linkedinOutline, linkedinOther, lumaGuests, githubPeople]),
);
