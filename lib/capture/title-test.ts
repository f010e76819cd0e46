import { fold } from '../identity/text.ts';
import type { Page } from './page.ts';
import { titleParts } from './page-facts.ts';
import { titleName } from './standards/open-graph.ts';
import { textsOf, typesOf } from './standards/schema-org.ts';
import type { Standards } from './standards.ts';

/** Whether a name is the page's title; who stands by themselves may also end it. */
export type TitleTest = (name: string, isByItself: boolean) => boolean;

/**
 * Whether a name is what the page is titled with. An article's own title is its og:title; its h1 may be the blog's name.
 * Who stands by themselves in the data may also end the title: `User Rina Wijaya`, `Hi, I’m Rina Wijaya`.
 */
export function titleTest(page: Page, standards: Standards): TitleTest {
  const { facts, sources, isArticle, isOtherThing } = standards;
  const title = facts.metas.get('og:title');
  const site = facts.metas.get('og:site_name');
  const isFront = page.url.pathname === '/';
  const titles = isArticle && title ? [title] : [...facts.headings, ...facts.titles];
  // On a front page the site's own name is the subject; elsewhere it only comes last in the title.
  const parts = titles.flatMap(text => [text, titleName(text, site), ...(isFront ? titleParts(text) : [])]);
  const names = new Set(parts.map(folded).filter(Boolean));
  const isPlain =
    !isArticle &&
    !isOtherThing &&
    !isOrganization(standards) &&
    !sources.some(({ placed }) => placed.some(({ node }) => /Event\b/.test(typesOf(node).join())));
  const endings = isPlain ? titles.map(text => ` ${folded(titleName(text, site))}`) : [];
  return (name, isByItself) => {
    const own = folded(name);
    if (own === '' || names.has(own)) return own !== '';
    const isWhole = isByItself && own.includes(' ');
    return isWhole && endings.some(text => text.endsWith(` ${own}`) && before(text, own) < 3);
  };
}

const before = (text: string, own: string): number => text.slice(0, -own.length).trim().split(' ').length;

/** Organizations have pages of type `profile` too (GitHub): then the page's main organization has the page's title. */
export const isOrganization = ({ facts, sources }: Standards): boolean =>
  sources.some(source =>
    source.placed.some(
      ({ node, property }) =>
        (property === undefined || property === 'mainEntity') &&
        /(?:Organization|Corporation|Business|Store|Group|Team|School|University)$/.test(
          typesOf(node).join(),
        ) &&
        !typesOf(node).includes('Person') &&
        fold(textsOf(source, node, 'name')[0] ?? '') === fold(titleName(facts.metas.get('og:title') ?? '')),
    ),
  );

/** For comparing: without what looks like a title or a degree, as one place shows them and another does not. */
export const folded = (name: string): string => {
  const words = name.slice(0, 300).replaceAll(',', ' ');
  const title = /(?:^|\s)(?:\p{L}{1,4}\.[\p{L}.]*|Prof|Dra?|Drs|Ir|Hj?|PhD|MBA)(?=\s|$)/gu;
  return fold(words.replace(title, ' ')) || fold(words);
};
