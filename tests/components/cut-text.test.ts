// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { cutText } from '../../components/cut-text.ts';

const row = (cells: string): Element => {
  document.body.innerHTML = `<table><tbody><tr>${cells}</tr></tbody></table>`;
  // Nothing is laid out here: what is said to be cut is.
  for (const one of document.querySelectorAll('[data-cut]')) {
    vi.spyOn(one, 'clientWidth', 'get').mockReturnValue(100);
    vi.spyOn(one, 'scrollWidth', 'get').mockReturnValue(140);
  }
  return document.querySelector('tr') ?? document.body;
};
const told = (cells: string, at: string): string | null | undefined => {
  const element = row(cells);
  const { tell } = cutText();
  element.addEventListener('pointerover', tell);
  element.querySelector(at)?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  return element.querySelector('[title]')?.getAttribute('title');
};

test('tags are told with commas between', () => {
  const tags =
    '<span><span class="chip"><span>data</span></span><span class="chip"><span>statistik</span></span></span>';
  expect(told(`<td data-cut>${tags}</td>`, 'td')).toBe('data, statistik');
});

test('a name is told without the initials before it', () => {
  const name = '<span class="initials" aria-hidden="true">SA</span><span class="name">Siti Aminah</span>';
  expect(told(`<th><a class="row-name" data-cut>${name}</a></th>`, 'a')).toBe('Siti Aminah');
});

test('of a card all is told that is cut, since its name lies over it', () => {
  const card =
    '<span class="card-line" data-cut>Analis · Badan Contoh</span><span class="card-tags">data</span>';
  const name = '<span class="name">Siti Aminah</span>';
  expect(told(`<th>${name}</th><td class="column-card">${card}</td>`, '.name')).toBe('Analis · Badan Contoh');
});

test('what is whole, or only for those who listen, is told nowhere', () => {
  expect(told('<td>Bandung</td>', 'td')).toBeUndefined();
  expect(
    told('<td><span class="visually-hidden" data-cut>Jangan dihubungi</span></td>', 'td'),
  ).toBeUndefined();
});
