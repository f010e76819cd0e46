import type { PageWords } from '../../model/found-page.ts';
import type { PageLine } from './page-lines.ts';

/** The addresses of the links in a line or around it, without those within the page itself. */
export const linksOf = ({ marks = [] }: PageLine, words: PageWords, url: string): string[] =>
  marks.flatMap(at => {
    const link = words.marks[at] ?? '';
    const to = /^\d{4}-|^\d{12,}$|^email$/.test(link) ? null : URL.parse(link, url);
    const isElsewhere = to && /^https?:$/.test(to.protocol) && to.href.split('#')[0] !== url.split('#')[0];
    return isElsewhere ? [to.href] : [];
  });
