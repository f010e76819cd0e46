import { expect, test } from 'vitest';
import {
  opportunityDraft,
  opportunityOf,
  opportunityProblem,
} from '../../entrypoints/options/promises/opportunity-draft.ts';
import { readPromises, writePromises } from '../../entrypoints/options/promises/promises-query.ts';
import { searchPromises } from '../../entrypoints/options/promises/search-promises.ts';
import { promise, today } from '../plan/due/due-data.ts';

test.each([
  ['', { whose: 'mine', show: 'open', search: '' }],
  ['whose=theirs&show=ended&q=bahan+paparan', { whose: 'theirs', show: 'ended', search: 'bahan paparan' }],
])('the address `%s` is read and written back', (query, look) => {
  expect(readPromises(query)).toEqual(look);
  expect(writePromises(readPromises(query))).toBe(query);
});

test('an address that makes no sense shows my open promises', () => {
  expect(readPromises('whose=nobody&show=all')).toEqual({ whose: 'mine', show: 'open', search: '' });
});

test.each([
  ['', ['a', 'b']],
  ['paparan', ['a']],
  ['PAP zoe', ['a']],
  ['apar', []],
  ['luar kota', ['b']],
  ['bayu naskah', ['b']],
])('searched for `%s`', (text, found) => {
  const names = new Map([
    ['zoe', 'Zoë Müller'],
    ['bayu', 'Bayu'],
  ]);
  const promises = [
    promise({ id: 'a', contactId: 'zoe', text: 'Kirim bahan paparan' }),
    promise({ id: 'b', contactId: 'bayu', text: 'Tinjau naskah', reason: 'Dinas ke luar kota' }),
  ];
  const shown = searchPromises(promises, text, id => names.get(id) ?? '');
  expect(shown.map(({ id }) => id)).toEqual(found);
});

test('an opportunity goes through the form and comes out as it was', () => {
  const stored = {
    id: 'o1',
    kind: 'promotion',
    text: 'Kepala seksi',
    heardFromId: 'bayu',
    heardOn: '2026-11-01',
    deadline: '2026-12-01',
    outcome: 'taken',
    endedOn: '2026-11-20',
    createdAt: '',
    updatedAt: '',
  } as const;
  expect(opportunityOf(opportunityDraft(stored, today), stored)).toEqual({
    id: 'o1',
    kind: 'promotion',
    text: 'Kepala seksi',
    heardFromId: 'bayu',
    heardOn: '2026-11-01',
    deadline: '2026-12-01',
    outcome: 'taken',
    endedOn: '2026-11-20',
    organization: '',
    url: '',
    nextStep: '',
    note: '',
  });
});

test.each([
  [{ text: ' ' }, 'text'],
  [{ text: 'Lowongan', url: 'javascript:alert(1)' }, 'url'],
  [{ text: 'Lowongan', url: 'contoh.id' }, 'url'],
  [{ text: 'Lowongan', url: ' https://contoh.id/lowongan ' }, undefined],
  [{ text: 'Lowongan' }, undefined],
])('%o has the problem %s', (some, problem) => {
  expect(opportunityProblem({ ...opportunityDraft(undefined, today), ...some })).toBe(problem);
});
