import { describe, expect, test } from 'vitest';
import {
  eventToSave,
  firstChoice,
  reportedEvent,
  sameEvent,
} from '../../entrypoints/options/import/event-choice.ts';
import { UnfitValue } from '../../lib/identity/tidy.ts';
import type { EventFacts } from '../../lib/model/event.ts';
import { event } from '../store/sample.ts';

const facts = (fields: Partial<EventFacts> = {}): EventFacts => ({
  name: 'Rapat Satu Data',
  speakers: [],
  identities: [],
  ...fields,
});
const monday = event('senin', { name: 'Rapat Satu Data', startDate: '2026-12-14T09:00+07:00' });
const undated = event('tanpa-hari', { name: 'Rapat Satu Data' });
const paged = event('laman', { name: 'Lain', identities: ['page:contoh.id/acara/7'] });

describe('a stored event is the same', () => {
  test.each([
    ['by name and day, whatever the hour', facts({ startDate: '2026-12-14T13:00' }), 'senin'],
    [
      'without regard to case and accents',
      facts({ name: 'RAPAT satu dáta', startDate: '2026-12-14' }),
      'senin',
    ],
    ['by its page', facts({ name: 'Nama baru', url: 'https://contoh.id/acara/7?utm_source=x' }), 'laman'],
    ['not on another day', facts({ startDate: '2026-12-21T09:00' }), undefined],
    ['not by a name alone: meetings come back every week', facts(), undefined],
    ['not by a day alone', facts({ name: 'Rapat lain', startDate: '2026-12-14' }), undefined],
  ])('%s', (_, reported, id) => {
    expect(sameEvent(reported, [undated, monday, paged])?.id).toBe(id);
  });
});

describe('the event to begin with', () => {
  const report = { kind: 'teams', event: facts({ startDate: '2026-12-14T09:00' }) } as const;
  test.each([
    ['the one from which one came', report, 'laman', { kind: 'stored', id: 'laman' }],
    ['the same one', report, undefined, { kind: 'stored', id: 'senin' }],
    ['the same one, where the other is gone', report, 'gone', { kind: 'stored', id: 'senin' }],
    ['none for names alone', { kind: 'names', event: undefined } as const, undefined, { kind: 'none' }],
  ])('is %s', (_, given, wanted, choice) => {
    expect(firstChoice(given, [monday, paged], wanted)).toEqual(choice);
  });

  test('is a new one with the platform of the report', () => {
    expect(firstChoice(report, [], undefined)).toEqual({
      kind: 'new',
      facts: { ...report.event, location: 'Microsoft Teams', attendanceMode: 'online' },
    });
  });
});

test.each(['luma', 'eventbrite', 'meetup', 'table', 'names'] as const)(
  'who sells tickets says nothing of the place: %s',
  kind => expect(reportedEvent({ kind, event: facts() })).toEqual(facts()),
);

describe('as it is saved', () => {
  test('a new event is tidied', () => {
    const choice = { kind: 'new', facts: facts({ name: ' Rapat ', startDate: '2026-12-14 09.00' }) } as const;
    expect(eventToSave(choice)).toMatchObject({ facts: { name: 'Rapat', startDate: '2026-12-14T09:00' } });
  });
  test('one without a name is none', () => {
    expect(eventToSave({ kind: 'new', facts: facts({ name: ' ' }) })).toBeUndefined();
    expect(eventToSave({ kind: 'none' })).toBeUndefined();
  });
  test('a time that is none is refused', () => {
    expect(() => eventToSave({ kind: 'new', facts: facts({ startDate: 'nanti' }) })).toThrow(UnfitValue);
  });
});
