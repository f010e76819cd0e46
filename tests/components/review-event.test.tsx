// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../entrypoints/options/import/import-stage.ts';
import { ReviewEvent } from '../../entrypoints/options/import/review-event.tsx';
import { emptyDatabase } from '../store/sample.ts';
import { show, t } from './stage.tsx';

afterEach(() => vi.unstubAllGlobals());

/** The review of a Zoom report, on a page that is narrow or not; gives what holds its fields. */
function review(isNarrow: boolean, name: string): HTMLDetailsElement | null {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: isNarrow }));
  const event = { name, startDate: '2026-12-03T09:00', speakers: [], identities: [] };
  const draft = { event: { kind: 'new', facts: event }, report: { kind: 'zoom-webinar' }, tags: ['rekan'] };
  const { container } = show(
    <ReviewEvent
      db={emptyDatabase()}
      draft={draft as unknown as Draft}
      events={[]}
      acts={{} as Parameters<typeof ReviewEvent>[0]['acts']}
    />,
  );
  return container.querySelector('details');
}

test('where there is no room, what holds for all is one line that unfolds', () => {
  expect(review(true, 'Satu Data')?.open).toBe(false);
  expect(screen.getByText('Satu Data · Thu, 3 Dec 2026 · rekan')).toBeDefined();
});

test('where there is room, nothing is said twice', () => {
  review(false, 'Satu Data');
  expect(screen.getAllByText(/rekan/)).toHaveLength(1);
});

test.each([
  ['where there is room', false, 'Satu Data'],
  ['where the name of the event is missing', true, ''],
])('%s, the fields are in sight', (_where, isNarrow, name) => {
  expect(review(isNarrow, name)?.open).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>(t('import.eventName')).value).toBe(name);
});
