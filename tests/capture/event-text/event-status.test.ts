import { describe, expect, test } from 'vitest';
import { eventCandidate } from '../../../lib/capture/candidate.ts';
import { statusNear } from '../../../lib/capture/event-text/event-status.ts';
import { pageLines } from '../../../lib/capture/event-text/page-lines.ts';

const named = (value: string): (string | undefined)[] => {
  const event = eventCandidate([{ field: 'name', value, rule: 'heading' }]);
  return [event?.name, event?.eventStatus];
};
const said = (value: string): string | undefined =>
  eventCandidate([
    { field: 'name', value: 'Temu', rule: 'heading' },
    { field: 'eventStatus', value, rule: 'json-ld:eventStatus' },
  ])?.eventStatus;

describe('a name with a mark is the name and a status', () => {
  test.each([
    ['[BATAL] Kelas Peta', 'Kelas Peta', 'cancelled'],
    ['Dibatalkan: Kelas Peta', 'Kelas Peta', 'cancelled'],
    ['Kelas Peta (Ditunda)', 'Kelas Peta', 'postponed'],
    ['CANCELLED: Map class', 'Map class', 'cancelled'],
    ['Canceled - Map class', 'Map class', 'cancelled'],
    ['Map class – Postponed', 'Map class', 'postponed'],
    ['[DIJADWALKAN ULANG] Kelas Peta', 'Kelas Peta', 'rescheduled'],
    ['ABGESAGT: Kartenkurs', 'Kartenkurs', 'cancelled'],
  ])('%s', (text, name, status) => {
    expect(named(text)).toEqual([name, status]);
  });

  test.each([
    'Kelas Peta',
    'Why projects are cancelled',
    'Cancelled culture',
    'Acara yang ditunda dan yang batal',
    'Rescheduled flights: the law of delay',
    'Postponed',
  ])('%s is only a name', text => {
    expect(named(text)).toEqual([text, undefined]);
  });
});

test.each([
  ['https://schema.org/EventCancelled', 'cancelled'],
  ['http://schema.org/EventPostponed', 'postponed'],
  ['EventRescheduled', 'rescheduled'],
  ['CANCELLED', 'cancelled'],
  ['canceled', 'cancelled'],
  ['https://schema.org/EventScheduled', undefined],
  ['EventMovedOnline', undefined],
  ['CONFIRMED', undefined],
  ['not cancelled', undefined],
])('data that say %s', (value, status) => {
  expect(said(value)).toBe(status);
});

describe('a line beside the name', () => {
  const near = (...lines: string[]): string | undefined =>
    statusNear(pageLines(lines.join('\n')), 1)[0]?.value;
  test.each([
    ['Dibatalkan', 'EventCancelled'],
    ['Acara ini telah dibatalkan.', 'EventCancelled'],
    ['This event has been postponed', 'EventPostponed'],
    ['Event canceled', 'EventCancelled'],
    ['Ditunda sampai pemberitahuan lebih lanjut', 'EventPostponed'],
  ])('%s', (line, status) => {
    expect(near('Beranda', '# Kelas Peta', line)).toBe(status);
  });

  test.each([
    'Batal',
    'Cancel',
    'Pendaftaran dibatalkan jika tidak hadir',
    'Refunds if cancelled',
    'Postponed events',
  ])('%s says nothing of the event', line => {
    expect(near('Beranda', '# Kelas Peta', line)).toBeUndefined();
  });

  test('is not one far below, and not one of two that differ', () => {
    expect(near('Beranda', '# Kelas', 'a', 'b', 'c', 'd', 'e', 'f', 'Dibatalkan')).toBeUndefined();
    expect(near('Ditunda', '# Kelas', 'Dibatalkan')).toBeUndefined();
  });
});
