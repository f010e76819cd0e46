import { profilePage } from '../e2e/profile-page.ts';

const hashed = (seed: number): string =>
  `_${(seed * 2_654_435_761).toString(16).slice(-8)} _${(seed * 40_503).toString(16)}`;

/** One activity card as it stands below a profile: 20 elements, about 2 kB, with links to other people. */
const card = (
  number: number,
): string => `<div class="${hashed(number)}" componentkey="update-${number}" role="listitem">
<div class="${hashed(number + 1)}"><a href="https://www.linkedin.com/in/penulis-${number % 97}/" class="${hashed(number + 2)}"><figure><svg id="person-accent-4"></svg></figure></a>
<div class="${hashed(number + 3)}"><p class="${hashed(number + 4)}"><span>Penulis Contoh ${number % 97}</span></p><p class="${hashed(number + 5)}">Analis di Lembaga Contoh ${number % 31}</p><p>${number % 12} mgg</p></div></div>
<div class="${hashed(number + 6)}"><p data-testid="expandable-text-box">${'Catatan dari pelatihan minggu ini, dengan pranala ke bahan. '.repeat(8)}</p><h3>Lampiran ${number}</h3></div>
<ul><li><button aria-label="Reaksi ${number}"><span>Suka</span></button></li><li><button><span>Komentar</span></button></li></ul></div>`;

/** A signed-in profile with so much below it that the document has about `elements` elements. */
export function largeProfile(elements: number): string {
  const cards = Array.from({ length: Math.ceil(elements / 20) }, (_, number) => card(number)).join('');
  return profilePage().replace(
    '</main>',
    `<section><h2>Activity</h2><div role="list">${cards}</div></section></main>`,
  );
}

/** An icon or a picture's edge, as LinkedIn draws them into the page. */
const icon = (id: string, paths: number): string =>
  `<svg id="${id}" aria-hidden="true" width="16" height="16"><g>${'<path d="M14 2 2 7l5 2 2 5z"></path>'.repeat(paths)}</g></svg>`;

const face = (key: string): string =>
  `<figure><div><img src="https://media.contoh.example/dms/image/v2/${key}/profile-displayphoto-shrink_100_100/0/1" alt=""></div></figure>`;

/**
 * Results of a people search, as many cards as a page never shows at once. Each has 60 elements, as a real one has: wrappers,
 * icons, an action, where the searched word was found, two mutual connections.
 */
export function largeSearch(cards: number): string {
  const result = (
    number: number,
  ): string => `<div class="${hashed(number)}" role="listitem"><div componentkey="card-${number}" class="${hashed(number + 1)}">
<div class="${hashed(number + 2)}"><a href="https://www.linkedin.com/in/peserta-${number}/" tabindex="0" class="${hashed(number + 3)}"><div>${face(`D56${number}`)}<span>${icon('presence-online', 2)}</span></div></a>
<div class="${hashed(number + 4)}"><div><p class="${hashed(number + 5)}"><a href="https://www.linkedin.com/in/peserta-${number}/" class="${hashed(number + 6)}">${nameOf(number)}</a><span>${icon('verified-small', 2)}</span><span> • 2nd</span></p></div>
<div><p class="${hashed(number + 7)}">Analis Kebijakan di Lembaga Contoh ${number % 31}</p></div><div><p class="${hashed(number + 8)}">Bandung, Jawa Barat, Indonesia</p></div></div>
<div id="SearchResultsACoAABcontoh${number}" class="${hashed(number + 9)}"><div><a href="https://www.linkedin.com/preload/search-custom-invite/?vanityName=peserta-${number}" class="${hashed(number + 10)}"><span>${icon('connect-small', 2)}</span><span><span>Connect</span></span></a></div>
<div><button type="button" class="${hashed(number + 11)}" aria-expanded="false"><span>${icon('overflow-web-ios-small', 3)}</span></button></div></div></div>
<div class="${hashed(number + 12)}"><p>${['Current', 'Past', 'Skills'][number % 3]}: <strong>Arsip</strong> dan data di Lembaga Contoh ${number % 31}</p></div>
<div class="${hashed(number + 13)}"><ul><li>${face(`D57${number % 7}`)}</li><li>${face(`D58${number % 5}`)}</li></ul><div><p><a href="https://www.linkedin.com/in/teman-${number % 7}/">Dewi</a>, <a href="https://www.linkedin.com/in/rekan-${number % 5}/">Budi</a><a href="https://www.linkedin.com/search/results/people/?facetNetwork=%5B%22F%22%5D"> and ${number % 40} other mutual connections</a></p></div></div></div></div>`;
  const list = Array.from({ length: cards }, (_, number) => result(number)).join('');
  return `<!doctype html><html lang="en" translate="no"><head><meta charset="utf-8"><title>Search | LinkedIn</title><link rel="icon" href="data:,"></head>
<body data-rehydrated="true"><header><nav><a href="https://www.linkedin.com/in/pemilik/">Me</a></nav></header>
<main id="workspace"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsPeople"><div role="list">${list}</div></div></main></body></html>`;
}

const first = ['Rina', 'Budi', 'Siti', 'Made', 'Agus', 'Dewi', 'Joko', 'Ayu'];
const last = [
  'Wijaya',
  'Santoso',
  'Aminah',
  'Wirawan',
  'Pratama',
  'Lestari',
  'Saputra',
  'Hartono',
  'Nugroho',
];
const nameOf = (number: number): string =>
  `${first[number % first.length]} ${last[Math.floor(number / first.length) % last.length]}`;

/** A webinar's page with a discussion below it that makes it as large. */
export function largeEvent(elements: number): string {
  const facts = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Satu Data untuk Layanan Publik',
    startDate: '2026-12-03T09:00:00+07:00',
    url: 'https://acara.contoh.example/webinar/satu-data',
  });
  const cards = Array.from({ length: Math.ceil(elements / 20) }, (_, number) => card(number)).join('');
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Satu Data untuk Layanan Publik</title>
<link rel="icon" href="data:,"><script type="application/ld+json">${facts}</script></head>
<body><main><h1>Satu Data untuk Layanan Publik</h1>${cards}</main></body></html>`;
}
