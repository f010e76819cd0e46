import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type NamedOrganization, spellingSuggestions } from '../lib/identity/organization-spellings.ts';

/** Compares the spellings of organizations beside the page: thousands take seconds. A script of its own, as the report reader is. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<readonly NamedOrganization[]>) => {
    postMessage(spellingSuggestions(data));
  });
});
