import type { Page } from '../capture/page.ts';
import { documentTitle } from '../capture/page-facts.ts';
import { linkedCards } from '../capture/people-list/linked-cards.ts';
import type { ListReading, PeopleSite } from '../capture/people-site.ts';
import { textOf } from '../capture/text-of.ts';
import { profileOf } from '../identity/profile-key.ts';
import { cleanText } from '../identity/text.ts';
import type { FoundPerson } from '../model/found-people.ts';

/** People in an organization on GitHub, and those who watch or have starred a repository there. */
export const githubPeople: PeopleSite = {
  name: 'github-people',
  matches: ({ protocol, host, pathname }) =>
    protocol === 'https:' && host === 'github.com' && listPath.test(pathname),
  read,
};

const listPath = /^\/(?:orgs\/[\w-]{1,39}\/people|[\w-]{1,39}\/[\w.-]{1,100}\/(?:stargazers|watchers))\/?$/;

function read({ document, url }: Page): ListReading {
  const [, first = '', second = ''] = url.pathname.toLowerCase().split('/');
  const owner = first === 'orgs' ? second : first;
  const loginOf = (link: Element): string | undefined => {
    if (link.closest('header,nav,footer')) return undefined;
    const login = /^github:(.+)$/.exec(
      profileOf(URL.parse(link.getAttribute('href') ?? '', url) ?? '')?.key ?? '',
    )?.[1];
    return login === owner ? undefined : login;
  };
  // `People · Dinas Contoh`: what somebody does there is not said.
  const organization =
    first === 'orgs' ? /^People · (.+?)(?: · GitHub)?$/.exec(documentTitle(document))?.[1] : undefined;
  const people = linkedCards(document, loginOf).map(({ link, person }): FoundPerson => {
    const name = cleanText(textOf(link, 300).trim().split('\n')[0]);
    return {
      findings: [
        { field: 'name', value: name || person, rule: 'member-link' },
        { field: 'url', value: `https://github.com/${person}`, rule: 'member-link' },
        ...(organization
          ? [{ field: 'organization' as const, value: organization, rule: 'document-title', weak: true }]
          : []),
      ],
    };
  });
  const isNoList = ![...document.querySelectorAll('a[href]')].some(link => loginOf(link) !== undefined);
  return { people, isNoList };
}
