import { describe, expect, test } from 'vitest';
import { type LinkedCardRules, linkedCards } from '../../../lib/capture/people-list/linked-cards.ts';
import { pageFromHtml } from '../../../lib/cli/saved-page.ts';

const personOf = (link: Element): string | undefined =>
  /^\/user\/(\w+)$/.exec(link.getAttribute('href') ?? '')?.[1];
const bodyOf = (html: string): HTMLElement => pageFromHtml(html, 'https://contoh.example/').document.body;
const cardsOf = (html: string, rules?: LinkedCardRules) => linkedCards(bodyOf(html), personOf, rules);

const row = (name: string): string =>
  `<div class="row"><a href="/user/${name}"><img alt=""></a><div><a href="/user/${name}">${name}</a><p>Guru</p></div></div>`;

describe('cards by their links to persons', () => {
  test('each row is a card, with the link that has the name and all that belongs to it', () => {
    const cards = cardsOf(`<div>${row('Rina')}<hr>${row('Adi')}</div>`);
    expect(cards.map(({ person, link, root }) => [person, link.textContent, root.className])).toEqual([
      ['Rina', 'Rina', 'row'],
      ['Adi', 'Adi', 'row'],
    ]);
    expect(cards.map(({ core }) => core.className)).toEqual(['row', 'row']);
  });

  test('one link with picture and name is enough; a name without a picture only where that is said', () => {
    const whole = '<li><a href="/user/Rina"><img alt=""><span>Rina</span></a></li>';
    const bare = '<li><a href="/user/Adi">Adi</a></li>';
    expect(cardsOf(`<ul>${whole}${bare}</ul>`).map(({ person }) => person)).toEqual(['Rina']);
    const both = cardsOf(`<ul>${whole}${bare}</ul>`, { isPictureOptional: true });
    expect(both.map(({ person }) => person)).toEqual(['Rina', 'Adi']);
  });

  test('a name in a sentence is a mention, with or without a face before it', () => {
    const face = '<a href="/user/Tono"><img alt=""></a>';
    const sentences = [
      `<p>${face}<a href="/user/Tono">Tono</a> is a friend</p>`,
      `<p>${face}<a href="/user/Tono">Tono</a>, <a href="/user/Tini">Tini</a></p>`,
      `<div>${face}<a href="/user/Tono">Tono</a><span>, </span><a href="/user/Tini">Tini</a></div>`,
    ];
    for (const sentence of sentences)
      expect(cardsOf(`<div>${row('Rina')}${sentence}</div>`).map(({ person }) => person)).toEqual(['Rina']);
  });

  test('who stands in the card of another is only mentioned there, but two cards may share a row', () => {
    const mention = '<div><a href="/user/Tono"><img alt=""></a><a href="/user/Tono">Tono</a></div>';
    const mentioning = (name: string): string => `<div>${row(name)}${mention}</div>`;
    const names = (html: string): string[] => cardsOf(html).map(({ person }) => person);
    expect(names(`<div>${['Rina', 'Adi', 'Sri'].map(mentioning).join('')}</div>`)).toEqual([
      'Rina',
      'Adi',
      'Sri',
    ]);
    const pairs = [
      ['Rina', 'Adi'],
      ['Sri', 'Eko'],
      ['Ayu', 'Made'],
    ];
    const grid = pairs.map(pair => `<div>${pair.map(row).join('')}</div>`).join('');
    expect(names(`<div>${grid}</div>`)).toEqual(pairs.flat());
  });

  test('the same person again is a new entry', () => {
    expect(cardsOf(`<div>${row('Rina')}${row('Rina')}</div>`)).toHaveLength(2);
  });

  test('an entry within an entry counts where lists are nested', () => {
    const nested = `<div><div>${row('Rina')}<div>${row('Adi')}</div></div><div>${row('Sri')}</div><div>${row('Eko')}</div></div>`;
    const names = (rules?: LinkedCardRules) => cardsOf(nested, rules).map(({ person }) => person);
    expect(names({ isNested: true })).toEqual(['Rina', 'Adi', 'Sri', 'Eko']);
  });

  test('a card may link its person by two names', () => {
    const pair = (name: string, id: string): string =>
      `<div><a href="/user/${name}"><img alt=""></a><a href="/user/${id}">${name}</a></div>`;
    const html = `<div>${pair('rina', 'ID1')}${pair('adi', 'ID2')}</div>`;
    expect(cardsOf(html)).toEqual([]);
    const mayBeSame = (a: string, b: string): boolean => a.startsWith('ID') !== b.startsWith('ID');
    expect(cardsOf(html, { mayBeSame }).map(({ links }) => links.length)).toEqual([2, 2]);
  });

  test('twice the cards are twice the work', () => {
    const asked = (count: number): number => {
      let calls = 0;
      const rows = Array.from({ length: count }, (_, at) => row(`Orang${at}`)).join('');
      const cards = linkedCards(bodyOf(`<div>${rows}</div>`), link => {
        calls++;
        return personOf(link);
      });
      expect(cards).toHaveLength(count);
      return calls;
    };
    expect(asked(400)).toBe(2 * asked(200));
  });
});
