import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPeople } from '../lib/capture/find-people.ts';
import { pageHere } from '../lib/capture/page-here.ts';
import { linkedinPeopleSites } from '../lib/sites/linkedin-people-sites.ts';

/** Injected beside the reader on LinkedIn: who stands in the lists of the page. */
export default defineUnlistedScript(() => findPeople(pageHere(), linkedinPeopleSites));
