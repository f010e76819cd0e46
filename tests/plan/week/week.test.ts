import { describe, expect, test } from 'vitest';
import type { Slot } from '../../../lib/model/week-plan.ts';
import { engagementOfEvent } from '../../../lib/plan/week/engagement.ts';
import { proposalAfter, proposedPeople } from '../../../lib/plan/week/next-week.ts';
import { weekPlanId, weekResult } from '../../../lib/plan/week/week.ts';
import { event, interaction, learned, practice, today, topic, weekPlan } from '../practice-records.ts';

const slot = (id: string, fields: Partial<Slot> = {}): Slot => ({
  id,
  on: '2026-11-17',
  minutes: 60,
  timeZone: 'Asia/Jakarta',
  text: id,
  ...fields,
});

test('the plan of a week has one id, whatever day it is', () => {
  expect(weekPlanId('2026-11-16')).toBe('week:2026-11-16');
  expect(weekPlanId('2026-11-22')).toBe('week:2026-11-16');
  expect(weekPlanId('2026-11-23')).toBe('week:2026-11-23');
});

describe('a week against its plan', () => {
  const plan = weekPlan('2026-11-16', {
    hours: 3,
    people: 4,
    contactIds: ['rina', 'budi'],
    organizations: ['BKN', 'Badan Contoh'],
    topics: [{ topic: 'Arsip digital', contactId: 'rina' }, { topic: 'Satu data' }],
    mix: { webinar: 1, call: 2 },
    slots: [
      slot('call rina', { contactId: 'rina', engagement: 'call', isDone: true }),
      slot('read', { minutes: 45 }),
      slot('write', { minutes: 30, isDone: true, engagement: 'message' }),
    ],
  });
  const data = practice({
    events: [
      event('webinar', '2026-11-19T09:00+07:00', { eventKind: 'webinar' }),
      event('next week', '2026-11-23', { eventKind: 'webinar' }),
      event('only registered', '2026-11-18', { eventKind: 'webinar', myRole: 'registrant' }),
    ],
    interactions: [
      interaction('rina', '2026-11-17', { kind: 'call', minutes: 20 }),
      interaction('sari', '2026-11-18', { kind: 'advice', minutes: 30 }),
      interaction('sari', '2026-11-19', { kind: 'meeting', eventId: 'webinar' }),
      interaction('budi', '2026-11-15'),
      interaction('budi', '2026-11-23'),
    ],
    topics: [
      topic('arsip digital', { learned: [learned('2026-11-20')] }),
      topic('Satu data', { learned: [learned('2026-11-10')] }),
      topic('badan contoh', { isOrganization: true, learned: [learned('2026-11-16')] }),
    ],
  });
  const result = weekResult(plan, today, data, today);

  test('people: those who were named, and others', () => {
    expect(result.people).toEqual({ planned: 4, done: 2, met: ['rina'], open: ['budi'], others: ['sari'] });
  });

  test('ways: an event once, also with a talk at it; a slot that was ticked off where nothing else tells of it', () => {
    expect(result.mix).toEqual([
      { way: 'call', planned: 2, done: 1 },
      { way: 'webinar', planned: 1, done: 1 },
      { way: 'message', planned: 0, done: 1 },
    ]);
  });

  test('hours: of slots done, and of talks beside them', () => {
    // An hour and a half in slots, and half an hour with Sari; the call with Rina is her slot.
    expect(result.hours).toEqual({ planned: 3, inSlots: 2.25, inDoneSlots: 1.5, spent: 2, isEntered: false });
    const entered = weekResult({ ...plan, hoursSpent: 4 }, today, data, today);
    expect(entered.hours).toMatchObject({ spent: 4, isEntered: true });
  });

  test('what was learned of what was planned', () => {
    expect(result.organizations).toEqual([
      { name: 'BKN', isLearned: false },
      { name: 'Badan Contoh', isLearned: true },
    ]);
    expect(result.topics).toEqual([
      { topic: 'Arsip digital', contactId: 'rina', isLearned: true },
      { topic: 'Satu data', isLearned: false },
    ]);
  });

  test('nothing of the days that are still to come', () => {
    const early = weekResult(plan, today, data, '2026-11-17');
    expect(early.people.done).toBe(1);
    expect(early.mix.find(({ way }) => way === 'webinar')?.done).toBe(0);
  });

  test('without a plan: what was done', () => {
    const { hasPlan, people, hours } = weekResult(undefined, today, data, today);
    expect({ hasPlan, people: people.others, planned: hours.planned }).toEqual({
      hasPlan: false,
      people: ['rina', 'sari'],
      planned: undefined,
    });
  });
});

test.each([
  [{ eventKind: 'webinar' }, 'webinar'],
  [{ eventKind: 'fair', attendanceMode: 'online' }, 'fair'],
  [{ eventKind: 'training', attendanceMode: 'online' }, 'webinar'],
  [{ eventKind: 'seminar', attendanceMode: 'offline' }, 'conference'],
  [{ eventKind: 'seminar' }, undefined],
  [{ eventKind: 'gathering' }, 'meeting'],
  [{ attendanceMode: 'online' }, 'webinar'],
  [{ attendanceMode: 'offline' }, undefined],
] as const)('an event of %o is engaged in as %s', (fields, way) => {
  expect(engagementOfEvent(fields)).toBe(way);
});

describe('the next week', () => {
  const following = (fields: Parameters<typeof weekPlan>[1], talks: string[]) => {
    const interactions = talks.map(id => interaction(id, '2026-11-18', { kind: 'call' }));
    return proposalAfter(
      weekResult(weekPlan('2026-11-16', fields), today, practice({ interactions }), today),
    );
  };

  test.each([
    ['much too large', 8, 1, 2, 'lower'],
    ['half of it done', 4, 2, 3, 'lower'],
    ['nothing done of one', 1, 0, 1, 'same'],
    ['nearly done', 5, 4, 5, 'same'],
    ['just done', 5, 5, 5, 'same'],
    ['done with ease', 4, 5, 5, 'raise'],
    ['a large one done with ease', 20, 30, 24, 'raise'],
  ])('a plan that was %s: %i planned, %i done, next %i', (_, planned, done, next, change) => {
    const proposal = following(
      { people: planned },
      Array.from({ length: done }, (__, index) => `c${index}`),
    );
    expect({ people: proposal.people, change: proposal.change }).toEqual({ people: next, change });
  });

  test('begins with who and what was left open', () => {
    const proposal = following(
      {
        contactIds: ['rina', 'budi'],
        organizations: ['BKN'],
        topics: [{ topic: 'Arsip' }],
        mix: { call: 3 },
        hours: 4,
        hoursSpent: 1,
      },
      ['rina'],
    );
    expect(proposal).toEqual({
      startOn: '2026-11-23',
      contactIds: ['budi'],
      organizations: ['BKN'],
      topics: [{ topic: 'Arsip' }],
      people: 2,
      hours: 2.5,
      mix: { call: 2 },
      change: 'same',
    });
  });

  test('is a small one after a week without a plan', () => {
    expect(proposalAfter(weekResult(undefined, today, practice(), today))).toMatchObject({
      people: 3,
      hours: 2,
      change: 'first',
    });
  });

  test('people come from the due list, the most pressing first, without those already in it', () => {
    const due = ['rina', 'budi', 'sari', 'agus'].map(contactId => ({ contactId }));
    expect(proposedPeople(due, ['budi'], 3)).toEqual(['rina', 'sari']);
    expect(proposedPeople(due, ['a', 'b', 'c'], 3)).toEqual([]);
  });
});
