import { describe, expect, test } from 'vitest';
import { eventToSave, meetingEvent } from '../../entrypoints/sidepanel/meeting-event.ts';
import type { Attending } from '../../lib/model/attending.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import { event } from '../store/sample.ts';
import { draft } from './sample-meeting.ts';

const today = event('today', { startDate: '2026-11-22T13:00', name: 'Rapat Arsip' });
const other = event('other', { startDate: '2026-11-22T09:00' });
const old = event('old');
const events = [old, other, today];
const attending = { eventId: 'old', name: old.name, until: '2026-11-22T09:00:00.000Z' };
const given = { events, title: 'Rapat di Google Meet', zone: 'Asia/Jakarta' };
const at = (fields: Partial<MeetingDraft>, more: { readonly attending?: Attending } = {}) =>
  meetingEvent(draft(fields), { ...given, attending: more.attending });

describe('where people are met', () => {
  test.each<[string, ReturnType<typeof at>, string | undefined]>([
    ['is what was chosen', at({ event: { kind: 'stored', id: 'other', name: '' } }, { attending }), 'other'],
    ['is new where that was chosen', at({ event: { kind: 'new' } }, { attending }), undefined],
    ['is the event that the user is at', at({}, { attending }), 'old'],
    ['is the event of that day that the meeting is', at({}), 'today'],
    ['is new where none is like it', at({ title: 'Lain' }), undefined],
    [
      'is found anew where the chosen one was deleted',
      at({ event: { kind: 'stored', id: 'gone', name: '' } }),
      'today',
    ],
  ])('%s', (_, { stored }, expected) => {
    expect(stored?.id).toBe(expected);
  });

  test('can be any of the day or of lately, the likeliest first, each once', () => {
    const ids = at({ event: { kind: 'stored', id: 'other', name: '' } }, { attending }).choices.map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['other', 'old', 'today']);
  });
});

test.each([
  ['what was typed', { eventName: ' Rapat kerja ', title: 'Rapat Arsip' }, 'Rapat kerja'],
  ['the meeting', { title: 'Rapat Arsip' }, 'Rapat Arsip'],
  ['its product, where it has no title', { title: '' }, 'Rapat di Google Meet'],
  ['the meeting, where the name was emptied', { eventName: ' ', title: 'Rapat Arsip' }, 'Rapat Arsip'],
])('a new event is named after %s', (_, fields, name) => {
  expect(at(fields).facts.name).toBe(name);
});

describe('what is saved of the event', () => {
  const stored = (fields: Partial<MeetingDraft>) =>
    eventToSave(at({ event: { kind: 'stored', id: 'other', name: '' } }), draft(fields));

  test('is its note, in place of the one before', () => {
    expect(stored({ eventNote: ' ramai sekali ', savedEventNote: 'ramai' })).toEqual({
      id: 'other',
      note: 'ramai sekali',
      noteBefore: 'ramai',
    });
  });

  test('is nothing where the note is saved or there is none', () => {
    expect(stored({ eventNote: 'ramai', savedEventNote: 'ramai' })).toEqual({ id: 'other' });
    expect(stored({})).toEqual({ id: 'other' });
  });

  test('is all of a new one', () => {
    const made = eventToSave(at({ title: 'Lain' }), draft({ eventNote: 'ramai' }));
    expect(made).toMatchObject({ facts: { name: 'Lain' }, note: 'ramai' });
  });
});
