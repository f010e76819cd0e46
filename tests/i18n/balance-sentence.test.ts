import { expect, test } from 'vitest';
import { balanceSentence } from '../../lib/i18n/balance-sentence.ts';
import { translator } from '../../lib/i18n/translate.ts';
import type { Balance } from '../../lib/plan/balance/balance.ts';

const cases: readonly (readonly [Balance, en: string, id: string])[] = [
  [{ kind: 'nothing' }, 'Nothing is noted yet.', 'Belum ada yang dicatat.'],
  [
    { kind: 'mutual', mutual: 3 },
    'What was noted was for both of you.',
    'Yang tercatat untuk kepentingan bersama.',
  ],
  [
    { kind: 'asked', times: 3, since: '2026-10-13' },
    'You have received 3 times since you last gave, on 2026-10-13.',
    'Anda sudah menerima 3 kali sejak terakhir memberi, on 2026-10-13.',
  ],
  [
    { kind: 'asked', times: 2 },
    'You have received 2 times and not given yet.',
    'Anda sudah menerima 2 kali dan belum memberi.',
  ],
  [
    { kind: 'even', given: 1, received: 1 },
    'You have given and received 1 time each.',
    'Anda memberi dan menerima, masing-masing 1 kali.',
  ],
  [
    { kind: 'gaveMore', given: 4, received: 1 },
    'You have given 4 times, received 1 time.',
    'Anda memberi 4 kali, menerima 1 kali.',
  ],
  [
    { kind: 'gaveMore', given: 1, received: 0 },
    'You have given 1 time, received nothing yet.',
    'Anda memberi 1 kali, belum menerima apa-apa.',
  ],
  [
    { kind: 'receivedMore', given: 0, received: 2 },
    'You have not given yet, received 2 times.',
    'Anda belum memberi, menerima 2 kali.',
  ],
];

test.each(cases)('%o in words', (balance, en, id) => {
  expect(balanceSentence(balance, translator('en'), day => `on ${day}`)).toBe(en);
  expect(balanceSentence(balance, translator('id'), day => `on ${day}`)).toBe(id);
});
