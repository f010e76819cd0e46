import { describe, expect, test } from 'vitest';
import type { Community } from '../../../lib/model/community.ts';
import { communityMeetings } from '../../../lib/plan/due/community-meetings.ts';
import { today } from './due-data.ts';

const community = (some: Partial<Community>): Community => ({
  id: 'archive',
  name: 'Perhimpunan Arsiparis',
  contactIds: [],
  createdAt: `${today}T02:00:00.000Z`,
  updatedAt: `${today}T02:00:00.000Z`,
  ...some,
});

describe('a community is brought up', () => {
  test.each<readonly [string, Partial<Community>, number | undefined]>([
    ['on the day on which it meets', { nextOn: today }, 0],
    ['the day after, while nothing is noted', { nextOn: '2026-11-21' }, -1],
    ['for a week', { nextOn: '2026-11-15' }, -7],
    ['and then no more', { nextOn: '2026-11-14' }, undefined],
    ['not before its day', { nextOn: '2026-11-23' }, undefined],
    ['not where no day is set', {}, undefined],
    ['not once one has left', { nextOn: today, leftOn: '2026-11-20' }, undefined],
    ['not for what is no day', { nextOn: '2026-11-2' }, undefined],
  ])('%s', (_, some, days) => {
    expect(communityMeetings([community(some)], today).map(one => one.days)).toEqual(
      days === undefined ? [] : [days],
    );
  });

  test('with what its line tells, the latest meeting first, then by name', () => {
    const some = [
      community({ id: 'over', name: 'Akademi Data', nextOn: '2026-11-19' }),
      community({ id: 'now', name: 'Klub Data', nextOn: today }),
      community({ id: 'before', name: 'Agile Jakarta', nextOn: today }),
    ];
    const meetings = communityMeetings(some, today);
    expect(meetings.map(({ communityId }) => communityId)).toEqual(['before', 'now', 'over']);
    expect(meetings[2]).toEqual({
      communityId: 'over',
      name: 'Akademi Data',
      on: '2026-11-19',
      days: -3,
      span: { count: 3, unit: 'day' },
    });
  });
});
