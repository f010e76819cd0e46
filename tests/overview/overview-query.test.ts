import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  focusOf,
  leasts,
  readNetworkView,
  readPeriod,
  writeNetworkView,
  writePeriod,
} from '../../entrypoints/options/overview/overview-query.ts';
import { periods } from '../../lib/find/counts-over-time.ts';
import { nodeKinds } from '../../lib/find/network-places.ts';

test('the address holds how the network is looked at, whatever the names', () => {
  const views = fc.record({
    kinds: fc.subarray([...nodeKinds], { minLength: 1 }),
    tag: fc.string(),
    eventId: fc.string(),
    organizationKey: fc.string({ unit: 'grapheme' }),
    least: fc.constantFrom(...leasts),
    focus: fc.string(),
  });
  fc.assert(
    fc.property(views, view => {
      expect(readNetworkView(writeNetworkView(view))).toEqual(view);
    }),
  );
});

test('what is missing or unknown asks for everything', () => {
  const everything = { kinds: nodeKinds, tag: '', eventId: '', organizationKey: '', least: 1, focus: '' };
  expect(readNetworkView('')).toEqual(everything);
  expect(readNetworkView('kinds=robot&least=-4&sort=name')).toEqual(everything);
  expect(writeNetworkView(everything)).toBe('');
});

test('a node is told from others by its kind, too', () => {
  expect(focusOf({ kind: 'event', id: '7' })).not.toBe(focusOf({ kind: 'person', id: '7' }));
});

test.each(periods)('the period %s stands in the address', period => {
  expect(readPeriod(writePeriod(period))).toBe(period);
});

test('an unknown period is all there is', () => {
  expect(readPeriod('period=century')).toBe('all');
});
