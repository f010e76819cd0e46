import { expect, test } from 'vitest';
import { likelyEvents } from '../../entrypoints/options/practice/likely-events.ts';
import { attendance, event } from '../store/sample.ts';

const today = '2026-11-22';
const events = [
  event('old', { startDate: '2025-01-10' }),
  event('old-theirs', { startDate: '2025-02-10' }),
  event('recent', { startDate: '2026-11-10T09:00+07:00' }),
  event('theirs', { startDate: '2026-11-20' }),
  event('next', { startDate: '2026-11-25' }),
  event('undated-theirs', {}),
];
const attendances = [
  attendance('a', 'rina', 'theirs'),
  attendance('b', 'rina', 'old-theirs'),
  attendance('c', 'rina', 'next'),
  attendance('d', 'rina', 'undated-theirs'),
  attendance('e', 'budi', 'old'),
];
const found = (eventId?: string) =>
  likelyEvents(['rina'], { events, attendances }, today, eventId).map(({ id }) => id);

test('where they were and what was lately, the latest first; nothing that is still to come', () => {
  expect(found()).toEqual(['theirs', 'recent', 'old-theirs', 'undated-theirs']);
});

test('the event that it is about stands first, whatever day it was', () => {
  expect(found('old')[0]).toBe('old');
  expect(found('next')[0]).toBe('next');
});
