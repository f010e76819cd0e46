import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findPeople } from '../lib/capture/find-people.ts';
import { peopleSites } from '../lib/sites/people-sites.ts';

/** Injected beside the reader: who stands in the lists of the page. A script of its own, so that both stay small. */
export default defineUnlistedScript(() =>
  findPeople(
    {
      url: new URL(location.href),
      document,
      isShown: element => element.checkVisibility({ visibilityProperty: true }),
    },
    peopleSites,
  ),
);
