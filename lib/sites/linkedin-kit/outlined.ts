import { outlineOf, type Told } from '../../capture/outline/outline-of.ts';
import type { Page } from '../../capture/page.ts';
import type { PeopleSite } from '../../capture/people-site.ts';
import type { Outline } from '../../model/outline.ts';
import { isLinkedIn } from './address.ts';

/** `SearchResultsACoAAB…`: the key of the action in a card; the box of the filter by event; the menu. */
const id = ['id', /^SearchResultsAC|eventAttending|^global-nav$/i] as const;
const keys = [id, ['componentkey', /^SearchResultsAC|eventAttending/i]] as const;
const does = [['role', /^(?:button|checkbox|dialog|main)$/]] as const;
const windows = [['aria-modal'], ['aria-checked']] as const;
const anonymized = [['data-anonymize']] as const;
const numbered = [['id'], ['for'], ['value']] as const;

/** The outline of a page of LinkedIn, for what its lists ask. */
export const outlined = (page: Page): Outline => outlineOf(page, toldOf(page.url));

/** What they ask beside names, texts, links and pictures. Each costs the page a question an element. */
function toldOf({ pathname, searchParams }: URL): Told {
  const isSearch = pathname.startsWith('/search/');
  const any = [...does, ...(isSearch ? keys : [id, ...windows])];
  const event = searchParams.has('eventAttending') ? numbered : [];
  return {
    div: any,
    section: any,
    span: does,
    a: does,
    header: [id],
    nav: [id],
    dialog: windows,
    button: event,
    label: event,
    input: [...event, ...windows],
    ...(isSearch && { fieldset: keys, li: keys, ul: keys }),
    ...(pathname.startsWith('/sales/') && { '*': anonymized }),
  };
}

/** Where lists may be; which surface it is, if any, is asked outside the page. */
const mayList =
  /^\/(?:search\/|mynetwork\/|(?:company|school|showcase)\/[^/]+\/people|groups\/\d+\/m(?:anage|embers)|feed|posts\/|messaging\/|sales\/|events\/)/;

/** Stands in the page for all surfaces of LinkedIn with lists: there, only the outline is taken. */
export const linkedinOutline: PeopleSite = {
  name: 'linkedin',
  matches: url => isLinkedIn(url) && mayList.test(url.pathname),
  outlined,
  read: () => ({ people: [], isNoList: true }),
};
