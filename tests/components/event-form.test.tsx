// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import {
  EventForm,
  type EventFormField,
  emptyEvent,
  eventFieldText,
  withEventField,
} from '../../components/event-form.tsx';
import { tidyEvent } from '../../lib/identity/tidy.ts';
import type { EventFacts } from '../../lib/model/event.ts';
import { show, t } from './stage.tsx';

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
