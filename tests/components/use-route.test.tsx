// @vitest-environment happy-dom
import { renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { addressOf, useRoute } from '../../entrypoints/options/use-route.ts';

test.each([
  ['is decoded', addressOf('organizations', 'Dinas 100% Maju'), 'Dinas 100% Maju'],
  ['is taken as it is written where it cannot be decoded', '#/organizations/100%', '100%'],
])('what an address names %s', (_, address, id) => {
  location.hash = address;
  expect(renderHook(useRoute).result.current).toMatchObject({ place: 'organizations', id });
});
