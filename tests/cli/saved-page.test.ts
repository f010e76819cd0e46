import { describe, expect, test } from 'vitest';
import { leanHtml } from '../../lib/cli/lean-html.ts';
import { pageFromHtml } from '../../lib/cli/saved-page.ts';

describe('leaning a page empties style and noscript and moves nothing else', () => {
  test.each([
    ['<style>a{}</style><p>b</p>', '<style></style><p>b</p>'],
    ['<STYLE media="a > b">a{}</STYLE >x', '<STYLE media="a > b"></STYLE >x'],
    ['<noscript><img src="a"></noscript>', '<noscript></noscript>'],
    ['<script>"<style>a</style>"</script>', '<script>"<style>a</style>"</script>'],
    ['<!-- <style>a</style> --><p>', '<!-- <style>a</style> --><p>'],
    ['<p title="<style>a">b</p>', '<p title="<style>a">b</p>'],
    ["<p title=it's><style>a{}</style>", "<p title=it's><style></style>"],
    ['<textarea><style>a</style></textarea>', '<textarea><style>a</style></textarea>'],
    ['<styled>a</styled>', '<styled>a</styled>'],
    ['a < b <style>c', 'a < b <style>'],
    ['<', '<'],
  ])('%s', (html, lean) => {
    expect(leanHtml(html)).toBe(lean);
  });
});

describe('what is shown without a layout', () => {
  const shown = (html: string): boolean => {
    const { document, isShown } = pageFromHtml(`<body>${html}</body>`, 'https://a.example/');
    const element = document.querySelector('#it');
    return element !== null && isShown(element);
  };
  test.each([
    '<p id=it>x</p>',
    '<p id=it aria-hidden=true>x</p>',
    '<dialog open><p id=it>x</p></dialog>',
    '<details><summary id=it>x</summary></details>',
    '<div style="visibility:hidden"><p id=it style="visibility: visible">x</p></div>',
    '<p id=it style="background: url(display:none)">x</p>',
  ])('%s is shown', html => {
    expect(shown(html)).toBe(true);
  });
  test.each([
    '<p id=it hidden>x</p>',
    '<div hidden><p id=it>x</p></div>',
    '<div style="color:red; DISPLAY : none !important"><p id=it>x</p></div>',
    '<div style="visibility:hidden"><p id=it>x</p></div>',
    '<dialog><p id=it>x</p></dialog>',
    '<details><p id=it>x</p></details>',
    '<script id=it></script>',
  ])('%s is not', html => {
    expect(shown(html)).toBe(false);
  });
});

test('an address that is none is refused', () => {
  expect(() => pageFromHtml('<p>', 'contoh')).toThrow(TypeError);
});
