// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ChangeList } from '../../components/change-list.tsx';
import type { FieldChange } from '../../lib/identity/merge.ts';
import { show, t } from './stage.tsx';

const changes: FieldChange[] = [
  { field: 'jobTitle', old: 'Analis', new: 'Kepala Bidang', rule: 'experience', typed: false },
  { field: 'location', old: 'Bandung', new: 'Surabaya', rule: 'beside-contact-details', typed: true },
];

test('each change shows the new value and the old one, and what is chosen', () => {
  const onDecide = vi.fn();
  show(<ChangeList changes={changes} accepted={new Set(['jobTitle'])} onDecide={onDecide} />);
  const job = within(screen.getByRole('group', { name: t('field.jobTitle') }));
  expect(job.getByRole('radio', { name: /Kepala Bidang/ })).toHaveProperty('checked', true);
  expect(job.getByRole('radio', { name: /Analis/ })).toHaveProperty('checked', false);
  fireEvent.click(job.getByRole('radio', { name: /Analis/ }));
  expect(onDecide).toHaveBeenLastCalledWith('jobTitle', false);
  const place = within(screen.getByRole('group', { name: new RegExp(t('popup.typedByYou')) }));
  expect(place.getByRole('radio', { name: /Bandung/ })).toHaveProperty('checked', true);
  fireEvent.click(place.getByRole('radio', { name: /Surabaya/ }));
  expect(onDecide).toHaveBeenLastCalledWith('location', true);
});

test('without a change there is no list, with one it is in the singular', () => {
  const { container, unmount } = show(<ChangeList changes={[]} accepted={new Set()} onDecide={vi.fn()} />);
  expect(container.textContent).toBe('');
  unmount();
  show(<ChangeList changes={changes.slice(0, 1)} accepted={new Set()} onDecide={vi.fn()} />);
  expect(screen.getByRole('heading').textContent).toBe('1 change since your last visit');
});

test('a value of a few is shown in words, a time as one types it', () => {
  const changed: FieldChange[] = [
    { field: 'eventStatus', old: 'postponed', new: 'cancelled', rule: 'json-ld', typed: false },
    {
      field: 'startDate',
      old: '2026-10-12',
      new: '2026-10-12T09:00+07:00',
      rule: 'json-ld',
      typed: false,
    },
  ];
  show(<ChangeList changes={changed} accepted={new Set()} onDecide={vi.fn()} />);
  expect(screen.getByText(t('event.cancelled'))).toBeTruthy();
  expect(screen.getByText(t('event.postponed'))).toBeTruthy();
  expect(screen.getByText('2026-10-12 09:00 +07:00')).toBeTruthy();
});
