import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { commit } from '../../lib/store/commit.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { removeRecords, tagRecords } from '../../lib/store/edit.ts';
import { DatabaseUnavailable } from '../../lib/store/errors.ts';
import { oneByOne, type Watched, watchRecords } from '../../lib/store/watch.ts';
import { contact, emptyDatabase } from './sample.ts';

const plan = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ table: 'contacts', put: contact(`k${index}`) }) as const);

/** What a watcher of contacts was told, as ids and tags. */
function told(db = emptyDatabase()) {
  const seen: Watched<string>[] = [];
  const errors: unknown[] = [];
  const stop = watchRecords(
    db,
    'contacts',
    oneByOne(({ id, tags }) => [id, ...tags].join(' ')),
  )(
    watched => seen.push(watched),
    error => errors.push(error),
  );
  onTestFinished(stop);
  const last = async (expected: readonly string[]) =>
    vi.waitFor(() => expect([...(seen.at(-1)?.rows ?? [])].sort()).toEqual([...expected].sort()));
  return { db, seen, errors, last, stop };
}

test('all records come, and after each batch those that are then', async () => {
  const db = emptyDatabase();
  await commit(db, { act: 'import', label: '', plan: plan(3) });
  const { last, seen } = told(db);
  await last(['k0', 'k1', 'k2']);
  await tagRecords(db, 'contacts', ['k1'], { add: ['rekan'] });
  await last(['k0', 'k1 rekan', 'k2']);
  await removeRecords(db, 'contacts', ['k0']);
  await last(['k1 rekan', 'k2']);
  expect(seen.every(({ isWhole }) => isWhole)).toBe(true);
});

test('of many records one screen comes first, the ones changed last', async () => {
  const db = emptyDatabase();
  await commit(db, { act: 'import', label: '', plan: plan(5000) });
  await tagRecords(db, 'contacts', ['k4321'], { add: ['rekan'] });
  const { seen } = told(db);
  await vi.waitFor(() => expect(seen.at(-1)?.isWhole).toBe(true));
  expect(seen[0]?.isWhole).toBe(false);
  expect(seen[0]?.rows).toHaveLength(60);
  expect(seen[0]?.rows[0]).toBe('k4321 rekan');
  expect(new Set(seen.at(-1)?.rows).size).toBe(5000);
}, 60_000);

test('a batch of thousands, committed elsewhere, arrives whole', async () => {
  const db = emptyDatabase();
  const { seen } = told(db);
  const other = openDatabase(db.name);
  onTestFinished(() => other.close());
  await commit(other, { act: 'import', label: '', plan: plan(4500) });
  await vi.waitFor(() => expect(new Set(seen.at(-1)?.rows).size).toBe(4500), 20_000);
}, 60_000);

test('what was read elsewhere is changed where it stands; what is new comes last, and what is gone goes', async () => {
  const db = emptyDatabase();
  await commit(db, { act: 'import', label: '', plan: plan(3) });
  const seen: Watched<string>[] = [];
  const toRow = ({ id, tags }: { readonly id: string; readonly tags: readonly string[] }) =>
    Object.assign([id, ...tags].join(' '), { id });
  const elsewhere = vi.fn(async () => (await db.contacts.orderBy(':id').toArray()).map(toRow));
  const stop = watchRecords(
    db,
    'contacts',
    oneByOne(toRow),
    elsewhere,
  )(
    watched => seen.push(watched),
    error => expect.unreachable(String(error)),
  );
  onTestFinished(stop);
  const rows = () => seen.at(-1)?.rows.map(String);
  await vi.waitFor(() => expect(rows()).toEqual(['k0', 'k1', 'k2']));
  await tagRecords(db, 'contacts', ['k1'], { add: ['rekan'] });
  await vi.waitFor(() => expect(rows()).toEqual(['k0', 'k1 rekan', 'k2']));
  await commit(db, { act: 'save', label: '', plan: [{ table: 'contacts', put: contact('a-new-one') }] });
  await removeRecords(db, 'contacts', ['k0']);
  await vi.waitFor(() => expect(rows()).toEqual(['k1 rekan', 'k2', 'a-new-one']));
  expect(elsewhere).toHaveBeenCalledOnce();
});

