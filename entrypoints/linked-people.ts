import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPeople } from '../lib/capture/find-people.ts';
import { pageHere } from '../lib/capture/page-here.ts';
import { linkedPeopleSites } from '../lib/sites/linked-people-sites.ts';

/** Injected beside the reader where lists are made of links to persons: who stands in them. */
export default defineUnlistedScript(() => findPeople(pageHere(), linkedPeopleSites));
