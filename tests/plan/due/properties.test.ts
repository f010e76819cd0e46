import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Commitment } from '../../../lib/model/commitment.ts';
import type { InteractionSummary } from '../../../lib/model/interaction.ts';
import { addDays } from '../../../lib/plan/day.ts';
import {
  type ActEdit,
  actsFor,
  contacted,
  type DueAct,
  dueActs,
  never,
  skip,
  snooze,
} from '../../../lib/plan/due/acts.ts';
import { dueList } from '../../../lib/plan/due/due-list.ts';
import type { DueContact, DueInput } from '../../../lib/plan/due/input.ts';
import type { DueLine, ReasonKind } from '../../../lib/plan/due/reason.ts';
import { openPromises } from '../../../lib/plan/promises/promises.ts';
import { attendance, event, input, mentorship, person, promise, summary, today } from './due-data.ts';

const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });
/** Around today, most of them near. */
const days = fc
  .oneof(fc.integer({ min: -20, max: 12 }), fc.integer({ min: -900, max: 60 }))
  .map(n => addDays(today, n));
const instants = days.map(day => `${day}T12:00:00.000Z`);
const ids = ['a', 'b', 'c', 'd'];
const id = fc.constantFrom(...ids);

const contacts: fc.Arbitrary<DueContact[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Ayu', 'Bayu', 'Citra'),
      createdAt: instants,
      cadence: maybe(fc.constantFrom('P1W', 'P1M', 'P3M', 'P1Y', 'never')),
      segment: maybe(fc.constantFrom('friend', 'colleague')),
      followUpOn: maybe(days),
      birthday: maybe(days.map(day => `--${day.slice(5)}`)),
      snoozedUntil: maybe(days),
      skippedOn: maybe(days),
      jobChangedAt: maybe(instants),
      doNotContactSince: fc.option(days, { nil: undefined, freq: 9 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(some => some.map((one, index) => person({ ...one, id: ids[index] ?? '' })));

const summaries: fc.Arbitrary<InteractionSummary[]> = fc
  .uniqueArray(
    fc.record({
      contactId: id,
      lastOn: days,
      lastKind: fc.constantFrom('message', 'meeting', 'mentoring'),
      helped: maybe(days),
    }),
    { selector: ({ contactId }) => contactId },
  )
  .map(some =>
    some.map(({ contactId, helped, ...rest }) =>
      summary({
        ...rest,
        id: contactId,
        untold: helped === undefined ? [] : [{ interactionId: `of ${contactId}`, kind: 'help', on: helped }],
      }),
    ),
  );

const commitments: fc.Arbitrary<Commitment[]> = fc
  .array(
    fc.record({
      contactId: id,
      whose: fc.constantFrom('mine', 'theirs'),
      dueOn: maybe(days),
      outcome: fc.option(fc.constant('kept'), { nil: undefined, freq: 2 }),
    }),
    { maxLength: 6 },
  )
  .map(some => some.map((one, index) => promise({ ...one, id: `promise ${index}` })));

const inputs: fc.Arbitrary<DueInput> = fc
  .record({
    contacts,
    summaries,
    commitments,
    startDate: days,
    attendees: fc.uniqueArray(id),
    nextSessionOn: days,
    members: fc.uniqueArray(id),
  })
  .map(({ startDate, attendees, nextSessionOn, members, ...rest }) =>
    input({
      ...rest,
      events: [event({ startDate })],
      attendances: attendees.map(contactId => attendance({ contactId })),
      mentorships: [mentorship({ contactIds: members, nextSessionOn })],
      cadences: { friend: 'P2W', colleague: 'P6M' },
    }),
  );

const lineOf = (data: DueInput, contactId: string, on = today): DueLine | undefined =>
  dueList(data, on).find(line => line.contactId === contactId);
const kindsOf = (data: DueInput, contactId: string, on = today): ReasonKind[] =>
  (lineOf(data, contactId, on)?.reasons ?? []).map(({ kind }) => kind);

const edited = (data: DueInput, contactId: string, edit: ActEdit): DueInput => ({
  ...data,
  contacts: data.contacts.map(one =>
    one.id === contactId
      ? {
          ...one,
          ...Object.fromEntries(Object.entries(edit).map(([field, value]) => [field, value ?? undefined])),
        }
      : one,
  ),
});

/** The act, and the interaction of today that goes with having been in touch. */
function done(data: DueInput, contactId: string, act: DueAct): DueInput {
  const contact = data.contacts.find(one => one.id === contactId) ?? person();
  if (act === 'snooze') return edited(data, contactId, snooze(today, 7));
  if (act === 'skip') return edited(data, contactId, skip(contact, today));
  if (act === 'never') return edited(data, contactId, never());
  const before =
    data.summaries.find(({ id }) => id === contactId) ?? summary({ id: contactId, count: 0, mutual: 0 });
  const lastOn = before.lastOn !== undefined && before.lastOn > today ? before.lastOn : today;
  const after = { ...before, lastOn, lastKind: 'message' as const, count: before.count + 1 };
  return {
    ...edited(data, contactId, contacted(contact, today)),
    summaries: [...data.summaries.filter(({ id }) => id !== contactId), after],
  };
}

const check = (property: (data: DueInput) => void): void =>
  fc.assert(fc.property(inputs, property), { numRuns: 600 });

describe('the due list', () => {
  test('is the same for the same data, in whatever order it comes', () => {
    fc.assert(
      fc.property(inputs, data => {
        const turned: DueInput = {
          ...data,
          contacts: data.contacts.toReversed(),
          commitments: data.commitments.toReversed(),
          attendances: data.attendances.toReversed(),
          summaries: data.summaries.toReversed(),
        };
        expect(dueList(turned, today)).toEqual(dueList(data, today));
        expect(dueList(structuredClone(data), today)).toEqual(dueList(data, today));
      }),
    );
  });

  test('names nobody twice, gives each a reason, and no reason twice', () => {
    check(data => {
      const lines = dueList(data, today);
      expect(new Set(lines.map(({ contactId }) => contactId)).size).toBe(lines.length);
      for (const { reasons } of lines) {
        expect(reasons.length).toBeGreaterThan(0);
        expect(new Set(reasons.map(reason => JSON.stringify(reason))).size).toBe(reasons.length);
      }
    });
  });

  test('tells of each reason its day and how far that is', () => {
    check(data => {
      for (const { on, days: until } of dueList(data, today).flatMap(({ reasons }) => reasons))
        expect(addDays(today, until)).toBe(on);
    });
  });

  test('forgets nobody while the machine sleeps: what is owed or set stays until it is done', () => {
    const lasting: ReadonlySet<ReasonKind> = new Set([
      'promise',
      'theirPromise',
      'followUp',
      'untold',
      'rhythm',
    ]);
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 400 }), (data, asleep) => {
        const later = addDays(today, asleep);
        for (const { contactId, reasons } of dueList(data, today)) {
          const kinds = kindsOf(data, contactId, later);
          for (const { kind } of reasons) if (lasting.has(kind)) expect(kinds).toContain(kind);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('is on a day what it would be had nobody looked before, whatever the clock did between', () => {
    fc.assert(
      fc.property(inputs, fc.array(fc.integer({ min: -40, max: 40 })), (data, jumps) => {
        const fresh = dueList(structuredClone(data), today);
        for (const jump of jumps) dueList(data, addDays(today, jump));
        expect(dueList(data, today)).toEqual(fresh);
      }),
    );
  });

  test('is after each change what it would be of records that were never seen before', () => {
    fc.assert(
      fc.property(inputs, fc.array(fc.constantFrom(...dueActs), { maxLength: 4 }), (data, acts) => {
        let now = data;
        for (const [turn, act] of acts.entries()) {
          dueList(now, today);
          const { id = '' } = now.contacts[turn % Math.max(1, now.contacts.length)] ?? {};
          now = done(now, id, act);
          now = { ...now, attendances: now.attendances.slice(1) };
          expect(dueList(now, today)).toEqual(dueList(structuredClone(now), today));
        }
      }),
    );
  });

  describe('in other zones', () => {
    const zone = process.env.TZ;
    afterEach(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });

    test('has the same promises, follow-ups and rhythms: they are days, not instants', () => {
      const dated: ReadonlySet<ReasonKind> = new Set([
        'promise',
        'theirPromise',
        'followUp',
        'untold',
        'birthday',
      ]);
      check(data => {
        const lists = ['Asia/Jakarta', 'America/New_York', 'Pacific/Apia'].map(timeZone => {
          process.env.TZ = timeZone;
          return dueList(data, today).flatMap(({ contactId, reasons }) =>
            reasons.filter(({ kind }) => dated.has(kind)).map(reason => JSON.stringify([contactId, reason])),
          );
        });
        expect(lists[1]?.sort()).toEqual(lists[0]?.sort());
        expect(lists[2]?.sort()).toEqual(lists[0]?.sort());
      });
    });
  });
});

describe('of the four acts', () => {
  const all = (property: (data: DueInput, contactId: string) => void): void =>
    check(data => {
      for (const { contactId } of dueList(data, today)) property(data, contactId);
    });

  test('having been in touch ends the rhythm, the meeting, the new job, the follow-up and what is asked of them', () => {
    all((data, contactId) => {
      const kinds = kindsOf(done(data, contactId, 'contacted'), contactId);
      for (const kind of ['rhythm', 'met', 'jobChanged', 'followUp', 'theirPromise'])
        expect(kinds).not.toContain(kind);
    });
  });

  test('having been in touch ends neither my promises nor that they are to be told', () => {
    all((data, contactId) => {
      const owed = (kinds: ReasonKind[]): ReasonKind[] =>
        kinds.filter(kind => kind === 'promise' || kind === 'untold');
      expect(owed(kindsOf(done(data, contactId, 'contacted'), contactId))).toEqual(
        owed(kindsOf(data, contactId)),
      );
    });
  });

  test('putting off takes the line away for as long as it says, and not a day longer', () => {
    all((data, contactId) => {
      const after = done(data, contactId, 'snooze');
      for (const later of [0, 1, 6]) expect(lineOf(after, contactId, addDays(today, later))).toBeUndefined();
      const back = addDays(today, 7);
      const awake = { ...data, contacts: data.contacts.map(one => ({ ...one, snoozedUntil: undefined })) };
      expect(kindsOf(after, contactId, back).filter(kind => kind !== 'session')).toEqual(
        kindsOf(awake, contactId, back).filter(kind => kind !== 'session'),
      );
    });
  });

  test('putting off hides no promise where promises are shown', () => {
    all((data, contactId) => {
      const promises = openPromises(data.commitments, 'mine', today);
      expect(openPromises(done(data, contactId, 'snooze').commitments, 'mine', today)).toEqual(promises);
    });
  });

  test('letting a turn pass leaves nothing but my promises', () => {
    all((data, contactId) => {
      const left = kindsOf(done(data, contactId, 'skip'), contactId).filter(kind => kind !== 'promise');
      // Who was in touch by a clock that ran ahead is counted from then.
      expect(left).toEqual([]);
    });
  });

  test('letting a turn pass ends the rhythm for one turn', () => {
    const data = input({
      contacts: [person({ cadence: 'P1M' })],
      summaries: [summary({ lastOn: '2026-09-01' })],
    });
    const after = done(data, 'wulan', 'skip');
    expect(kindsOf(data, 'wulan')).toEqual(['rhythm']);
    expect(kindsOf(after, 'wulan', '2026-12-21')).toEqual([]);
    expect(kindsOf(after, 'wulan', '2026-12-22')).toEqual(['rhythm']);
  });

  test('never ends the rhythm, the meeting and the new job for good, and nothing that was promised or set', () => {
    all((data, contactId) => {
      const proposed: ReadonlySet<ReasonKind> = new Set(['rhythm', 'met', 'jobChanged']);
      const after = done(data, contactId, 'never');
      expect(kindsOf(after, contactId)).toEqual(kindsOf(data, contactId).filter(kind => !proposed.has(kind)));
      expect(kindsOf(after, contactId, addDays(today, 3000)).filter(kind => proposed.has(kind))).toEqual([]);
    });
  });

  test('only those are offered that would change something', () => {
    all((data, contactId) => {
      const line = lineOf(data, contactId);
      if (!line) return;
      for (const act of ['skip', 'never', 'snooze'] as const) {
        const after = lineOf(done(data, contactId, act), contactId);
        expect([act, actsFor(line).includes(act)]).toEqual([
          act,
          JSON.stringify(after) !== JSON.stringify(line),
        ]);
      }
    });
  });
});

test('a line of nothing but a promise can be answered or put off, neither skipped nor ended for good', () => {
  const [line] = dueList(input({ commitments: [promise({ dueOn: today })] }), today);
  expect(line && actsFor(line)).toEqual(['contacted', 'snooze']);
});

describe('what an act writes', () => {
  test.each([
    ['of nothing that was set', {}, {}],
    [
      'of a follow-up that had come',
      { followUpOn: today, followUpFor: 'Rapat' },
      { followUpOn: null, followUpFor: null },
    ],
    ['of a follow-up that is to come', { followUpOn: '2026-12-01', followUpFor: 'Rapat' }, {}],
    ['of somebody put off', { snoozedUntil: '2026-12-01' }, { snoozedUntil: null }],
  ])('having been in touch, %s', (_, fields, edit) => {
    expect(contacted(fields, today)).toEqual(edit);
  });

  test('putting off, skipping, never', () => {
    expect(snooze('2026-12-31', 7)).toEqual({ snoozedUntil: '2027-01-07' });
    expect(skip({ followUpOn: '2026-11-01' }, today)).toEqual({ skippedOn: today, followUpOn: null });
    expect(never()).toEqual({ cadence: 'never' });
  });
});
