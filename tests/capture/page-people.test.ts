import { describe, expect, test } from 'vitest';
import { filler, jsonLd, readByStandards } from './saved-html.ts';

const names = (html: string, address?: string): string[] =>
  readByStandards(html + filler, address).people.map(({ name }) => name);
const person = { '@type': 'Person', name: 'Rina Wijaya' };

describe('the person whom a page is about', () => {
  test.each([
    ['has the heading as their name', `<h1>Rina Wijaya</h1>${jsonLd(person)}`],
    ['has the heading as their name, with titles', `<h1>Dr. Rina Wijaya, M.Kom.</h1>${jsonLd(person)}`],
    ['has the first part of the title as their name', `<title>Rina Wijaya | Situs</title>${jsonLd(person)}`],
    ['owns a profile page', `<h1>Profil</h1>${jsonLd({ '@type': 'ProfilePage', mainEntity: person })}`],
    [
      'owns a profile page by reference',
      jsonLd({
        '@graph': [
          { ...person, '@id': '#r' },
          { '@type': 'ProfilePage', mainEntity: { '@id': '#r' } },
        ],
      }),
    ],
    [
      'is written with the type as an address',
      `<h1>Rina Wijaya</h1>${jsonLd({ ...person, '@type': ['https://schema.org/Person'] })}`,
    ],
    [
      'has a given and a family name',
      `<h1>Rina Wijaya</h1>${jsonLd({ '@type': 'Person', givenName: 'Rina', familyName: 'Wijaya' })}`,
    ],
    [
      'has an hCard under the heading',
      '<h1>Rina Wijaya</h1><div class="vcard"><b class="fn">Rina Wijaya</b> <i class="title">Guru</i></div>',
    ],
    [
      'has a card with the page as uid and url',
      '<h1>Halo</h1><a class="h-card u-url u-uid" href="/halaman">Rina Wijaya</a><div class="h-card"><a class="u-url u-uid p-name" href="https://situs.contoh.example/halaman">Rina Wijaya</a></div>',
    ],
    [
      'is the main entity of a page about someone',
      `<h1>Tentang saya</h1>${jsonLd({ '@type': 'AboutPage', mainEntity: person })}`,
    ],
    ['is what a plain page is about', `<h1>Tentang</h1>${jsonLd({ '@type': 'WebPage', about: person })}`],
    [
      'has the page as an author has it in Yoast',
      `<h1>Penulis: Rina</h1>${jsonLd({
        '@graph': [
          { '@type': 'ProfilePage', '@id': '/halaman' },
          { ...person, mainEntityOfPage: { '@id': '/halaman' } },
        ],
      })}`,
    ],
    [
      'alone has the page as their address',
      `<h1>Profil dosen</h1>${jsonLd({ ...person, url: 'https://situs.contoh.example/halaman' })}`,
    ],
    ['ends the heading', `<h1>Hi, I’m Rina Wijaya</h1>${jsonLd(person)}`],
    ['follows the kind of page in the title', `<title>Profil | Rina Wijaya</title>${jsonLd(person)}`],
    [
      'stands in a title before the site that has no sign between',
      `<meta property="og:site_name" content="Situs Contoh"><meta property="og:type" content="profile"><meta property="og:title" content="Rina Wijaya, Penulis di Situs Contoh">`,
    ],
    [
      'is a physician in a directory',
      `<h1>dr. Rina Wijaya, Sp.PD</h1>${jsonLd({ '@type': 'Physician', name: 'dr. Rina Wijaya, Sp.PD' })}`,
    ],
    [
      'is marked in RDFa',
      '<div typeof="schema:Person" about="/r"><h1 property="schema:name">Rina Wijaya</h1></div>',
    ],
    [
      'has a card whose picture has no words',
      '<a class="h-card u-uid" href="/halaman"><img src="/r.jpg" alt="">Rina Wijaya</a>',
    ],
    [
      'is the profile of Open Graph',
      '<meta property="og:type" content="profile"><meta property="og:title" content="Rina Wijaya (@rina@contoh.example) - Situs">',
    ],
  ])('%s', (_, html) => {
    expect(names(html)).toEqual(['Rina Wijaya']);
  });

  test.each([
    [
      'an author of an article',
      `<h1>Tips menulis</h1>${jsonLd({ '@type': 'BlogPosting', headline: 'Tips menulis', author: person })}`,
    ],
    [
      'an author whose blog is named after them',
      `<meta property="og:type" content="article"><meta property="og:title" content="Tips menulis"><title>Tips menulis | Rina Wijaya</title><h1>Rina Wijaya</h1>${jsonLd({ '@type': 'BlogPosting', author: person })}`,
    ],
    [
      'an author whose name ends the title',
      `<title>Tips menulis | Rina Wijaya</title><h1>Tips menulis</h1>${jsonLd(person)}`,
    ],
    [
      'a performer',
      `<h1>Rina Wijaya</h1>${jsonLd({ '@type': 'Event', name: 'Konser', startDate: '2026-01-01', performer: person })}`,
    ],
    ['a reviewer', `<h1>Rina Wijaya</h1>${jsonLd({ '@type': 'Review', author: person })}`],
    ['an employee', `<h1>Rina Wijaya</h1>${jsonLd({ '@type': 'Organization', employee: person })}`],
    ['an organization', `<h1>Rina Wijaya</h1>${jsonLd({ '@type': 'Organization', name: 'Rina Wijaya' })}`],
    [
      'an organization with an Open Graph profile',
      `<meta property="og:type" content="profile"><meta property="og:title" content="Rina Wijaya">${jsonLd({ '@type': 'Organization', name: 'Rina Wijaya' })}`,
    ],
    [
      'a commenter',
      '<h1>Rina Wijaya</h1><div class="comment"><span class="vcard"><a class="fn url" href="/r">Rina Wijaya</a></span></div>',
    ],
    [
      'an organization card',
      '<h1>Rina Wijaya</h1><div class="vcard"><b class="fn org">Rina Wijaya</b><i class="tel">021 000 000</i></div>',
    ],
    [
      'a card with nothing but a name',
      '<h1>Rina Wijaya</h1><div class="vcard"><b class="fn">Rina Wijaya</b></div>',
    ],
    [
      'a company that has a card',
      '<div class="h-card"><h1 class="p-name">PT Contoh Jaya</h1><a class="u-url u-uid" href="/halaman"></a></div>',
    ],
    [
      'a company with an Open Graph profile',
      '<meta property="og:type" content="profile"><meta property="og:title" content="PT Contoh Jaya | Direktori">',
    ],
    [
      'whose blog it is, where the heading leads to its front page',
      '<h1><a href="/" class="p-author h-card">Rina Wijaya</a></h1><article class="h-entry"><h2 class="p-name">Tips menulis</h2></article>',
    ],
    [
      'the author of a video',
      `<h1>Rina Wijaya</h1>${jsonLd({ '@type': 'VideoObject', name: 'Rina Wijaya', author: person })}`,
    ],
    [
      'the author of a recipe that ends with their name',
      `<h1>Soto Rina Wijaya</h1>${jsonLd({
        '@graph': [
          { '@type': 'Recipe', author: { '@id': '#r' } },
          { ...person, '@id': '#r' },
        ],
      })}`,
    ],
    [
      'a band with a table of facts',
      '<h1>Rina Wijaya</h1><table class="vcard"><tr><th class="fn">Rina Wijaya</th><td><a class="url" href="https://band.example">web</a></td></tr></table>',
    ],
    [
      'one of two with the same address',
      `<h1>Dosen</h1>${jsonLd(['Rina Wijaya', 'Budi Contoh'].map(name => ({ '@type': 'Person', name, url: '/halaman' })))}`,
    ],
    [
      'the owner of a site whose page is not there',
      `<title>Rina Wijaya</title><h1>404</h1>${jsonLd(person)}`,
    ],
    ['one of several cards', '<a class="h-card" href="/a">Rina</a><a class="h-card" href="/b">Budi</a>'],
  ])('is not %s', (_, html) => {
    expect(names(html)).toEqual([]);
  });

  test('is one person however many standards name them, in order of trust', () => {
    const { people } = readByStandards(
      `<h1>Rina Wijaya</h1><p class="h-card"><b class="p-name">Rina Wijaya</b><i class="p-job-title">Dosen</i><i class="p-note">Halo</i></p>
       <div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Rina Wijaya</b><i itemprop="jobTitle">Guru</i></div>
       ${jsonLd({ ...person, jobTitle: 'Guru' })}`,
    );
    expect(people).toMatchObject([
      {
        jobTitle: 'Guru',
        about: 'Halo',
        evidence: {
          jobTitle: [
            {
              rule: 'json-ld:jobTitle',
              agreed: ['microdata:jobTitle'],
              others: [{ value: 'Dosen', rule: 'h-card:job-title' }],
            },
          ],
        },
      },
    ]);
  });

  test('at the address of a profile is not whom a stale document names', () => {
    const stale = jsonLd({
      '@type': 'ProfilePage',
      mainEntity: { ...person, url: 'https://www.linkedin.com/in/rina-contoh' },
    });
    expect(names(stale, 'https://www.linkedin.com/in/rina-contoh/')).toEqual(['Rina Wijaya']);
    expect(names(stale, 'https://www.linkedin.com/in/budi-contoh/')).toEqual([]);
  });

  test('has addresses that are absolute, and contact points', () => {
    const contactPoint = {
      '@type': 'ContactPoint',
      telephone: '+62 812 0000 0000',
      email: 'rina@contoh.example',
    };
    const [rina] = readByStandards(
      `<h1>Rina Wijaya</h1>${jsonLd({ ...person, image: '/r.jpg', contactPoint, hasOccupation: { name: 'Guru' } })}`,
    ).people;
    expect(rina).toMatchObject({
      image: 'https://situs.contoh.example/r.jpg',
      email: ['rina@contoh.example'],
      telephone: ['+62 812 0000 0000'],
      jobTitle: 'Guru',
    });
  });

  test('gives the page as a key only where the page is their own address', () => {
    const identities = (url: string): unknown =>
      readByStandards(`<h1>Rina Wijaya</h1>${jsonLd({ ...person, url })}`).people[0]?.identities;
    expect(identities('https://situs.contoh.example/halaman?utm_source=x')).toEqual([
      'page:situs.contoh.example/halaman',
    ]);
    expect(identities('https://kantor.example/')).toEqual([]);
  });
});

