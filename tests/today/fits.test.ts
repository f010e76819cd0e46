import { describe, expect, test } from 'vitest';
import { fitting, readTime, writeTime } from '../../entrypoints/options/today/fits.ts';
import { notedFor } from '../../entrypoints/options/today/noted-for.ts';
import { dueList } from '../../lib/plan/due/due-list.ts';
import type { DueReason } from '../../lib/plan/due/reason.ts';
import {
  attendance,
  event,
  input,
  mentorship,
  person,
  promise,
  summary,
  today,
} from '../plan/due/due-data.ts';

test.each([
  ['', 'all'],
  ['minutes=10', '10'],
  ['minutes=7', 'all'],
  ['minutes=', 'all'],
])('the address `%s` asks for %s', (query, time) => {
  expect(readTime(query)).toBe(time);
  expect(readTime(writeTime(readTime(query)))).toBe(time);
});

test('with all the time there is every line is shown, with five minutes what fits', () => {
  const lines = dueList(
    input({
      contacts: [person(), person({ id: 'bayu', name: 'Bayu', followUpOn: today })],
      commitments: [promise({ text: 'rapat berdua', dueOn: today })],
    }),
    today,
  );
  expect(fitting(lines, 'all')).toEqual(lines.map(line => ({ line })));
  expect(fitting(lines, '5').map(({ line, minutes }) => [line.name, minutes])).toEqual([['Bayu', 3]]);
});

describe('what is noted of somebody who was due for', () => {
  const reasonOf = (kind: DueReason['kind'], data: Parameters<typeof input>[0]): DueReason => {
    const reason = dueList(input(data), today)
      .flatMap(({ reasons }) => reasons)
      .find(one => one.kind === kind);
    if (!reason) throw new Error(`nobody is due for ${kind}`);
    return reason;
  };
  test.each([
    [
      'promise',
      { commitments: [promise({ dueOn: today })] },
      { kind: 'help', direction: 'given', text: 'kirim bahan paparan' },
    ],
    [
      'untold',
      { summaries: [summary({ untold: [{ interactionId: 'i1', kind: 'advice', on: '2026-11-01' }] })] },
      { kind: 'message', answers: 'i1' },
    ],
    ['met', { events: [event()], attendances: [attendance()] }, { kind: 'message', eventId: 'webinar' }],
    [
      'session',
      { mentorships: [mentorship({ nextSessionOn: today })] },
      { kind: 'mentoring', mentorshipId: 'm1' },
    ],
    ['birthday', { contacts: [person({ birthday: '--11-22' })] }, { kind: 'message' }],
  ] as const)('%s', (kind, data, expected) => {
    expect(notedFor(reasonOf(kind, data))).toEqual(expected);
  });
});
