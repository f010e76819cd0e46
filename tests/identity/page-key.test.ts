import { describe, expect, test } from 'vitest';
import { emailKey, eventKey, pageKey } from '../../lib/identity/profile-key.ts';

describe('one page has one key', () => {
  test.each([
    ['https://www.contoh.id/webinar/7/', 'page:contoh.id/webinar/7'],
    ['http://contoh.id/webinar/7?utm_source=x&fbclid=1&ref=y&trk=z#top', 'page:contoh.id/webinar/7'],
    ['https://contoh.id/webinar?b=2&UTM_Medium=x&a=1', 'page:contoh.id/webinar?a=1&b=2'],
    ['https://contoh.id/', 'page:contoh.id'],
    ['https://contoh.id:8443/a', 'page:contoh.id:8443/a'],
    ['https://contoh.id/app#/acara/7', 'page:contoh.id/app#/acara/7'],
    ['https://contoh.id/#!/acara/7', 'page:contoh.id#!/acara/7'],
    ['https://contoh.id/caf%C3%A9', 'page:contoh.id/café'],
    ['https://contoh.id/café', 'page:contoh.id/café'],
    ['https://contoh.id/%E9', 'page:contoh.id/%E9'],
    ['https://lu.ma/rapat?tk=a1', 'page:luma.com/rapat'],
    ['https://luma.com/rapat', 'page:luma.com/rapat'],
    ['https://contoh.id/rapat?tk=a1', 'page:contoh.id/rapat?tk=a1'],
  ])('%s is %s', (address, key) => {
    expect(pageKey(address)).toBe(key);
    expect(pageKey(new URL(address))).toBe(key);
  });
  test('the address that was asked about is not changed', () => {
    const url = new URL('https://contoh.id/?utm_source=x');
    pageKey(url);
    expect(url.href).toBe('https://contoh.id/?utm_source=x');
  });
  test.each(['', 'acara', 'chrome://extensions/', 'file:///acara.html', 'javascript:void(0)'])(
    '%s is no page',
    address => {
      expect(pageKey(address)).toBeUndefined();
    },
  );
});

describe('an event on LinkedIn has the key of its id', () => {
  test.each([
    'https://www.linkedin.com/events/7123456789012345678/',
    'https://www.linkedin.com/events/webinar-karier-7123456789012345678',
    'https://id.linkedin.com/events/webinarkarier7123456789012345678/comments/',
    'https://www.linkedin.com/events/webinar-20267123456789012345678/?viewAsMember=true',
  ])('%s', address => {
    expect(eventKey(address)).toBe('linkedin-event:7123456789012345678');
  });
  test.each([
    ['https://www.linkedin.com/events/', 'page:linkedin.com/events'],
    ['https://www.linkedin.com/events/webinar-2026/', 'page:linkedin.com/events/webinar-2026'],
    ['https://evil-linkedin.com/events/71234567890/', 'page:evil-linkedin.com/events/71234567890'],
    ['https://contoh.id/events/71234567890/?utm_source=x', 'page:contoh.id/events/71234567890'],
  ])('%s is a page like any other', (address, key) => {
    expect(eventKey(address)).toBe(key);
  });
});

test('a mailbox has one key in any case', () => {
  expect(emailKey('Rina@contoh.id')).toBe('email:rina@contoh.id');
});
