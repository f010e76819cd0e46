import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDraftKeeper, loadDrafts } from '../../lib/browser/meeting-draft.ts';
import { draft, people } from '../sidepanel/sample-meeting.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const now = new Date('2026-11-22T03:00:00Z');
const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();
const kept = async (): Promise<string[]> => Object.keys(await fakeBrowser.storage.local.get(null)).sort();
const keeper = () => {
  const states: string[] = [];
  return { states, ...createDraftKeeper(state => states.push(state)) };
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('a draft', () => {
  test('is written soon, as it was last', async () => {
    const { keep, states } = keeper();
    keep(draft({ eventNote: 'R' }));
    await vi.advanceTimersByTimeAsync(300);
    keep(draft({ eventNote: 'Ramai', participants: people('Suharto') }));
    expect(await loadDrafts(now)).toEqual([]);
    // Half a second after the first change, however often it changes.
    await vi.advanceTimersByTimeAsync(200);
    expect(await loadDrafts(now)).toEqual([draft({ eventNote: 'Ramai', participants: people('Suharto') })]);
    expect(states).toEqual(['kept']);
  });

  test('is written at once when the page goes', async () => {
    const { keep, flush } = keeper();
    keep(draft());
    await flush();
    expect(await loadDrafts(now)).toEqual([draft()]);
  });

  test('that is removed does not come back with a late write', async () => {
    const { keep, remove, flush } = keeper();
    keep(draft());
    await flush();
    keep(draft({ eventNote: 'Ramai' }));
    await remove('d1');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await kept()).toEqual([]);
  });

  test('that cannot be written is said, and is written with the next change', async () => {
    const { keep, states } = keeper();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    keep(draft({ id: 'd1' }));
    await vi.advanceTimersByTimeAsync(500);
    expect(states).toEqual(['failed']);
    keep(draft({ id: 'd2' }));
    await vi.advanceTimersByTimeAsync(500);
    expect(states).toEqual(['failed', 'kept']);
    expect((await loadDrafts(now)).map(({ id }) => id).sort()).toEqual(['d1', 'd2']);
  });

  test('that failed is not written over a newer word on it', async () => {
    const { keep, flush } = keeper();
    let fail = () => {};
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(
      () =>
        new Promise((_, reject) => {
          fail = () => reject(new Error('QUOTA_BYTES'));
        }),
    );
    keep(draft({ eventNote: 'old' }));
    const first = flush();
    keep(draft({ eventNote: 'new' }));
    fail();
    await first;
    await flush();
    expect(await loadDrafts(now)).toMatchObject([{ eventNote: 'new' }]);
  });
});

describe('drafts', () => {
  test('come back with the one changed last first; more than five and those older than a week are gone', async () => {
    const { keep, flush } = keeper();
    for (const days of [8, 3, 1, 6, 5, 2, 4]) keep(draft({ id: `${days}`, changedAt: daysAgo(days) }));
    await flush();
    expect((await loadDrafts(now)).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
    expect(await kept()).toEqual(['1', '2', '3', '4', '5'].map(id => `meetingDraft:${id}`));
  });

  test('one that an older one cannot read is left alone, and so is everything else', async () => {
    await fakeBrowser.storage.local.set({ settings: {}, 'meetingDraft:x': { id: 'x', version: 9 } });
    expect(await loadDrafts(now)).toEqual([]);
    expect(await kept()).toEqual(['meetingDraft:x', 'settings']);
  });
});
