// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useListening } from '../../entrypoints/sidepanel/use-listening.ts';
import type { TabWatch } from '../../lib/browser/watch-tab.ts';
import { snapshot } from './sample-meeting.ts';

const tab = vi.hoisted(() => ({
  beside: 7 as number | undefined,
  place: { url: 'https://meet.google.com/abc-defg-hij', isLoaded: true } as
    | { url: string | undefined; isLoaded: boolean }
    | undefined,
  loaded: [] as (() => void)[],
  opened: [] as ((id: number) => void)[],
}));
vi.mock('../../lib/browser/companion.ts', () => ({
  tabBeside: async () => tab.beside,
  placeOfTab: async () => tab.place,
  onTabLoaded: (_: number, listener: () => void) => {
    tab.loaded.push(listener);
    return () => tab.loaded.splice(tab.loaded.indexOf(listener), 1);
  },
  onCompanionTab: (listener: (id: number) => void) => {
    tab.opened.push(listener);
    return () => tab.opened.splice(0);
  },
}));

const watches = vi.hoisted(() => [] as { id: number; watch: TabWatch; isStopped: boolean }[]);
vi.mock('../../lib/browser/watch-tab.ts', () => ({
  watchTab: async (id: number, watch: TabWatch) => {
    const entry = { id, watch, isStopped: false };
    watches.push(entry);
    return () => {
      entry.isStopped = true;
    };
  },
}));

beforeEach(() => {
  watches.splice(0);
  tab.loaded.splice(0);
  tab.beside = 7;
  tab.place = { url: 'https://meet.google.com/abc-defg-hij', isLoaded: true };
});
afterEach(cleanup);

const settle = () => act(async () => void (await new Promise(resolve => setTimeout(resolve))));
async function begun() {
  const heard = vi.fn();
  const { result, unmount } = renderHook(() => useListening(heard));
  await settle();
  return {
    heard,
    result,
    unmount,
    say: (url?: string) => act(() => watches.at(-1)?.watch.onSnapshot(snapshot(url ? { url } : {}))),
  };
}
const end = async (reason: 'gone' | 'blocked') => {
  act(() => watches.at(-1)?.watch.onEnd(reason));
  await settle();
};

test('it listens to the tab beside it, and says what is first', async () => {
  const { heard, result, say } = await begun();
  expect(result.current.state).toBe('starting');
  await say();
  await say();
  expect(watches.map(({ id }) => id)).toEqual([7]);
  expect(result.current).toMatchObject({ state: 'listening', snapshot: snapshot() });
  expect(heard.mock.calls.map(([{ isFirst }]) => isFirst)).toEqual([true, false]);
});

test('without a tab there is nothing to listen to', async () => {
  tab.beside = undefined;
  const { result } = await begun();
  expect(result.current.state).toBe('blocked');
});

test('switched off, it ends in the page and hears no more; switched on, it begins anew', async () => {
  const { heard, result, say } = await begun();
  await say();
  act(() => result.current.stop());
  expect(watches[0]?.isStopped).toBe(true);
  await say();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(result.current).toMatchObject({ state: 'off', snapshot: undefined });
  act(() => result.current.listen());
  await settle();
  await say();
  expect(heard.mock.calls.map(([{ isFirst }]) => isFirst)).toEqual([true, true]);
});

test.each([
  ['the same page', 'https://meet.google.com/abc-defg-hij?authuser=1', 2],
  ['another meeting', 'https://meet.google.com/zzz-zzzz-zzz', 2],
  ['any other page', 'https://meet.google.com/landing', 1],
  ['a page that the browser does not tell', undefined, 1],
])('after the page was left, is %s listened to? %#', async (_, url, times) => {
  const { result, say } = await begun();
  await say();
  tab.place = { url, isLoaded: false };
  await end('gone');
  expect(result.current.state).toBe('gone');
  expect(watches).toHaveLength(1);
  tab.place = { url, isLoaded: true };
  for (const loaded of [...tab.loaded]) loaded();
  await settle();
  expect(watches).toHaveLength(times);
});

test('a page that was there again before its end was heard is listened to', async () => {
  const { say } = await begun();
  await say();
  await end('gone');
  expect(watches).toHaveLength(2);
});

test.each(['gone', 'blocked'] as const)(
  'a page that is %s before it said anything is not asked again',
  async reason => {
    const { result } = await begun();
    await end(reason);
    for (const loaded of [...tab.loaded]) loaded();
    await settle();
    expect(watches).toHaveLength(1);
    expect(result.current.state).toBe(reason);
  },
);

test('a tab that is closed is gone', async () => {
  const { result, say } = await begun();
  await say();
  tab.place = undefined;
  await end('gone');
  expect(result.current.state).toBe('gone');
});

test('opened for another tab, it listens there and no longer here', async () => {
  const { say, heard } = await begun();
  await say();
  act(() => tab.opened[0]?.(9));
  await settle();
  expect(watches.map(({ id, isStopped }) => [id, isStopped])).toEqual([
    [7, true],
    [9, false],
  ]);
  act(() => watches[0]?.watch.onSnapshot(snapshot()));
  expect(heard).toHaveBeenCalledTimes(1);
});

test('it ends with the panel', async () => {
  const { unmount } = await begun();
  unmount();
  await settle();
  expect(watches[0]?.isStopped).toBe(true);
  expect(tab.loaded).toEqual([]);
});
