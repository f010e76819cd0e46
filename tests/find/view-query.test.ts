import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ContactView,
  countOfFilters,
  listFilters,
  parseView,
  wholeView,
  withoutFilters,
  writeView,
} from '../../lib/find/view-query.ts';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter(value => value.trim() !== '');
const values = fc.uniqueArray(text, { maxLength: 4 });
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
const dayText = day.map(date => date.toISOString().slice(0, 10));
const period = fc.option(
  fc.oneof(
    fc.integer({ min: 1, max: 99_999 }).map(days => `${days}d`),
    fc.tuple(dayText, dayText).map(([from, to]) => `${from}..${to}`),
    dayText.map(from => `${from}..`),
    dayText.map(to => `..${to}`),
  ),
  { nil: undefined },
);
const column = fc.stringMatching(/^[a-zA-Z]{1,20}$/);
const view: fc.Arbitrary<ContactView> = fc
  .tuple(
    fc.record(Object.fromEntries(listFilters.map(filter => [filter, values]))),
    fc.record({
      q: fc.string({ unit: 'grapheme', maxLength: 30 }),
      added: period,
      lastmet: period,
      due: fc.boolean(),
      best: fc.boolean(),
      sort: fc.option(fc.record({ column, descending: fc.boolean() }), { nil: undefined }),
      cols: fc.option(fc.uniqueArray(column, { minLength: 1, maxLength: 6 }), { nil: undefined }),
    }),
  )
  .map(([lists, others]) => ({ ...wholeView, ...lists, ...others }));

test('a view that is written into an address is read as the same view', () => {
  fc.assert(
    fc.property(view, one => {
      expect(parseView(writeView(one))).toEqual(one);
    }),
  );
});

test('an address that is read and written again stays as it is', () => {
  const address =
    'q=siti&tag=rekan&tag=alumni&notag=arsip&org=BKN&met=e1&added=30d&due=1&sort=-createdAt&best=0&cols=name,organization';
  expect(writeView(parseView(address))).toBe(address);
});

describe('what an address says is', () => {
  test.each<[string, string, Partial<ContactView>]>([
    ['nothing', '', {}],
    ['words', 'q=siti+rahma', { q: 'siti rahma' }],
    ['tags, one each', 'tag=rekan&tag=webinar+2026&tag=rekan', { tag: ['rekan', 'webinar 2026'] }],
    ['an order', 'sort=-lastMet', { sort: { column: 'lastMet', descending: true } }],
    ['columns', 'cols=name,tags,,name', { cols: ['name', 'tags'] }],
    ['a time', 'added=7d&lastmet=2026-01-01..2026-03-31', { added: '7d', lastmet: '2026-01-01..2026-03-31' }],
    ['what nobody knows, ignored', 'utm_source=x&tag=&added=soon&due=yes&sort=--x&cols=%3Cb%3E', {}],
    ['days that do not exist, ignored', 'added=2026-99-99..&lastmet=2026-01-01..2026-02-30', {}],
    ['half an escape, as good as it goes', 'q=100%', { q: '100%' }],
  ])('%s', (_what, query, expected) => {
    expect(parseView(query)).toEqual({ ...wholeView, ...expected });
  });

  test('never more than a person chooses', () => {
    const query = Array.from({ length: 5000 }, (_, at) => `tag=t${at}`).join('&');
    expect(parseView(query).tag).toHaveLength(100);
  });
});

test('without its filters a view keeps its words, order and columns', () => {
  const one = parseView('q=siti&tag=rekan&due=1&added=30d&has=email&sort=name&cols=name,email');
  expect(countOfFilters(one)).toBe(4);
  expect(writeView(withoutFilters(one))).toBe('q=siti&sort=name&cols=name,email');
});
