import { describe, expect, test } from 'vitest';
import {
  afterSave,
  afterUndo,
  hasUnsaved,
  withEvent,
  withNote,
  withPicked,
} from '../../../lib/capture/meeting/draft-edits.ts';
import { draft, people } from '../../sidepanel/sample-meeting.ts';

const three = draft({ participants: people('Suharto', 'Wulan', 'Tono') });
const event = { id: 'e1', name: 'Rapat Arsip' };

describe('a note', () => {
  test('ticks who it is on', () => {
    expect(withNote(three, 'Tono', 'arsip')).toMatchObject({ notes: { Tono: 'arsip' }, picked: ['Tono'] });
  });

  test('stays when they are unticked', () => {
    const unticked = withPicked(withNote(three, 'Tono', 'arsip'), new Set());
    expect(unticked).toMatchObject({ notes: { Tono: 'arsip' }, picked: [] });
    expect(hasUnsaved(unticked)).toBe(true);
  });

  test('of nothing is none, and unticks nobody', () => {
    expect(withNote(withNote(three, 'Tono', 'a'), 'Tono', '')).toMatchObject({ notes: {}, picked: ['Tono'] });
    expect(withNote(three, 'Tono', ' ').picked).toEqual([]);
  });
});

test('who is ticked stands in the order of the list, and only who is in it', () => {
  expect(withPicked(three, new Set(['Tono', 'Nobody', 'Suharto'])).picked).toEqual(['Suharto', 'Tono']);
});

describe('after a save', () => {
  const saved = { ...withNote(three, 'Tono', 'arsip '), eventNote: 'Ramai' };
  const done = { contacts: new Map([['Tono', 'c1']]), event };

  test('it is known who was saved with which note, at which event', () => {
    const after = afterSave(saved, saved, done);
    expect(after).toMatchObject({
      saved: { Tono: { contactId: 'c1', note: 'arsip' } },
      picked: [],
      event: { kind: 'stored', ...event },
      savedEventNote: 'Ramai',
    });
    expect(hasUnsaved(after)).toBe(false);
  });

  test('what was typed while it was being saved is still to be saved', () => {
    const meanwhile = withNote(withNote(saved, 'Tono', 'arsip 2026'), 'Wulan', 'data');
    expect(afterSave(meanwhile, saved, done).picked).toEqual(['Tono', 'Wulan']);
  });

  test('a changed note of somebody saved is to be saved again', () => {
    const after = withNote(afterSave(saved, saved, done), 'Tono', 'arsip 2026');
    expect(after.picked).toEqual(['Tono']);
    expect(hasUnsaved(withPicked(after, new Set()))).toBe(true);
  });

  test('a changed note on the event is to be saved again', () => {
    const after = afterSave(saved, saved, done);
    expect(hasUnsaved({ ...after, eventNote: 'Ramai sekali' })).toBe(true);
  });

  test('taken back, it is as before, with what was typed since', () => {
    const after = withNote(afterSave(saved, saved, done), 'Wulan', 'data');
    const back = afterUndo(after, saved, ['Tono']);
    expect(back).toEqual({ ...saved, notes: { Tono: 'arsip ', Wulan: 'data' }, picked: ['Wulan', 'Tono'] });
  });

  test('a second save that is taken back leaves the first', () => {
    const first = afterSave(saved, saved, done);
    const again = withNote(first, 'Tono', 'arsip 2026');
    const second = afterSave(again, again, done);
    expect(afterUndo(second, again, ['Tono'])).toEqual(again);
  });
});

describe('another event', () => {
  test('begins with an empty note where the note is saved', () => {
    const noted = draft({ eventNote: 'Ramai', savedEventNote: 'Ramai', event: { kind: 'stored', ...event } });
    const other = withEvent(noted, { kind: 'new' });
    expect(other).toMatchObject({ event: { kind: 'new' }, eventNote: '' });
    expect(other).not.toHaveProperty('savedEventNote');
  });

  test('takes along what is not saved', () => {
    expect(withEvent(draft({ eventNote: 'Ramai' }), { kind: 'stored', ...event }).eventNote).toBe('Ramai');
  });
});
