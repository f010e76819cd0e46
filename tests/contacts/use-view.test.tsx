// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useView } from '../../entrypoints/options/contacts/use-view.ts';
import { useRoute } from '../../entrypoints/options/use-route.ts';
import { parseView } from '../../lib/find/view-query.ts';

beforeEach(() => {
  vi.useFakeTimers();
  location.hash = '#/contacts';
});
afterEach(() => {
  vi.useRealTimers();
});

const start = () => renderHook(() => useView(useRoute().query)).result;
const pause = () =>
  act(() => {
    vi.advanceTimersByTime(1000);
  });
const goTo = (hash: string) =>
  act(() => {
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });

test('what is typed is looked for at once, and the address follows when one pauses', () => {
  const look = start();
  act(() => look.current.type('siti'));
  expect(look.current.view.q).toBe('siti');
  expect(location.hash).toBe('#/contacts');
  pause();
  expect(location.hash).toBe('#/contacts?q=siti');
  expect(look.current.view.q).toBe('siti');
});

test('a letter that is typed just as the address is written is not lost', () => {
  const look = start();
  const typing = look.current.type;
  act(() => typing('siti'));
  pause();
  // The input still has the way to type of before.
  act(() => typing('siti a'));
  expect(look.current.view.q).toBe('siti a');
  pause();
  expect(location.hash).toBe('#/contacts?q=siti+a');
});

test('a filter chosen in the middle of typing keeps the words', () => {
  const look = start();
  act(() => look.current.type('siti'));
  act(() => look.current.show({ ...look.current.view, tag: ['rekan'] }));
  goTo(location.hash);
  expect(look.current.view).toMatchObject({ q: 'siti', tag: ['rekan'] });
  pause();
  expect(location.hash).toBe('#/contacts?q=siti&tag=rekan');
});

test('another view that is shown takes the place of what is being typed', () => {
  const look = start();
  act(() => look.current.type('siti'));
  act(() => look.current.show(parseView('')));
  expect(look.current.view.q).toBe('');
  pause();
  expect(location.hash).toBe('#/contacts');
});

test('who goes to another address sees that, whatever was being typed', () => {
  const look = start();
  act(() => look.current.type('siti'));
  goTo('#/contacts?tag=dosen');
  expect(look.current.view).toEqual(parseView('tag=dosen'));
  pause();
  expect(location.hash).toBe('#/contacts?tag=dosen');
});

test('before one goes elsewhere the words are written', () => {
  const look = start();
  act(() => look.current.type('siti'));
  act(() => look.current.settle());
  expect(location.hash).toBe('#/contacts?q=siti');
});

test('what was typed just before one went to another place is not looked for there', () => {
  const look = start();
  act(() => look.current.type('siti'));
  // The address names the other place already, and its page is not drawn yet.
  location.hash = '#/events';
  pause();
  expect(location.hash).toBe('#/events');
});
