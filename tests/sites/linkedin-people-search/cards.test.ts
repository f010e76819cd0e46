import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../lib/cli/read-command.ts';

const search = 'https://www.linkedin.com/search/results/people/?keywords=guru';
const feed = 'https://www.linkedin.com/feed/';
const connections = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';

/** Name, headline, location, degree of everybody in the list. */
function read(body: string, address = search): string[] {
  const html = `<!doctype html><header><nav><a href="/in/saya/">Me</a></nav></header><main>${body}</main>`;
  return (readHtml(html, address).list?.people ?? []).map(person =>
    [person.name, person.headline, person.location, person.connectionDegree]
      .map(value => value ?? '')
      .join('/'),
  );
}

const photo = (name: string): string =>
  `<img src="https://media.licdn.com/dms/image/v2/D5${name}/profile-displayphoto-shrink_100_100/0/1" alt="">`;

interface Parts {
  readonly badge?: string;
  readonly lines?: string;
  readonly above?: string;
  readonly below?: string;
}
const card = (name: string, { badge, lines, above, below }: Parts = {}): string => {
  const href = `/in/${name.toLowerCase()}/`;
  return `<li>${above ?? ''}<div><a href="${href}">${photo(name)}</a><div><p><a href="${href}">${name}</a>${badge ?? '<span> • 2nd</span>'}</p>
    ${lines ?? '<p>Guru</p><p>Solo</p>'}</div></div>${below ?? ''}<button>Connect</button></li>`;
};
const cards = (parts: Parts = {}): string =>
  `<ul>${['Rina', 'Suharto', 'Made'].map(name => card(name, parts)).join('')}</ul>`;
const three = ['Rina/Guru/Solo/2', 'Suharto/Guru/Solo/2', 'Made/Guru/Solo/2'];
const mutual = `<div><a href="/in/agus/">${photo('agus')}</a><div><a href="/in/agus/"><span>Agus</span></a><span>is a mutual connection</span></div></div>`;

describe('who is mentioned in a card is not in the list', () => {
  test.each([
    ['a sentence', '<p><a href="/in/agus/">Agus</a>, <a href="/in/sri/">Sri</a> and 3 others</p>'],
    [
      'pieces',
      '<div><a href="/in/agus/">Agus</a><span>, </span><a href="/in/sri/">Sri</a><span> and 3</span></div>',
    ],
    [
      'a face, and a sentence',
      `<div><a href="/in/agus/">${photo('agus')}</a><p><a href="/in/agus/">Agus</a> too</p></div>`,
    ],
    ['a face, and pieces', mutual],
    [
      'a face, and a link of a sentence',
      `<a href="/in/agus/">${photo('a')}</a><p><a href="/in/agus/">Agus is one</a></p>`,
    ],
  ])('in %s', (_, below) => {
    expect(read(cards({ below }))).toEqual(three);
    expect(read(`<ul>${card('Rina', { below })}</ul>`)).toEqual(three.slice(0, 1));
  });
});

describe('the lines of a card', () => {
  test.each<[string, Parts, string]>([
    ['a headline that is a dash', { lines: '<p>--</p><p>Solo</p>' }, 'Rina//Solo/2'],
    ['no location, but a service', { lines: '<p>Guru</p><p>Provides services - Tax</p>' }, 'Rina/Guru//2'],
    ['no location, but a count', { lines: '<p>Guru</p><p>12K followers</p>' }, 'Rina/Guru//2'],
    ['no location, but a former post', { lines: '<p>Guru</p><p>Past: Guru at SMA 1</p>' }, 'Rina/Guru//2'],
    ['a headline with dots', { lines: '<p>Guru • Ibu • 3D</p><p>Solo</p>' }, 'Rina/Guru • Ibu • 3D/Solo/2'],
    ['a badge before the degree', { badge: '<span>Verified</span><span> • 2nd</span>' }, 'Rina/Guru/Solo/2'],
    ['a degree in Indonesian', { badge: '<span> • ke-3</span>' }, 'Rina/Guru/Solo/3'],
    ['a degree without a number', { badge: '<span>· الثانية</span>' }, 'Rina/Guru/Solo/'],
    [
      'a degree for the eye and one for screen readers',
      {
        badge: '',
        lines:
          '<span>3rd degree connection</span><span aria-hidden="true">· 3rd</span><p>Guru</p><p>Solo</p>',
      },
      'Rina/Guru/Solo/3',
    ],
    [
      'words that the search has marked, one by one',
      { lines: '<div><strong>Guru</strong> <span> </span><strong>Besar</strong></div><div>Solo</div>' },
      'Rina/Guru Besar/Solo/2',
    ],
    [
      'marked words that may be one line or two',
      {
        lines: '<div><div><strong>Guru</strong></div><div><strong>Besar</strong></div></div><div>Solo</div>',
      },
      'Rina///2',
    ],
    ['a heading in each card', { above: '<h3>Result</h3>' }, 'Rina/Guru/Solo/2'],
  ])('%s', (_, parts, expected) => {
    const all = read(cards(parts));
    expect(all).toHaveLength(3);
    expect(all[0]).toBe(expected);
  });

  test('a status beside a picture that nobody has put is no name', () => {
    const ghost = (name: string): string => {
      const href = `/in/${name.toLowerCase()}/`;
      return `<li><a href="${href}" aria-hidden="true"><span>Status is offline</span></a><p><a href="${href}">${name}</a> • 1st</p><p>Guru</p></li>`;
    };
    expect(read(`<ul>${ghost('Rina')}${ghost('Suharto')}</ul>`)).toEqual(['Rina/Guru//1', 'Suharto/Guru//1']);
  });
});

describe('what only looks like the list', () => {
  test('suggestions under a heading of their own', () => {
    expect(read(`${cards()}<div><h2>People you may know</h2><ul>${card('Tono')}</ul></div>`)).toEqual(three);
  });

  test('nobody is read of rows without names, and the page says that it could not', () => {
    const rows = '<li><span>LinkedIn Member</span><p>Guru di suatu sekolah negeri</p></li>'.repeat(3);
    const reading = readHtml(`<main><ul>${rows}</ul></main>`, search);
    expect(reading).toMatchObject({ people: [], refusal: 'unread-list' });
  });

  test('in a feed, suggestions do not say when they were written', () => {
    const suggestion = (name: string): string =>
      `<div><a href="/in/${name}/">${photo(name)}</a><a href="/in/${name}/"><p>${name}</p></a><p>Konsultan 5 tahun</p><p>12 mutual connections</p></div>`;
    const post = `<div><a href="/in/ayu/">${photo('ayu')}</a><a href="/in/ayu/"><p>Ayu</p><p>· 3rd+</p><p>Guru</p><p>1mo •</p></a><p>Halo</p></div>`;
    expect(read(`<div>${suggestion('rina')}${post}${suggestion('adi')}</div>`, feed)).toEqual([
      'Ayu/Guru//3',
    ]);
  });

  test('the day of a connection is no headline, in any script', () => {
    const row = (name: string, day: string): string =>
      `<div><a href="/in/${name}/">${photo(name)}</a><a href="/in/${name}/"><p>${name}</p></a><p>${day}</p></div>`;
    const rows = row('Rina', '2026年5月17日につながりました') + row('Sri', 'تاريخ التواصل ١٧ مايو ٢٠٢٦');
    expect(read(`<div>${rows}</div>`, connections)).toEqual(['Rina///1', 'Sri///1']);
  });
});
