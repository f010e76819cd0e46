import { describe, expect, test } from 'vitest';
import type { DueLine, DueReason } from '../../../lib/plan/due/reason.ts';
import { dueInTenMinutes, minutesFor } from '../../../lib/plan/due/ten-minutes.ts';
import { today } from './due-data.ts';

const date = { on: today, days: 0, span: { count: 0, unit: 'day' } } as const;
const birthday: DueReason = { ...date, kind: 'birthday' };
const rhythm: DueReason = { ...date, kind: 'rhythm', cadence: 'P1M', since: '2026-10-22' };
const session: DueReason = { ...date, kind: 'session', mentorshipId: 'm1', role: 'mentee' };
const promise = (text: string): DueReason => ({ ...date, kind: 'promise', commitmentId: 'c1', text });
const followUp = (purpose?: string): DueReason => ({
  ...date,
  kind: 'followUp',
  ...(purpose && { purpose }),
});

describe('it takes', () => {
  test.each([
    [promise('susun draf kerangka acuan'), 15],
    [promise('Kirim bahan paparan'), 5],
    [promise('send the slides'), 5],
    [promise('pengiriman berkas'), 15],
    [promise('Telepon soal undangan, lalu kirim'), 10],
    [promise('bertemu di kantor'), 60],
    [followUp(), 3],
    [followUp('telpon hari Senin'), 10],
    [birthday, 2],
    [session, 60],
  ])('%o: %d minutes', (reason, minutes) => {
    expect(minutesFor(reason)).toBe(minutes);
  });
});

describe('into the time at hand fits', () => {
  const line = (contactId: string, ...reasons: [DueReason, ...DueReason[]]): DueLine => ({
    contactId,
    name: contactId,
    reasons,
  });
  const lines = [
    line('long', promise('susun laporan')),
    line('both', promise('susun draf'), birthday),
    line('send', promise('kirim tautan')),
    line('session', session),
    line('rhythm', rhythm),
    line('later', birthday),
  ];
  const fitting = (minutes: number): string[] =>
    dueInTenMinutes(lines, minutes).map(one => `${one.line.contactId} ${one.reason.kind} ${one.minutes}`);

  test.each([
    [10, ['both birthday 2', 'send promise 5', 'rhythm rhythm 3']],
    [5, ['both birthday 2', 'rhythm rhythm 3']],
    [2, ['both birthday 2']],
    [1, []],
    [0, []],
    [20, ['long promise 15', 'both birthday 2', 'rhythm rhythm 3']],
  ])('in %d minutes', (minutes, expected) => {
    expect(fitting(minutes)).toEqual(expected);
  });

  test('never more than there is', () => {
    for (let minutes = 0; minutes < 200; minutes += 1) {
      const sum = dueInTenMinutes(lines, minutes).reduce((all, one) => all + one.minutes, 0);
      expect(sum).toBeLessThanOrEqual(minutes);
    }
  });
});
