import { expect, test } from 'vitest';
import { sessionsIn } from '../../entrypoints/options/mentoring/sessions-in.ts';
import type { Commitment } from '../../lib/model/commitment.ts';
import type { Interaction } from '../../lib/model/interaction.ts';

const at = '2026-11-20T03:00:00.000Z';
const session = (id: string, fields: Partial<Interaction>): Interaction => ({
  id,
  contactId: 'rina',
  kind: 'mentoring',
  direction: 'given',
  on: '2026-11-20',
  mentorshipId: 'm',
  createdAt: at,
  updatedAt: at,
  ...fields,
});
const agreed = (id: string, fields: Partial<Commitment>): Commitment => ({
  id,
  contactId: 'rina',
  whose: 'theirs',
  text: 'Kirim contoh',
  createdAt: at,
  updatedAt: at,
  ...fields,
});

test('what was noted in one go with each member is one session, the latest first, with what was agreed in it', () => {
  const sessions = sessionsIn(
    [
      session('a', { on: '2026-10-05', text: 'Perkenalan', createdAt: '2026-11-21T03:00:00.000Z' }),
      session('b', { text: 'Peta data', minutes: 45 }),
      session('c', { text: 'Peta data', minutes: 45, contactId: 'budi' }),
      // Noted on the same day, in words of its own.
      session('d', { text: 'Tanya jawab', createdAt: '2026-11-20T05:00:00.000Z' }),
    ],
    [agreed('1', { interactionId: 'c' }), agreed('2', { interactionId: 'elsewhere' }), agreed('3', {})],
  );
  expect(
    sessions.map(one => [
      one.on,
      one.text,
      one.interactions.map(({ id }) => id),
      one.agreed.map(({ id }) => id),
    ]),
  ).toEqual([
    ['2026-11-20', 'Tanya jawab', ['d'], []],
    ['2026-11-20', 'Peta data', ['b', 'c'], ['1']],
    ['2026-10-05', 'Perkenalan', ['a'], []],
  ]);
});
