// @vitest-environment happy-dom
import { renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useRowSlots } from '../../components/use-row-slots.ts';

/** Draws rows (a letter each) one time after the other; gives the keys of the last, in the order of its rows. */
function keysAfter(times: readonly { rows: string; held?: string; isFlying?: boolean }[]) {
  const hook = renderHook(
    ({ rows, held, isFlying = false }: (typeof times)[number]) =>
      useRowSlots(
        [...rows].map(id => ({ id })),
        held,
        isFlying,
      ),
    { initialProps: { rows: '' } },
  );
  for (const time of times) hook.rerender(time);
  return [...hook.result.current.values()].join(' ');
}

test.each([
  { what: 'rows get keys in their order', times: [{ rows: 'abc' }], keys: '0 1 2' },
  {
    what: 'a row keeps its key, and who comes takes that of who went',
    times: [{ rows: 'abc' }, { rows: 'bcd' }],
    keys: '1 2 0',
  },
  {
    what: 'more rows than before get new keys',
    times: [{ rows: 'ab' }, { rows: 'bcd' }],
    keys: '1 0 2',
  },
  {
    what: 'where all are others, the keys stay in order: no element is moved',
    times: [{ rows: 'abc' }, { rows: 'xyz' }],
    keys: '0 1 2',
  },
  {
    what: 'while rows fly by, the keys stay in order even if a row stays',
    times: [{ rows: 'abc' }, { rows: 'cde', isFlying: true }],
    keys: '0 1 2',
  },
  {
    what: 'the row that is held keeps its key also then, and no element goes past it',
    times: [
      { rows: 'abc', held: 'b' },
      { rows: 'bde', held: 'b', isFlying: true },
    ],
    keys: '1 2 3',
  },
  {
    what: 'of a held row at the edge all others go on with what is there',
    times: [
      { rows: 'abc', held: 'a' },
      { rows: 'ade', held: 'a', isFlying: true },
    ],
    keys: '0 1 2',
  },
  {
    what: 'the key of a row that was held goes to nobody, since the focus may still be there',
    times: [{ rows: 'abc', held: 'a' }, { rows: 'bcd' }],
    keys: '1 2 3',
  },
  {
    what: 'a row that is held when it comes gets an element of its own',
    times: [{ rows: 'abc' }, { rows: 'bcd', held: 'd' }],
    keys: '1 2 3',
  },
])('$what', ({ times, keys }) => {
  expect(keysAfter(times)).toBe(keys);
});