test('everything is deleted and something saved at once: what there was does not stay', async () => {
  const db = emptyDatabase();
  await commit(db, { act: 'import', label: '', plan: plan(3) });
  const { last } = told(db);
  await last(['k0', 'k1', 'k2']);
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
    await commit(db, { act: 'save', label: '', plan: plan(5).slice(4) });
  });
  await last(['k4']);
});

test('who begins to follow later hears of all that comes from then on, as those before do', async () => {
  const db = emptyDatabase();
  const first = told(db);
  await first.last([]);
  await commit(db, { act: 'import', label: '', plan: plan(1) });
  const second = told(db);
  await commit(db, { act: 'import', label: '', plan: plan(2).slice(1) });
  await first.last(['k0', 'k1']);
  await second.last(['k0', 'k1']);
  first.stop();
  await commit(db, { act: 'import', label: '', plan: plan(3).slice(2) });
  await second.last(['k0', 'k1', 'k2']);
  expect(first.seen.at(-1)?.rows).toHaveLength(2);
});

test('a batch about something else changes nothing here', async () => {
  const db = emptyDatabase();
  await commit(db, { act: 'import', label: '', plan: plan(1) });
  const { seen, last } = told(db);
  await last(['k0']);
  const now = '2026-11-22T02:00:00.000Z';
  const put = { id: 't', name: 'rekan', createdAt: now, updatedAt: now };
  await commit(db, { act: 'tag', label: 'rekan', plan: [{ table: 'tags', put }] });
  await commit(db, { act: 'save', label: '', plan: plan(2).slice(1) });
  await last(['k0', 'k1']);
  expect(seen).toHaveLength(2);
});

test('who stops hears nothing more, and who cannot read hears why', async () => {
  const stopped = told();
  stopped.stop();
  await commit(stopped.db, { act: 'save', label: '', plan: plan(1) });
  expect(stopped.seen).toEqual([]);
  const closed = emptyDatabase();
  closed.close();
  const { errors } = told(closed);
  await vi.waitFor(() => expect(errors[0]).toBeInstanceOf(DatabaseUnavailable));
});

/** A database of which some reads fail while one says so. */
function failing(table: string) {
  const db = emptyDatabase();
  const reads = { fail: false };
  const told = <Answer>(read: () => Promise<Answer>): Promise<Answer> =>
    reads.fail ? Promise.reject(new DOMException('the disk is away', 'UnknownError')) : read();
  db.use({
    stack: 'dbcore',
    create: core => ({
      ...core,
      table: name => {
        const whole = core.table(name);
        if (name !== table) return whole;
        return {
          ...whole,
          getMany: asked => told(() => whole.getMany(asked)),
          query: asked => told(() => whole.query(asked)),
        };
      },
    }),
  });
  return { db, reads };
}

/** As another tab does it, which can read. */
async function commitElsewhere(name: string, count: number) {
  const other = openDatabase(name);
  await commit(other, { act: 'save', label: '', plan: plan(count).slice(-1) });
  other.close();
}

test.each(['contacts', 'history', 'historyParts'])(
  'a reading of the %s that fails is told once, and the next batch makes up for it',
  async table => {
    const { db, reads } = failing(table);
    const { last, errors } = told(db);
    await last([]);
    reads.fail = true;
    await commitElsewhere(db.name, 1);
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(errors[0]).toBeInstanceOf(DatabaseUnavailable);
    reads.fail = false;
    await commitElsewhere(db.name, 2);
    await last(['k0', 'k1']);
    await commitElsewhere(db.name, 3);
    await last(['k0', 'k1', 'k2']);
    expect(errors).toHaveLength(1);
  },
);

test('where the first reading fails, the next batch makes up for it', async () => {
  const { db, reads } = failing('contacts');
  await commitElsewhere(db.name, 1);
  reads.fail = true;
  const { last, errors } = told(db);
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  reads.fail = false;
  await commitElsewhere(db.name, 2);
  await last(['k0', 'k1']);
});
