import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPeople } from '../lib/capture/find-people.ts';
import { pageHere } from '../lib/capture/page-here.ts';
import { peopleSites } from '../lib/sites/people-sites.ts';

/** Injected beside the reader: who stands in the lists of the page. Scripts of their own, so that each stays small. */
export default defineUnlistedScript(() => findPeople(pageHere(), peopleSites));