describe('microformats', () => {
  const card = (html: string): unknown =>
    readByStandards(
      `<h1>Rina Wijaya</h1><div class="vcard"><b class="fn">Rina Wijaya</b><i class="bday"></i><a class="url" href="/r"></a>${html}</div>`,
    ).people[0];
  test.each([
    [
      'a value in parts',
      '<p class="tel"><span class="type">home</span> <span class="value">+62 21</span><span class="value"> 000 000</span></p>',
      { telephone: ['+62 21 000 000'] },
    ],
    [
      'a value in a title',
      '<p class="role"><span class="value-title" title="Guru"></span>Teacher</p>',
      { jobTitle: 'Guru' },
    ],
    [
      'an abbreviation',
      '<abbr class="title" title="Kepala Bidang">Kabid</abbr>',
      { jobTitle: 'Kepala Bidang' },
    ],
    [
      'an organization with a unit',
      '<p class="org"><span class="organization-name">Dinas Contoh</span>, <span class="organization-unit">Data</span></p>',
      { organization: 'Dinas Contoh' },
    ],
    [
      'an address',
      '<p class="adr"><span class="locality">Solo</span> <span class="country-name">Indonesia</span></p>',
      { location: 'Solo, Indonesia' },
    ],
    [
      'an e-mail among the addresses',
      '<a class="url" href="mailto:rina@contoh.example">surel</a>',
      { email: ['rina@contoh.example'] },
    ],
    [
      'an agent, who is another person',
      '<p class="agent vcard"><b class="fn">Budi</b> <i class="title">Asisten</i></p><i class="title">Guru</i>',
      { jobTitle: 'Guru' },
    ],
  ])('%s', (_, html, facts) => {
    expect(card(html)).toMatchObject(facts);
  });
});
