import { expect, test } from 'vitest';
import { rootsOf } from '../../lib/capture/roots-of.ts';
import { pageFromHtml } from '../../lib/cli/saved-page.ts';

const rootsIn = (body: string): string[] =>
  rootsOf(pageFromHtml(`<body>${body}</body>`, 'https://a.example/').document).map(
    root => root.querySelector('p')?.textContent ?? '',
  );

const host = (inner: string, mode = 'open'): string =>
  `<x-a><template shadowrootmode="${mode}">${inner}</template></x-a>`;
const frame = (inner: string, more = ''): string =>
  `<iframe srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" ${more}></iframe>`;

test('the document, open shadow roots and frames of its origin, whatever is inside what', () => {
  expect(
    rootsIn(`<p>0</p>${host(`<p>1</p>${host('<p>2</p>')}`)}${frame(`<p>3</p>${host('<p>4</p>')}`)}`),
  ).toEqual(['0', '1', '3', '2', '4']);
});

test('closed roots and frames of another origin give nothing', () => {
  expect(
    rootsIn(
      `<p>0</p>${host('<p>1</p>', 'closed')}${frame('<p>2</p>', 'sandbox="allow-scripts"')}<iframe src="https://b.example/"></iframe>`,
    ).filter(text => text !== ''),
  ).toEqual(['0']);
});

test('at most 1,000 roots, and six deep', () => {
  expect(rootsIn(`<p>0</p>${host('<p>1</p>').repeat(1500)}`)).toHaveLength(1000);
  let deep = '<p>end</p>';
  for (let level = 0; level < 12; level++) deep = host(deep);
  expect(rootsIn(deep)).toHaveLength(7);
});

test('a form with a control named shadowRoot hosts nothing', () => {
  expect(rootsIn('<p>0</p><form><input name="shadowRoot"></form>')).toEqual(['0']);
});
