import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interactionKinds } from '../../lib/model/interaction.ts';
import {
  type InteractionDraft,
  interactionDraft,
  kindsToNote,
  newInteraction,
  notedOf,
  notingProblem,
  promiseProblem,
  usualDirection,
  withKind,
  withPasted,
} from '../../lib/plan/noting.ts';

const today = '2026-11-22';
const draft = (given: Partial<InteractionDraft> = {}) => newInteraction(today, given);

describe('for whom an interaction usually is', () => {
  test.each([
    ['message', undefined, 'mutual'],
    ['help', undefined, 'given'],
    ['advice', undefined, 'received'],
    ['advice', 'mentee', 'given'],
    ['feedback', 'report', 'given'],
    ['feedback', 'superior', 'received'],
    ['mentoring', 'mentor', 'received'],
    ['mentoring', 'mentee', 'given'],
    ['mentoring', 'peer', 'mutual'],
    ['help', 'mentee', 'given'],
  ] as const)('%s with a %s: %s', (kind, relation, direction) => {
    expect(usualDirection(kind, relation)).toBe(direction);
  });

  test('follows the kind until it was chosen otherwise', () => {
    expect(withKind(draft(), 'help')).toMatchObject({ kind: 'help', direction: 'given' });
    expect(withKind(draft({ direction: 'received' }), 'help')).toMatchObject({
      kind: 'help',
      direction: 'received',
    });
  });
});

test('every kind is offered', () => {
  expect([...kindsToNote].sort()).toEqual([...interactionKinds].sort());
});

describe('what is pasted into the line', () => {
  test('is kept as a note when it has several lines, after what was there', () => {
    expect(withPasted(draft({ note: 'Dari surel:' }), 'Yth. Ibu,\nterima kasih.\n')?.note).toBe(
      'Dari surel:\nYth. Ibu,\nterima kasih.',
    );
  });
  test('is kept as a note when it is long', () => {
    expect(withPasted(draft(), 'a '.repeat(150))?.note).toHaveLength(299);
  });
  test('stays in the line when it is one', () => {
    expect(withPasted(draft(), ' Membagikan bahan \n')).toBeUndefined();
  });
});

describe('a draft cannot be saved', () => {
  test.each([
    ['day', { on: '2026-02-30' }],
    ['future', { on: '2026-11-23' }],
    ['minutes', { minutes: 'lama' }],
    ['minutes', { minutes: '1:75' }],
    ['minutes', { minutes: '0' }],
    ['minutes', { minutes: '1441' }],
    ['followUp', { followUpFor: 'tanyakan' }],
    ['followUpDay', { followUpOn: '2026-13-01', followUpFor: 'tanyakan' }],
    ['promise', { promises: [{ whose: 'mine', text: ' ', dueOn: '' }] }],
    ['dueDay', { promises: [{ whose: 'mine', text: 'bahan', dueOn: '2026-02-29' }] }],
  ] as const)('%s: %j', (problem, given) => {
    expect(notingProblem(draft(given), today)).toBe(problem);
  });
  test('but with a kind alone it can', () => {
    expect(notingProblem(draft(), today)).toBeUndefined();
    expect(promiseProblem({ whose: 'theirs', text: 'contoh nota', dueOn: '' })).toBeUndefined();
  });
});

describe('what is saved', () => {
  test('says nothing of what is empty', () => {
    expect(notedOf(draft({ text: '  ' }))).toEqual({
      interaction: { kind: 'message', on: today, direction: 'mutual' },
      next: undefined,
      promises: [],
    });
  });

  test('is the whole of it, the promises with the event where they were made', () => {
    const noted = notedOf(
      draft({
        kind: 'introduction',
        direction: 'given',
        text: ' Dikenalkan ',
        note: 'panjang',
        minutes: '1:30',
        eventId: 'webinar',
        introducedId: 'andi',
        answers: 'lama',
        followUpOn: '2026-11-29',
        followUpFor: ' kabarnya ',
        promises: [{ whose: 'mine', text: ' kirim bahan ', dueOn: '2026-12-01' }],
      }),
    );
    expect(noted).toEqual({
      interaction: {
        kind: 'introduction',
        on: today,
        direction: 'given',
        text: 'Dikenalkan',
        note: 'panjang',
        minutes: 90,
        eventId: 'webinar',
        introducedId: 'andi',
        answers: 'lama',
      },
      next: { followUpOn: '2026-11-29', followUpFor: 'kabarnya' },
      promises: [{ whose: 'mine', text: 'kirim bahan', dueOn: '2026-12-01', eventId: 'webinar' }],
    });
  });

  test('has nobody introduced where it is no introduction any more', () => {
    expect(notedOf(draft({ kind: 'call', introducedId: 'andi' })).interaction).not.toHaveProperty(
      'introducedId',
    );
  });

  test('is what was stored, when nothing was changed in the form', () => {
    const texts = fc.option(
      fc.string({ minLength: 1, maxLength: 40 }).filter(text => text.trim() === text && text !== ''),
      { nil: undefined },
    );
    const interactions = fc.record(
      {
        kind: fc.constantFrom(...interactionKinds.filter(kind => kind !== 'introduction')),
        direction: fc.constantFrom('given', 'received', 'mutual' as const),
        on: fc.constant('2026-10-01'),
        text: texts,
        note: texts,
        minutes: fc.option(fc.integer({ min: 1, max: 1440 }), { nil: undefined }),
        eventId: fc.constantFrom(undefined, 'webinar'),
      },
      { requiredKeys: ['kind', 'direction', 'on'] },
    );
    fc.assert(
      fc.property(interactions, stored => {
        const kept = { id: 'i', contactId: 'c', createdAt: 'x', updatedAt: 'x', ...stored };
        const given = Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== undefined));
        expect(notedOf(interactionDraft(kept)).interaction).toEqual(given);
      }),
    );
  });
});
