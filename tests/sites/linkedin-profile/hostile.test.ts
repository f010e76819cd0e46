import { expect, test } from 'vitest';
import { readPage } from '../../../lib/capture/read-page.ts';
import { pageFromHtml } from '../../../lib/cli/saved-page.ts';
import { linkedinProfile } from '../../../lib/sites/linkedin-profile.ts';

const address = 'https://www.linkedin.com/in/rina/';
const contact = '<a href="/in/rina/overlay/contact-info/">Contact info</a>';
const card = (name: string, below: string, more = ''): string =>
  `<main><section><div><a href="/in/rina/"><h2>${name}</h2></a></div>${below}<div><p>Bogor</p><p>·</p><p>${contact}</p></div>${more}</section></main>`;
const read = (html: string): Record<string, unknown> => ({
  ...readPage(pageFromHtml(html, address), [linkedinProfile]).people[0],
});

test('markup in a headline stays text', () => {
  const headline = '<img src=x onerror=alert(1)> Analis';
  const written = headline.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(read(card('Rina', `<p>${written}</p>`))).toMatchObject({ headline, location: 'Bogor' });
});

test('a name of a megabyte is bounded', () => {
  const { name } = read(card('Rina '.repeat(200_000), '<p>Analis</p>'));
  expect(String(name).length).toBeLessThanOrEqual(2000);
});

test('twins within twins are read in one pass, not once more at every level', () => {
  const twins = (depth: number): string =>
    depth === 0 ? 'Analis' : `<span><span>${twins(depth - 1)}</span><span>${twins(depth - 1)}</span></span>`;
  expect(read(card('Rina', `<p>${twins(12)}</p>`))).toMatchObject({ name: 'Rina', location: 'Bogor' });
});

test('a text 5,000 elements deep does not exhaust the stack', () => {
  const deep = `<p>${'<span>'.repeat(5000)}Analis${'</span>'.repeat(5000)}</p>`;
  expect(read(card('Rina', deep))).toMatchObject({ name: 'Rina', headline: 'Analis', location: 'Bogor' });
});

test('a card of 50,000 texts is read to its location', () => {
  const many = '<i>x</i>'.repeat(50_000);
  expect(read(card('Rina', '<p>Analis</p>', `<div>${many}</div>`))).toMatchObject({
    headline: 'Analis',
    location: 'Bogor',
  });
});

test('links that run or hold data, and addresses of look-alikes, are no links', () => {
  const links = [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://rina@evil.example/',
    'https://contoh.example/',
  ]
    .map(href => `<a href="${href}">x</a>`)
    .join('');
  expect(read(card('Rina', '<p>Analis</p>', links)).links).toEqual(['https://contoh.example/']);
});

test('data of a page cannot reach the prototype', () => {
  const data =
    '{"included":[{"publicIdentifier":"rina","firstName":"Rina","__proto__":{"polluted":"yes"},"constructor":1}]}';
  expect(read(`<code>${data}</code>${card('Rina', '<p>Analis</p>')}`).name).toBe('Rina');
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
