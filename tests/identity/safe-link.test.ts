import { expect, test } from 'vitest';
import { safeLink } from '../../lib/identity/profile-key.ts';

const base = 'https://contoh.id/a/b';
const wrapped = (inner: string): string =>
  `https://www.linkedin.com/safety/go?url=${encodeURIComponent(inner)}`;

test.each([
  [' https://contoh.id/x \n', 'https://contoh.id/x'],
  ['/x', 'https://contoh.id/x'],
  ['//rina.id/x', 'https://rina.id/x'],
  ['#/acara', 'https://contoh.id/a/b#/acara'],
  ['mailto:rina@contoh.id', 'mailto:rina@contoh.id'],
  ['tel:+6281234567890', 'tel:+6281234567890'],
  [wrapped('https://rina.id/x?y=1'), 'https://rina.id/x?y=1'],
  [wrapped(wrapped('https://rina.id/')), 'https://rina.id/'],
  ['https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Frina.id%2F&x=1', 'https://rina.id/'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Frina.id%2F&h=x', 'https://rina.id/'],
  ['https://www.google.com/url?sa=t&q=https%3A%2F%2Frina.id%2F', 'https://rina.id/'],
  ['https://www.google.co.id/url?q=https%3A%2F%2Frina.id%2F', 'https://rina.id/'],
  [
    'https://evil-linkedin.com/safety/go?url=https%3A%2F%2Frina.id',
    'https://evil-linkedin.com/safety/go?url=https%3A%2F%2Frina.id',
  ],
])('%s leads to %s', (raw, link) => {
  expect(safeLink(raw, base)).toBe(link);
});

test.each(
  [
    '',
    ' ',
    '#',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'blob:https://contoh.id/1',
    'file:///etc/passwd',
    'chrome-extension://abc/x',
    'https://rina:secret@contoh.id/',
    'https://rina@contoh.id/',
    'https://',
    'mailto:',
    wrapped('javascript:alert(1)'),
    wrapped('/relative'),
    wrapped('https://a@contoh.id/'),
    `https://contoh.id/${'x'.repeat(2000)}`,
    `https://contoh.id/${'é'.repeat(400)}`,
    `${' '.repeat(1_000_000)}https://contoh.id/`,
  ].map(raw => ({ raw, name: JSON.stringify(raw.slice(0, 80)) })),
)('$name leads nowhere', ({ raw }) => {
  expect(safeLink(raw, base)).toBeUndefined();
});

test('a relative address needs a page', () => {
  expect(safeLink('/x')).toBeUndefined();
});
