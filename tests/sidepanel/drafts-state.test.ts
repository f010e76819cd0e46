import { describe, expect, test } from 'vitest';
import {
  type DraftsState,
  draftsAfter,
  isEmptyDraft,
  noDrafts,
} from '../../entrypoints/sidepanel/drafts-state.ts';
import { personTraces } from '../../lib/identity/person-traces.ts';
import type { MeetingSnapshot } from '../../lib/model/meeting.ts';
import { draft, people, snapshot } from './sample-meeting.ts';

const now = new Date('2026-11-22T02:30:00Z');
const hear = (state: DraftsState, fields: Partial<MeetingSnapshot> = {}, isFirst = false): DraftsState =>
  draftsAfter(state, { kind: 'hear', snapshot: snapshot(fields), isFirst, now });
const names = ({ drafts, liveId }: DraftsState) =>
  drafts.find(({ id }) => id === liveId)?.participants.map(({ name }) => name);

const loaded = draftsAfter(noDrafts, {
  kind: 'load',
  drafts: [draft({ participants: people('Suharto') }), draft({ id: 'd2', room: 'zzz-zzzz-zzz' })],
});

test('the first that is heard of a new meeting begins a draft and shows it', () => {
  const state = hear(noDrafts, { participants: people('Suharto') }, true);
  expect(state.drafts).toHaveLength(1);
  expect(state.shownId).toBe(state.liveId);
  expect(names(state)).toEqual(['Suharto']);
});

test('a meeting that was left comes back with who was collected', () => {
  const state = hear(loaded, { participants: people('Wulan') }, true);
  expect(state).toMatchObject({ liveId: 'd1', shownId: 'd1' });
  expect(names(state)).toEqual(['Suharto', 'Wulan']);
});

test('what is nothing new changes nothing, so that nothing is drawn or written', () => {
  const state = hear(loaded, { participants: people('Suharto') }, true);
  expect(hear(state, { participants: people('Suharto') })).toBe(state);
});

test('another room is another list, and the first one is kept', () => {
  const first = hear(noDrafts, { participants: people('Suharto') }, true);
  const second = hear(first, { room: 'zzz-zzzz-zzz', participants: people('Wulan') });
  expect(second.drafts).toHaveLength(2);
  expect(second.shownId).toBe(second.liveId);
  expect(names(second)).toEqual(['Wulan']);
  const back = hear(second, { participants: people('Suharto', 'Tono') });
  expect(back.liveId).toBe(first.liveId);
  expect(names(back)).toEqual(['Suharto', 'Tono']);
});

test('who looks at an earlier meeting stays there while this one goes on', () => {
  const live = hear(loaded, { participants: people('Suharto') }, true);
  const looking = draftsAfter(live, { kind: 'show', id: 'd2' });
  const after = hear(looking, { participants: people('Suharto', 'Tono') });
  expect(after).toMatchObject({ liveId: 'd1', shownId: 'd2' });
  expect(names(after)).toEqual(['Suharto', 'Tono']);
});

test('listening anew shows the meeting that is heard', () => {
  const looking = draftsAfter(hear(loaded, {}, true), { kind: 'show', id: 'd2' });
  expect(hear(looking, {}, true).shownId).toBe('d1');
});

describe('an edit', () => {
  test('changes one draft and says when', () => {
    const act = {
      kind: 'edit',
      id: 'd2',
      change: (one: (typeof loaded.drafts)[number]) => ({ ...one, eventNote: 'x' }),
      now,
    } as const;
    const { drafts } = draftsAfter(loaded, act);
    expect(drafts[0]).toBe(loaded.drafts[0]);
    expect(drafts[1]).toMatchObject({ eventNote: 'x', changedAt: now.toISOString() });
  });

  test('of a draft that is gone does nothing', () => {
    expect(draftsAfter(loaded, { kind: 'edit', id: 'd9', change: one => ({ ...one }), now })).toBe(loaded);
  });
});

test('what is put away is gone until it is brought back', () => {
  const live = hear(loaded, {}, true);
  const [first] = live.drafts;
  const without = draftsAfter(live, { kind: 'discard', id: 'd1' });
  expect(without).toMatchObject({ liveId: undefined, shownId: undefined });
  expect(without.drafts.map(({ id }) => id)).toEqual(['d2']);
  const back = first && draftsAfter(without, { kind: 'restore', draft: first });
  expect(back?.drafts.map(({ id }) => id)).toEqual(['d1', 'd2']);
});

test.each([
  ['nothing at all', draft(), true],
  ['somebody', draft({ participants: people('Suharto') }), false],
  ['a note on the event', draft({ eventNote: 'x' }), false],
  ['a name of the event', draft({ eventName: '' }), false],
  ['a chosen event', draft({ event: { kind: 'new' } }), false],
])('a draft with %s: empty? %#', (_, one, expected) => {
  expect(isEmptyDraft(one)).toBe(expected);
});

describe('whoever was erased for good', () => {
  const rina = { name: 'Rina Wijayanti', email: [], telephone: [], identities: [] };
  const [byName, bySaving, other] = ['Rina Wijayanti', 'Bu Rina', 'Suharto'];
  const there = people(byName, bySaving, other);
  const start = draftsAfter(noDrafts, {
    kind: 'load',
    drafts: [
      draft({
        participants: there,
        picked: [byName, other],
        notes: { [byName]: 'Suka teh', [other]: 'Suka kopi' },
        saved: { [bySaving]: { contactId: 'rina' } },
      }),
    ],
  });
  const erased = draftsAfter(hear(start, { participants: there }, true), {
    kind: 'erase',
    sought: { contactIds: new Set(['rina']), tells: personTraces([rina]) },
  });

  test('is gone from the drafts, by name and as who was saved there', () => {
    expect(erased.drafts).toEqual([
      {
        ...start.drafts[0],
        participants: people(other),
        picked: [other],
        notes: { [other]: 'Suka kopi' },
        saved: {},
      },
    ]);
  });

  test('does not come back with what the page goes on telling', () => {
    expect(hear(erased, { participants: there })).toBe(erased);
    expect(names(hear(erased, { participants: [...there, ...people('Wulan')] }))).toEqual([other, 'Wulan']);
    const next = hear(erased, { room: 'zzz-zzzz-zzz', participants: there });
    expect(names(next)).toEqual([other]);
  });

  test('does not come back with a draft that was thrown away before, or an edit of it', () => {
    const [whole] = start.drafts;
    if (!whole) throw new Error('one draft');
    const discarded = draftsAfter(erased, { kind: 'discard', id: 'd1' });
    const restored = draftsAfter(discarded, { kind: 'restore', draft: whole });
    const undone = draftsAfter(erased, { kind: 'edit', id: 'd1', change: () => whole, now });
    for (const { drafts } of [restored, undone]) {
      expect(drafts[0]?.participants).toEqual(people(other));
      expect(JSON.stringify(drafts)).not.toMatch(/rina|Suka teh/i);
    }
  });
});
