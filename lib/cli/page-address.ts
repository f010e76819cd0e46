import { leanHtml } from './lean-html.ts';

/**
 * The address that a saved page was saved from: our fixtures' first line `<!-- https://… -->`, the browsers' mark
 * `<!-- saved from url=(0042)https://… -->`, SingleFile's ` url: https://…`, else the page's own canonical or og:url.
 */
export function addressOf(html: string): string | undefined {
  const start = html.slice(0, 4000);
  const written =
    /^\s{0,99}<!--\s{0,9}(https?:\/\/[^\s<>"]{1,2000})\s{0,9}-->/.exec(start)?.[1] ??
    /<!-- saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>"]{1,2000})/.exec(start)?.[1] ??
    /<!--\s{1,9}Page saved with SingleFile\s{1,9}url: (https?:\/\/[^\s<>"]{1,2000})/.exec(start)?.[1];
  return written ?? declaredIn(html);
}

function declaredIn(html: string): string | undefined {
  for (const [tag] of leanHtml(html.slice(0, 2_000_000)).matchAll(/<(?:link|meta)\s[^<>]{1,4000}>/gi)) {
    if (!/\brel=["']?canonical\b|\bproperty=["']?og:url\b/i.test(tag)) continue;
    const address = /\b(?:href|content)=["']?(https?:\/\/[^\s"'<>]{1,2000})/i.exec(tag)?.[1];
    if (address) return address.replaceAll('&amp;', '&');
  }
  return undefined;
}
