import { expect, test } from 'vitest';
import { eventsLook, eventsQuery } from '../../entrypoints/options/events/events-query.ts';

test.each([
  [''],
  ['q=satu+data&tag=rekan+%26+teman'],
  ['view=month'],
  ['view=month&month=2026-11'],
  ['q=a&sort=name'],
  ['sort=-createdAt'],
])('%s is read and written the same', query => {
  expect(eventsQuery(eventsLook(query))).toBe(query);
});

test.each([
  'month=2026-13',
  'month=besok',
  'month=9999-12',
  'month=0000-01',
  'view=week',
  'sort=',
  'other=1',
])('%s is passed over', query => {
  expect(eventsLook(query)).toEqual(eventsLook(''));
});
