export interface ProfilePageOptions {
  readonly slug?: string;
  readonly name?: string;
  readonly pronouns?: string;
  readonly headline?: string;
  readonly organization?: string;
  readonly location?: string;
  /** Put at the end of the body, as it is. */
  readonly script?: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Where `profilePage` of a slug is at home. */
export const profileAddress = (slug = 'rina-melati'): string => `https://www.linkedin.com/in/${slug}/`;

/**
 * A signed-in LinkedIn profile as the pages of 2026 are built (SDUI): the top card with the order of its rows, the
 * viewer's own menu before it and other people after it. All people in it are invented.
 */
export function profilePage(options: ProfilePageOptions = {}): string {
  const {
    slug = 'rina-melati',
    name = 'Rina Melati',
    pronouns = '',
    organization = 'Balai Data Nusantara',
  } = options;
  const {
    headline = 'Data analyst at Balai Data Nusantara',
    location = 'Bandung, West Java, Indonesia',
    script = '',
  } = options;
  const own = `https://www.linkedin.com/in/${slug}/`;
  return `<!doctype html>
<html lang="en" translate="no"><head><meta charset="utf-8"><title>(2) ${escaped(name)} | LinkedIn</title>
<link rel="icon" href="data:,"><meta name="como-pk" content="d_flagship3_profile_view_base"></head>
<body data-rehydrated="true">
<header><nav data-testid="primary-nav"><h2>2 notifications</h2><a href="https://www.linkedin.com/in/bayu-viewer/">Me</a></nav></header>
<main id="workspace"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><div data-testid="lazy-column">
<div componentkey="ref9TopCard"><section componentkey="com.linkedin.sdui.profile.card.ref9Topcard"><div>
  <div class="_a91c"><div><a href="${own}"><div><h2 class="_7f02">${escaped(name)}</h2></div></a>
    ${pronouns && `<p class="_c1">${escaped(pronouns)}</p>`}<p class="_c2">· 2nd</p><div style="display:none"><p class="_c2">· 1st</p></div></div>
  <p class="_d1">${escaped(headline)}</p>
  <p class="_d2">${escaped(organization)}</p>
  <div><p class="_d3">${escaped(location)}</p><p>·</p><p><a href="${own}overlay/contact-info/">Contact info</a></p></div></div>
  <div role="button"><figure><svg id="company-accent-4"></svg></figure><p>${escaped(organization)}</p></div>
  <p><span>500+</span> connections</p>
  <a href="/preload/custom-invite/?vanityName=${slug}">Connect</a>
  <a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3AACoAAB0invented0001">Message</a>
</div></section></div>
<section componentkey="com.linkedin.sdui.profile.card.ref9About"><h2>About</h2>
  <p data-testid="expandable-text-box">I make public data easy to read.</p></section>
<aside><section><h2>People you may know</h2><ul>
  <li><a href="https://www.linkedin.com/in/tono-wijaya/"><p>Tono Wijaya</p></a><p>Lecturer at Kampus Contoh</p></li>
  <li><a href="https://www.linkedin.com/in/sari-dewi/"><p>Sari Dewi</p></a><p>Trainer</p></li>
</ul></section></aside>
</div></div></main>
${script}</body></html>`;
}
