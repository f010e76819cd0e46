import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../entrypoints/options/contact/timeline.ts';
import type { Act, Change, HistoryEntry } from '../../lib/model/history.ts';
import { attendance, contact, event } from '../store/sample.ts';

const page = 'https://www.linkedin.com/in/rina';
const rina = contact('rina', {
  provenance: { name: { rule: 'h1', page, capturedAt: '2026-10-01T02:00:00.100Z' } },
});
const entry = (at: string, act: Act = 'edit'): HistoryEntry => ({ id: at, at, act, label: 'x', counts: {} });
const changed = (before: object, after: object): Change => ({
  table: 'contacts',
  id: 'rina',
  kind: 'changed',
  before: { ...before },
  after: { ...after },
});
const made: Change = { table: 'contacts', id: 'rina', kind: 'made' };
const nowhere = { attendances: [], eventOf: () => undefined };
const linesOf = (...items: ReturnType<typeof timelineOf>) =>
  items.map(({ at, kind }) => `${at.slice(0, 10)} ${kind}`);

describe('the timeline', () => {
  test('tells the latest first: met, changed, read, saved', () => {
    const webinar = event('w', { startDate: '2026-10-20T09:00+07:00' });
    const provenance = {
      ...rina.provenance,
      headline: { rule: 'h2', page, capturedAt: '2026-10-10T02:00:00.000Z' },
    };
    const items = timelineOf({
      contact: { ...rina, provenance },
      past: {
        changes: [
          { entry: entry('2026-10-15T02:00:00.000Z'), change: changed({ note: null }, { note: 'baru' }) },
          { entry: entry('2026-10-01T02:00:00.100Z', 'save'), change: made },
        ],
      },
      attendances: [attendance('a', 'rina', 'w'), attendance('b', 'rina', 'gone')],
      eventOf: id => (id === 'w' ? webinar : undefined),
    });
    expect(linesOf(...items)).toEqual([
      '2026-10-20 met',
      '2026-10-15 changed',
      '2026-10-10 read',
      '2026-10-01 added',
    ]);
    expect(items.at(-1)).toMatchObject({ page, entry: { act: 'save' } });
    expect(items[2]).toMatchObject({ page, fields: ['headline'] });
  });

  test('stops where history has not been read yet, so that nothing slips in later', () => {
    const change = changed({ note: 'a' }, { note: 'b' });
    const past = {
      changes: [{ entry: entry('2026-11-02T00:00:00.000Z'), change }],
      from: '2026-11-01T00:00:00.000Z',
    };
    expect(linesOf(...timelineOf({ contact: rina, past, ...nowhere }))).toEqual(['2026-11-02 changed']);
  });

  test('knows when somebody was added, also where history does not', () => {
    const items = timelineOf({ contact: rina, past: { changes: [] }, ...nowhere });
    expect(items).toMatchObject([{ at: rina.createdAt, kind: 'added', page, entry: undefined }]);
  });

  test('begins with what is planned', () => {
    const items = timelineOf({
      contact: { ...rina, followUpOn: '2026-12-01' },
      past: { changes: [] },
      ...nowhere,
    });
    expect(items).toMatchObject([{ kind: 'followUp', day: '2026-12-01' }, { kind: 'added' }]);
  });

  test.each([
    ['undo', 'restored'],
    ['restore', 'restored'],
    ['import', 'added'],
  ] as const)('what is made by %s is %s', (act, kind) => {
    const past = { changes: [{ entry: entry('2026-11-02T00:00:00.000Z', act), change: made }] };
    expect(timelineOf({ contact: rina, past, ...nowhere })[0]).toMatchObject({ kind });
  });
});

describe('a change', () => {
  const stepsOf = (before: object, after: object) => {
    const past = { changes: [{ entry: entry('2026-11-02T00:00:00.000Z'), change: changed(before, after) }] };
    return timelineOf({ contact: rina, past, ...nowhere }).flatMap(item =>
      'steps' in item ? item.steps : [],
    );
  };

  test('has old and new, absent ones empty; of a list what came and what went', () => {
    expect(
      stepsOf(
        { jobTitle: 'Analis', note: null, tags: ['a', 'b'], email: null },
        { jobTitle: null, note: 'baru', tags: ['b', 'c'], email: ['x@contoh.example'] },
      ),
    ).toEqual([
      { field: 'jobTitle', old: 'Analis', new: '' },
      { field: 'note', old: '', new: 'baru' },
      { field: 'tags', old: 'a', new: 'c' },
      { field: 'email', old: '', new: 'x@contoh.example' },
    ]);
  });

  test('only of what the store keeps for itself, or of the order of a list, is not told', () => {
    expect(
      stepsOf(
        { updatedAt: 'a', provenance: {}, seen: {}, tags: ['a', 'b'] },
        { updatedAt: 'b', provenance: { name: {} }, seen: {}, tags: ['b', 'a'] },
      ),
    ).toEqual([]);
  });
});
