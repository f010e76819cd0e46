import { expect, test } from 'vitest';
import { readHtml } from '../../../lib/cli/read-command.ts';
import { eventKey } from '../../../lib/identity/profile-key.ts';

const card = `<li><a href="/in/rina/"><img src="x" alt=""></a><div><p><a href="/in/rina/">Rina Wijaya</a><span> • 2nd</span></p><p>Guru</p></div></li>`;
const attendees = (query: string): string | undefined =>
  readHtml(
    `<main><ul>${card}</ul></main>`,
    `https://www.linkedin.com/search/results/people/?eventAttending=${encodeURIComponent(query)}`,
  ).list?.metAt?.url;

test.each([
  'https://www.linkedin.com/events/7000000000000000001/',
  'https://www.linkedin.com/events/7000000000000000001/?viewAsMember=true',
  'https://id.linkedin.com/events/kota-pintar-7000000000000000001/about/',
  'https://www.linkedin.com/events/kotapintar7000000000000000001/comments/',
  'https://www.linkedin.com/events/webinar-2026-7000000000000000001',
])('who attends an event by a search was met at the event of %s', address => {
  const url = attendees('["7000000000000000001"]') ?? '';
  expect(eventKey(url)).toBe('linkedin-event:7000000000000000001');
  expect(eventKey(address)).toBe(eventKey(url));
});

test('the query names one event or none', () => {
  expect(attendees('List(7000000000000000001)')).toBe('https://www.linkedin.com/events/7000000000000000001/');
  expect(attendees('["7000000000000000001","7000000000000000002"]')).toBeUndefined();
  expect(attendees('true')).toBeUndefined();
});

test('a page of an event without a day is no event', () => {
  const address = 'https://www.linkedin.com/events/7000000000000000001/';
  const { events } = readHtml(
    '<title>Ups | LinkedIn</title><main><h1>Ups</h1><p>Coba lagi.</p></main>',
    address,
  );
  expect(events).toEqual([]);
});
