import { describe, expect, test } from 'vitest';
import { eventCandidate } from '../../lib/capture/candidate.ts';
import type { EventFindings } from '../../lib/capture/site.ts';
import type { EventField } from '../../lib/model/event.ts';

const said = (name: string, ...more: readonly (readonly [EventField, string, string])[]): EventFindings => [
  { field: 'name', value: name, rule: 'heading' },
  ...more.map(([field, value, rule]) => ({ field, value, rule })),
];
const others = (findings: EventFindings, field: EventField): string[] =>
  (eventCandidate(findings)?.evidence[field]?.[0]?.others ?? []).map(({ value, rule }) => `${value} ${rule}`);

describe('what weaker sources say of a time is kept beside it', () => {
  const data = [
    ['startDate', '2026-10-12T09:00:00Z', 'json-ld'],
    ['endDate', '2026-10-12T11:00:00Z', 'json-ld'],
  ] as const;

  test('another day in the words', () => {
    const findings = said('Temu', ...data, [
      'timeText',
      'Selasa, 13 Oktober 2026 pukul 16.00 - 18.30 WIB',
      'label',
    ]);
    expect(others(findings, 'startDate')).toEqual(['2026-10-13T16:00+07:00 label']);
    expect(others(findings, 'endDate')).toEqual(['2026-10-13T18:30+07:00 label']);
    expect(others(findings, 'timeZone')).toEqual(['Asia/Jakarta label']);
  });

  test('another hour in another standard', () => {
    const findings = said('Temu', ...data, ['startDate', '2026-10-12T10:00:00Z', 'microdata']);
    expect(others(findings, 'startDate')).toEqual(['2026-10-12T10:00+00:00 microdata']);
  });

  test('the same instant, and the same hour stamped UTC, are no other time', () => {
    for (const text of ['Senin, 12 Oktober 2026 pukul 16.00 WIB', 'Senin, 12 Oktober 2026 pukul 09.00 WIB']) {
      const findings = said('Temu', ...data, ['timeText', text, 'label']);
      expect(others(findings, 'startDate')).toEqual([]);
    }
  });

  test('an end of another start alone is no end', () => {
    const findings = said(
      'Temu',
      ['startDate', '2026-10-12T09:00:00Z', 'json-ld'],
      ['timeText', 'Selasa, 13 Oktober 2026 pukul 16.00 - 18.30 WIB', 'label'],
    );
    expect(eventCandidate(findings)?.endDate).toBeUndefined();
  });
});

describe('words without a zone and data with one complete each other', () => {
  const dates = (findings: EventFindings): unknown[] => {
    const { startDate, endDate, timeZone } = eventCandidate(findings) ?? {};
    return [startDate, endDate, timeZone];
  };

  test('the same hour with an offset is that of the words', () => {
    const findings = said(
      'Temu',
      ['timeText', '12 Oktober 2026 pukul 09.00', 'near-heading'],
      ['startDate', '2026-10-12T09:00:00+02:00', 'time-element'],
    );
    expect(dates(findings)).toEqual(['2026-10-12T09:00+02:00', undefined, '+02:00']);
  });

  test('start and end that are as far from UTC tell the reader’s offset', () => {
    const data = [
      ['startDate', '2026-10-12T12:00:00Z', 'json-ld'],
      ['endDate', '2026-10-12T13:30:00Z', 'json-ld'],
    ] as const;
    const words = (text: string): EventFindings => said('Temu', ...data, ['timeText', text, 'near-heading']);
    expect(dates(words('12 Oktober 2026, 19.00 - 20.30'))).toEqual([
      '2026-10-12T19:00+07:00',
      '2026-10-12T20:30+07:00',
      '+07:00',
    ]);
    expect(dates(words('12 Oktober 2026, 19.00 - 21.00'))[0]).toBe('2026-10-12T12:00+00:00');
    expect(dates(words('12 Oktober 2026, 19.00'))[0]).toBe('2026-10-12T12:00+00:00');
  });
});
