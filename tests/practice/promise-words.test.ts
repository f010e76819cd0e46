import { expect, test } from 'vitest';
import { promiseWhen } from '../../entrypoints/options/practice/promise-words.ts';
import { formats } from '../../lib/i18n/formats.ts';
import { translator } from '../../lib/i18n/translate.ts';
import type { Commitment } from '../../lib/model/commitment.ts';

const today = '2026-11-22';
const voice = { language: 'en', t: translator('en'), ...formats('en') } as const;
const promise = (fields: Partial<Commitment>): Commitment => ({
  id: 'p',
  contactId: 'rina',
  whose: 'mine',
  text: 'Mengirim bahan',
  createdAt: '2026-11-01T02:00:00.000Z',
  updatedAt: '2026-11-01T02:00:00.000Z',
  ...fields,
});

test.each([
  [{}, 'no day set'],
  [{ dueOn: '2026-11-20' }, '2 days overdue'],
  [{ dueOn: '2026-09-20' }, '2 months overdue'],
  [{ dueOn: today }, 'due today'],
  [{ dueOn: '2026-11-23' }, 'due tomorrow'],
  [{ dueOn: '2026-12-01' }, 'due 1 Dec 2026'],
  [{ dueOn: '2026-12-01', outcome: 'kept', endedOn: '2026-11-21' }, 'kept 21 Nov 2026'],
  [{ dueOn: '2026-11-01', outcome: 'kept', endedOn: '2026-11-21' }, 'kept late, 21 Nov 2026'],
  [{ outcome: 'released', endedOn: '2026-11-21', reason: 'mutasi' }, 'released 21 Nov 2026: mutasi'],
  [{ outcome: 'released', endedOn: '2026-11-21' }, 'released 21 Nov 2026'],
] satisfies [Partial<Commitment>, string][])('%j is %s', (fields, words) => {
  expect(promiseWhen(promise(fields), today, voice)).toBe(words);
});
