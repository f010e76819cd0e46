// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import {
  EventForm,
  type EventFormField,
  emptyEvent,
  eventFieldText,
  withEventField,
  withOtherStart,
} from '../../components/event-form.tsx';
import { tidyEvent } from '../../lib/identity/tidy.ts';
import type { EventFacts } from '../../lib/model/event.ts';
import { Holding, show, t } from './stage.tsx';

test.each([
  ['startDate', { startDate: '2026-10-12T09:00+07:00' }, '2026-10-12 09:00 +07:00'],
  ['startDate', { startDate: '2026-10-12T09:00' }, '2026-10-12 09:00'],
  ['endDate', { endDate: '2026-10-12' }, '2026-10-12'],
  ['startDate', { startDate: '2026-10-12T09:00Z' }, '2026-10-12 09:00Z'],
  ['speakers', { speakers: ['Siti', 'Made'] }, 'Siti\nMade'],
  ['organizer', {}, ''],
] satisfies [EventFormField, Partial<EventFacts>, string][])(
  '%s of %j is written %j, and read back the same',
  (field, facts, text) => {
    const event = { ...emptyEvent, name: 'Webinar', ...facts };
    expect(eventFieldText(event, field)).toBe(text);
    expect(tidyEvent(withEventField({ ...emptyEvent, name: 'Webinar' }, field, text))).toEqual(event);
  },
);

test.each([
  [{ startDate: '2026-10-12T09:00+07:00', timeZone: 'Asia/Jakarta' }, 'Mon, 12 Oct 2026, 09:00 WIB'],
  [{ startDate: '2026-10-12T09:00' }, `Mon, 12 Oct 2026, 09:00 · ${t('event.zoneUnknown')}`],
  [{ startDate: '2026-10-12' }, 'Mon, 12 Oct 2026'],
  [{}, t('event.timeUnknown')],
])('the time of %j reads %j', (facts, sentence) => {
  show(<EventForm event={{ ...emptyEvent, name: 'Webinar', ...facts }} onChange={vi.fn()} />);
  expect(screen.getByText(sentence)).toBeTruthy();
});

test('a name of several lines is one line, and an unknown attendance is no attendance', () => {
  const onChange = vi.fn();
  show(
    <EventForm event={{ ...emptyEvent, name: 'Webinar', attendanceMode: 'online' }} onChange={onChange} />,
  );
  fireEvent.input(screen.getByLabelText(t('field.name')), { target: { value: 'Satu\n Data' } });
  expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ name: 'Satu Data' }));
  fireEvent.change(screen.getByLabelText(t('field.attendanceMode')), { target: { value: '' } });
  expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ attendanceMode: undefined }));
});

test('the status is chosen, and as planned is none', () => {
  const onChange = vi.fn();
  show(
    <EventForm event={{ ...emptyEvent, name: 'Webinar', eventStatus: 'postponed' }} onChange={onChange} />,
  );
  const status = screen.getByLabelText(t('field.eventStatus'));
  expect(status).toHaveProperty('value', 'postponed');
  fireEvent.change(status, { target: { value: 'cancelled' } });
  expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ eventStatus: 'cancelled' }));
  fireEvent.change(status, { target: { value: '' } });
  expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ eventStatus: undefined }));
});

test.each([
  ['4', '4'],
  ['2,5 JP', '2.5'],
  ['8 jam pelajaran', '8'],
])('credited hours typed as %j are kept as %j', (typed, kept) => {
  expect(tidyEvent({ ...emptyEvent, name: 'Webinar', creditHours: typed }).creditHours).toBe(kept);
});

test('what is no number of hours is refused', () => {
  expect(() => tidyEvent({ ...emptyEvent, name: 'Webinar', creditHours: 'empat' })).toThrow('creditHours');
});

describe('a start that the page also says', () => {
  const evidence = {
    startDate: [
      {
        value: '2026-12-06T15:00+07:00',
        rule: 'json-ld:startDate',
        agreed: [],
        others: [
          { value: '2026-12-06T16:00+08:00', rule: 'label' },
          { value: '2026-12-06T16:00+07:00', rule: 'label' },
        ],
      },
    ],
    timeZone: [
      {
        value: 'Asia/Jakarta',
        rule: 'json-ld:startDate',
        agreed: [],
        others: [{ value: 'Asia/Makassar', rule: 'label' }],
      },
    ],
  };
  const event: EventFacts = {
    ...emptyEvent,
    name: 'Kelas Lukis',
    startDate: '2026-12-06T15:00+07:00',
    timeZone: 'Asia/Jakarta',
  };

  test('is offered as people write it, unless it is the same instant, and taken', () => {
    let held = event;
    show(
      <Holding start={event}>
        {(value, set) => {
          held = value;
          return <EventForm event={value} evidence={evidence} onChange={set} />;
        }}
      </Holding>,
    );
    const offered = screen
      .getAllByRole('button')
      .map(button => button.textContent)
      .filter(text => /Dec/.test(text ?? ''));
    expect(offered).toEqual(['Sun, 6 Dec 2026, 16:00 UTC+07:00']);
    fireEvent.click(screen.getByRole('button', { name: /16:00/ }));
    expect(held).toMatchObject({ startDate: '2026-12-06T16:00+07:00', timeZone: 'Asia/Jakarta' });
    expect(screen.getByRole('button', { name: /15:00/ })).toBeTruthy();
  });

  test.each([
    ['2026-12-06T16:00+08:00', evidence, 'Asia/Makassar'],
    ['2026-12-06T16:00+08:00', {}, '+08:00'],
    ['2026-12-06T16:00+07:00', evidence, 'Asia/Jakarta'],
    ['2026-12-06', evidence, 'Asia/Jakarta'],
  ])('%s brings its zone along', (startDate, said, zone) => {
    expect(withOtherStart(event, startDate, said)).toEqual({ ...event, startDate, timeZone: zone });
  });
});
