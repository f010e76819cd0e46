// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { EventLink } from '../../entrypoints/options/events/event-link.tsx';
import { show, t } from '../components/stage.tsx';
import { event } from '../store/sample.ts';

const off = event('webinar', { startDate: '2026-11-28', eventStatus: 'cancelled' });
const word = () => screen.getByText(t('event.cancelled'));

test('an event that is called off says so, where there is room for all to see', () => {
  const { unmount } = show(<EventLink event={off} day="2026-11-28" hasRoom />);
  expect(word().classList).not.toContain('visually-hidden');
  unmount();
  show(<EventLink event={off} day="2026-11-28" />);
  expect(word().classList).toContain('visually-hidden');
});
