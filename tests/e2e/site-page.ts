import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A page of a site, with the address at which it is at home. */
export interface SitePage {
  readonly address: string;
  readonly html: string;
}

/** A fixture of tests/sites, e.g. `linkedin-profile/sdui-former-employer-badge`: its first line is a comment with its address. */
export function sitePage(fixture: string): SitePage {
  const html = readFileSync(path.join(import.meta.dirname, '../sites', `${fixture}.html`), 'utf8');
  const address = /^<!-- (https:\S+) -->/.exec(html)?.[1];
  if (!address) throw new Error(`tests/sites/${fixture}.html must begin with its address in a comment.`);
  return { address, html };
}
