import { expect, test } from 'vitest';
import type { Interaction } from '../../../lib/model/interaction.ts';
import { introductionsIn } from '../../../lib/plan/balance/introductions.ts';
import { summaryOf } from '../../../lib/plan/interaction-summary.ts';

const at = '2026-11-01T02:00:00.000Z';
const introduction = (id: string, some: Partial<Interaction>): Interaction => ({
  id,
  contactId: 'rina',
  kind: 'introduction',
  direction: 'received',
  on: '2026-11-01',
  introducedId: 'budi',
  createdAt: at,
  updatedAt: at,
  ...some,
});

const told = (interactions: readonly Interaction[]) => {
  const ofContact = Map.groupBy(interactions, ({ contactId }) => contactId);
  const summaries = new Map(Array.from(ofContact, ([id, some]) => [id, summaryOf(id, some, at)]));
  return introductionsIn(interactions, summaries);
};

test('the latest comes first; what is no introduction, or names nobody, is left out', () => {
  const found = told([
    introduction('a', { on: '2026-10-01' }),
    introduction('b', { on: '2026-11-03', direction: 'given' }),
    introduction('c', { on: '2026-10-20', direction: 'mutual' }),
    introduction('d', { introducedId: undefined }),
    introduction('e', { kind: 'meeting' }),
  ]);
  expect(found.map(({ interactionId, direction }) => [interactionId, direction])).toEqual([
    ['b', 'given'],
    ['c', 'given'],
    ['a', 'received'],
  ]);
});

test('what came of it is told by what happened with whom one was introduced to, since that day', () => {
  const received = introduction('a', {});
  const before = introduction('x', { contactId: 'budi', kind: 'message', on: '2026-10-31' });
  const after = introduction('y', { contactId: 'budi', kind: 'call', on: '2026-11-05' });
  expect(told([received, before])[0]).not.toHaveProperty('inTouchOn');
  expect(told([received, before, after])[0]).toMatchObject({ inTouchOn: '2026-11-05' });
});

test('whoever introduced you knows of it once an interaction answers theirs', () => {
  const received = introduction('a', {});
  const answer = introduction('b', { kind: 'message', direction: 'given', on: '2026-11-08', answers: 'a' });
  expect(told([received])[0]).toMatchObject({ isTold: false });
  expect(told([received, answer])[0]).toMatchObject({ isTold: true });
});
