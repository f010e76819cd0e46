import type { Page } from '@playwright/test';
import type { Session } from './session.ts';
import type { SitePage } from './site-page.ts';

/** Whether the page itself names an address: then it may ask for it, as its pictures and frames do. */
const names = ({ address, html }: SitePage, url: URL): boolean =>
  html.includes(url.href) ||
  html.includes(url.href.replaceAll('&', '&amp;')) ||
  (url.origin === new URL(address).origin && html.includes(`"${url.pathname}"`));

/** Serves a site's page at its address, with empty answers to what the page itself loads, and goes there. */
export async function visit({ context, serve }: Session, page: Page, site: SitePage): Promise<Page> {
  await context.route(
    url => url.href !== site.address && names(site, url),
    route => route.fulfill({ body: '' }),
  );
  await serve(site.address, site.html);
  await page.goto(site.address);
  return page;
}
