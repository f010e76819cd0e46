// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { EventsPage } from '../../entrypoints/options/events/events-page.tsx';
import { show, t } from '../components/stage.tsx';
import { workspaceWith } from '../practice/workspace-stage.ts';
import { emptyDatabase } from '../store/sample.ts';

vi.mock('wxt/browser', () => ({ browser: { commands: { getAll: async () => [] } } }));

test('where there is no event yet, the next step is to put one in', () => {
  const route = { place: 'events', id: undefined, query: '' } as const;
  show(<EventsPage workspace={workspaceWith(emptyDatabase(), {}, [])} route={route} />);
  const ways = screen.getAllByRole('link', { name: t('list.newEvent') });
  expect(ways.find(way => way.classList.contains('primary'))?.getAttribute('href')).toBe('#/events/new');
});
