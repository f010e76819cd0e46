// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { YearsAgo } from '../../entrypoints/options/today/years-ago.tsx';
import { show, t } from '../components/stage.tsx';
import { attendance, event, today } from '../plan/due/due-data.ts';

const data = {
  contacts: [
    { id: 'wulan', name: 'Wulan' },
    { id: 'bayu', name: 'Bayu', doNotContactSince: '2026-01-01' },
  ],
  events: [event({ id: 'seminar', name: 'Seminar Arsip', startDate: '2023-11-22' })],
  attendances: [attendance({ eventId: 'seminar' }), attendance({ eventId: 'seminar', contactId: 'bayu' })],
};

test('an event whose day comes round names whom you met there, but for those not to be contacted', () => {
  const { container } = show(<YearsAgo data={data} today={today} />);
  expect(screen.getByRole('link', { name: 'Seminar Arsip' }).getAttribute('href')).toBe('#/events/seminar');
  expect(screen.getByRole('link', { name: 'Wulan' }).getAttribute('href')).toBe('#/contacts/wulan');
  expect(container.textContent).toContain(t('yearsAgo.years', { count: 3 }));
  expect(container.textContent).not.toContain('Bayu');
});

test('on any other day there is nothing', () => {
  const { container } = show(<YearsAgo data={data} today="2026-06-01" />);
  expect(container.textContent).toBe('');
});
