import { expect, test } from 'vitest';
import { failureSentence } from '../../lib/i18n/failure.ts';
import { translator } from '../../lib/i18n/translate.ts';
import { UnfitValue } from '../../lib/identity/tidy.ts';
import { DatabaseUnavailable, IdentityTaken, NewerDatabase, QuotaExceeded } from '../../lib/store/errors.ts';

const t = translator('en');

test('an unfit value names the field as the form does', () => {
  expect(failureSentence(new UnfitValue('email', 'x@'), t)).toBe(
    `“x@” does not fit the field E-mail. Correct it or clear the field. ${t('error.nothingLost')}`,
  );
});

test.each([new Error('disk on fire'), 'disk on fire'])('what nobody foresaw says itself: %o', error => {
  expect(failureSentence(error, t)).toBe(`disk on fire. ${t('error.nothingLost')}`);
});

test.each([undefined, null])('%o thrown is a sentence too', error => {
  expect(failureSentence(error, t)).toContain(t('error.nothingLost'));
});

test.each([
  [new QuotaExceeded('full'), 'error.quota'],
  [new DatabaseUnavailable('gone'), 'error.database'],
  [new NewerDatabase('2'), 'error.newerDatabase'],
] as const)('%s of the store is told in words', (error, key) => {
  expect(failureSentence(error, t)).toBe(`${t(key)} ${t('error.nothingLost')}`);
});

test('whose profile it is already is told by its key', () => {
  expect(failureSentence(new IdentityTaken('linkedin:wulan', 'c1'), t)).toContain('linkedin:wulan');
});
