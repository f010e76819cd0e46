import { expect, test } from 'vitest';
import {
  newSlot,
  type SlotText,
  slotOf,
  slotProblem,
  slotText,
  timesOf,
} from '../../entrypoints/options/plan/slot-draft.ts';
import { formats } from '../../lib/i18n/formats.ts';
import type { Slot } from '../../lib/model/week-plan.ts';
import { spanOf } from '../../lib/plan/span.ts';

const week = spanOf('week', '2026-11-19');
const form = (part: Partial<SlotText>): SlotText => ({ ...newSlot('2026-11-19'), text: 'Menulis', ...part });

test.each<[Partial<SlotText>, string | undefined]>([
  [{}, undefined],
  [{ text: ' ' }, 'whatNeeded'],
  [{ on: '2026-11-23' }, 'dayWrong'],
  [{ on: '' }, 'dayWrong'],
  [{ minutes: '0' }, 'minutesWrong'],
  [{ minutes: 'satu jam' }, 'minutesWrong'],
  [{ minutes: '1441' }, 'minutesWrong'],
  [{ minutes: ' 90 ' }, undefined],
])('a time with %j has the problem %s', (part, problem) => {
  expect(slotProblem(form(part), week)).toBe(problem);
});

test('a time is changed and keeps its id, its zone and that it is done', () => {
  const slot: Slot = {
    id: 'a',
    on: '2026-11-18',
    start: '09:00',
    minutes: 45,
    timeZone: 'Asia/Makassar',
    text: 'Menelepon',
    engagement: 'call',
    contactId: 'siti',
    isDone: true,
  };
  expect(slotOf(slotText(slot), slot)).toEqual(slot);
  expect(slotOf({ ...slotText(slot), start: '', contactId: '', engagement: 'fax' }, slot)).toEqual({
    id: 'a',
    on: '2026-11-18',
    minutes: 45,
    timeZone: 'Asia/Makassar',
    text: 'Menelepon',
    isDone: true,
  });
});

test.each([
  ['09:00', 45, '09:00–09:45', '09.00–09.45'],
  ['23:30', 60, '23:30–00:30', '23.30–00.30'],
  [undefined, 60, undefined, undefined],
])('what begins at %s and takes %i minutes is at %s', (start, minutes, english, indonesian) => {
  const slot = { minutes, ...(start && { start }) };
  expect(timesOf(slot, formats('en').clock)).toBe(english);
  expect(timesOf(slot, formats('id').clock)).toBe(indonesian);
});
