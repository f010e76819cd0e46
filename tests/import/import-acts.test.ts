import { beforeEach, describe, expect, test } from 'vitest';
import { UnreadableSource } from '../../entrypoints/options/import/read-in-worker.ts';
import { decided, isTicked, type ReviewRow, ticked } from '../../entrypoints/options/import/review-row.ts';
import type { Mapping } from '../../lib/exchange/reports/mapping.ts';
import { attendance, contact, event } from '../store/sample.ts';
import { fullDisk, inPlace, type OpenImport, openImport, t, text, zoom } from './open-import.ts';

let db: OpenImport['db'];
let acts: OpenImport['acts'];
let now: OpenImport['now'];
let draft: OpenImport['draft'];
let names: OpenImport['names'];
let remembered: Map<string, Mapping>;
let wait: Promise<void> | undefined;

const tickedNames = (): string[] =>
  draft()
    .rows.filter(isTicked)
    .map(({ person }) => person.name);

beforeEach(() => {
  remembered = new Map();
  wait = undefined;
  const stored = [
    event('temu', { name: 'Temu alumni' }),
    event('rapat', { name: 'Rapat Satu Data', startDate: '2026-12-13T09:00' }),
  ];
  ({ db, acts, now, draft, names } = openImport({
    events: () => stored,
    readReport: async (...all) => {
      await wait;
      return inPlace(...all);
    },
    rememberedMapping: async table => remembered.get(table.header.join()),
    rememberMapping: async (header, mapping) => {
      remembered.set(header.join(), mapping);
    },
  }));
});

describe('from a file to the store and back', () => {
  const report = zoom('Siti Aminah,siti@contoh.id,90,Yes\nBudi Santoso,,80,Yes\niPhone milik Rina,,70,Yes');

  test('nothing is stored before it is saved; then all of it is, in one entry that can be taken back', async () => {
    await db.contacts.add(contact('siti', { name: 'Siti', identities: ['email:siti@contoh.id'] }));
    const before = await db.contacts.toArray();
    await acts.read(text(report));
    expect(names()).toEqual(['Siti Aminah', 'Budi Santoso', 'iPhone milik Rina']);
    expect(draft().rows.map(({ match }) => match.kind)).toEqual(['known', 'new', 'new']);
    expect(tickedNames()).toEqual(['Siti Aminah', 'Budi Santoso']);
    expect([await db.contacts.toArray(), await db.history.count()]).toEqual([before, 0]);

    acts.setTags(['webinar']);
    await acts.save();
    expect(now()).toMatchObject({ name: 'done', saved: { created: 1, updated: 1, unchanged: 0 } });
    expect(await db.history.toArray()).toMatchObject([{ act: 'import', label: t('import.pasted') }]);
    expect((await db.contacts.toArray()).map(({ tags }) => tags)).toEqual([['webinar'], ['webinar']]);

    await acts.undo();
    expect(await db.contacts.toArray()).toEqual(before);
    expect(tickedNames(), 'the list is still there').toEqual(['Siti Aminah', 'Budi Santoso']);
  });

  test('the file’s name is what the history calls it', async () => {
    await acts.read({ kind: 'file', file: new File([report], 'participants.csv') });
    await acts.save();
    expect(await db.history.toArray()).toMatchObject([{ label: 'participants.csv' }]);
  });

  test('a device that got a name is ticked, and known if the name is', async () => {
    await db.contacts.add(contact('rina', { name: 'Rina Wijaya' }));
    await acts.read(text(report));
    const [, budi, device] = draft().rows;
    if (!budi || !device) throw new Error('three rows');
    await acts.rename(device, 'Dr. Rina Wijaya');
    expect(draft().rows[2]).toMatchObject({ person: { name: 'Rina Wijaya' }, match: { kind: 'maybe' } });
    acts.setRows(row => (row.index === 2 ? decided(row, { contactId: 'rina' }) : ticked(row, false)));
    await acts.save();
    expect(now()).toMatchObject({ name: 'done', saved: { created: 0, updated: 1 } });
    expect(await db.contacts.get('rina')).toMatchObject({ honorificPrefix: 'Dr.' });
  });

  test('at an event that is stored, a name that is noted there is known', async () => {
    await db.contacts.add(contact('budi', { name: 'Budi Santoso' }));
    await db.events.add(event('temu', { name: 'Temu alumni' }));
    await db.attendances.add(attendance('a1', 'budi', 'temu'));
    await acts.read(text(report));
    expect(draft().rows[1]?.match.kind).toBe('maybe');
    await acts.chooseEvent({ kind: 'stored', id: 'temu' });
    expect(draft().rows[1]?.match).toMatchObject({ kind: 'known', by: 'name-at-event' });
    await acts.save();
    expect(now()).toMatchObject({ name: 'done', saved: { event: { id: 'temu' } } });
    expect(await db.attendances.count()).toBe(2);
  });

  test('a time that is none is told, and the list stays as it was', async () => {
    await acts.read(text(report));
    const facts = { name: 'Rapat', startDate: 'nanti', speakers: [], identities: [] };
    await acts.chooseEvent({ kind: 'new', facts });
    await acts.save();
    const stage = now();
    expect(stage.name === 'review' && stage.failure).toContain('“nanti”');
    expect(draft().rows).toHaveLength(3);
    expect(await db.contacts.count()).toBe(0);
  });
});

describe('the event', () => {
  const withTopic = `Topic,Meeting ID,Start Time\nRapat Satu Data,1,12/13/2026 09:00:00 AM\n\n${zoom('Budi,,9,No')}`;
  test('is the stored one of that name and day', async () => {
    await acts.read(text(withTopic));
    expect(draft().event).toEqual({ kind: 'stored', id: 'rapat' });
  });
  test('is the one from which one came', async () => {
    await acts.read(text(withTopic), 'temu');
    expect(draft().event).toEqual({ kind: 'stored', id: 'temu' });
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), { kind: 'unreadable', reason: 'image' }],
    ['an empty file', new Uint8Array(), { kind: 'unreadable', reason: 'empty' }],
    ['a list without anybody', 'Name,Email\n', { kind: 'nobody' }],
  ])('%s says so, and one can try again', async (_, content, problem) => {
    await acts.read({ kind: 'file', file: new File([content], 'peserta.csv') });
    expect(now()).toMatchObject({ name: 'start', problem: { ...problem, label: 'peserta.csv' } });
    await acts.read(text('Budi'));
    expect(names()).toEqual(['Budi']);
  });
});

describe('a backup', () => {
  const json = '{"format":"jejaring-backup"}';
  test.each([
    ['chosen', { kind: 'file', file: new File([json], 'cadangan.json') } as const, 'cadangan.json'],
    ['pasted', text(json), t('import.pasted')],
  ])('that is %s is told as one, and kept to be restored', async (_, source, label) => {
    wait = Promise.reject(new UnreadableSource('backup'));
    await acts.read(source);
    const stage = now();
    const problem = stage.name === 'start' ? stage.problem : undefined;
    if (problem?.kind !== 'backup') throw new Error(`the problem is ${problem?.kind}`);
    expect([problem.label, problem.file.name, await problem.file.text()]).toEqual([label, label, json]);
  });
});

describe('columns', () => {
  const table = 'Kol A;Kol B\nSiti Aminah;siti@contoh.id\nBudi Santoso;budi@contoh.id\n';
  const file = () => ({ kind: 'file', file: new File([table], 'tabel.csv') }) as const;

  test('that nobody knows are asked for, and what is said of them is kept for the next time', async () => {
    await acts.read(file());
    expect(now()).toMatchObject({ name: 'columns', mapping: [undefined, undefined] });
    await acts.readColumns(['name', 'email']);
    expect(names()).toEqual(['Siti Aminah', 'Budi Santoso']);
    expect(draft().rows[1]?.person.email).toEqual(['budi@contoh.id']);
    acts.startOver();
    await acts.read(file());
    expect(now()).toMatchObject({ name: 'columns', mapping: ['name', 'email'] });
  });

  test('can be changed afterwards; event and tags stay, and Back leaves all as it was', async () => {
    await acts.read(text(zoom('Siti Aminah,siti@contoh.id,90,Yes')));
    acts.setTags(['webinar']);
    await acts.chooseEvent({ kind: 'stored', id: 'temu' });
    await acts.chooseColumns();
    expect(now()).toMatchObject({ name: 'columns', mapping: ['name', 'email', undefined, undefined] });
    acts.goBack();
    expect(draft().tags).toEqual(['webinar']);
    await acts.chooseColumns();
    await acts.readColumns(['name', undefined, undefined, undefined]);
    expect(draft()).toMatchObject({ tags: ['webinar'], event: { kind: 'stored', id: 'temu' } });
    expect(draft().rows[0]?.person.email).toEqual([]);
  });

  test('of several tables are those of the longest, and what is said of them is read from that one', async () => {
    await acts.read(
      text(
        [
          'Panelist Details',
          'User Name (Original Name),Email',
          'Siti Aminah,siti@contoh.id',
          'Attendee Details',
          'User Name (Original Name),Email,Registration Time,Nama panggung',
          'Budi Santoso,budi@contoh.id,,Bung Budi',
          'Rina Wijaya,rina@contoh.id,,Mbak Rina',
        ].join('\n'),
      ),
    );
    expect(names()).toEqual(['Siti Aminah', 'Budi Santoso', 'Rina Wijaya']);
    await acts.chooseColumns();
    expect(now()).toMatchObject({ table: { header: expect.arrayContaining(['Nama panggung']) } });
    await acts.readColumns([undefined, 'email', undefined, 'name']);
    expect(names()).toEqual(['Bung Budi', 'Mbak Rina']);
  });

  test('that were named once are offered where the file is readable without', async () => {
    remembered.set('Name (Original Name),User Email,Duration (Minutes),Guest', ['name']);
    await acts.read(text(zoom('Siti Aminah,siti@contoh.id,90,Yes')));
    expect(draft().lastMapping).toEqual(['name']);
  });
});

describe('cancelled', () => {
  test('while reading, one is back at the start, and what comes later is not shown', async () => {
    let go = () => {};
    wait = new Promise(resolve => {
      go = resolve;
    });
    const reading = acts.read(text('Budi'));
    expect(now()).toMatchObject({ name: 'reading', share: 0 });
    acts.cancel();
    expect(now()).toEqual({ name: 'start' });
    go();
    await reading;
    expect(now()).toEqual({ name: 'start' });
  });

  test('while saving, the list is back and nothing is stored', async () => {
    const many = 'abcdefghij'.split('').flatMap(a => 'klmnopqrst'.split('').map(b => `Budi ${a}${b}`));
    await acts.read(text(many.join('\n')));
    const saving = acts.save();
    expect(now().name).toBe('saving');
    acts.cancel();
    await saving;
    expect(draft().rows).toHaveLength(100);
    expect([await db.contacts.count(), await db.history.count()]).toEqual([0, 0]);
  });
});

test('an undo says that it is under way, and runs once', async () => {
  await acts.read(text('Budi'));
  await acts.save();
  const undoing = acts.undo();
  expect(now()).toMatchObject({ name: 'done', isUndoing: true });
  await acts.undo();
  await undoing;
  expect(names()).toEqual(['Budi']);
  expect((await db.history.toArray()).map(({ act }) => act).sort()).toEqual(['import', 'undo']);
});

test('an undo that failed leaves what was saved on the page, with its Undo', async () => {
  await acts.read(text('Budi'));
  await acts.save();
  db.contacts.hook('deleting', fullDisk);
  await acts.undo();
  expect(now()).toMatchObject({ name: 'done', isUndoing: false });
  expect(await db.contacts.count()).toBe(1);
  db.contacts.hook('deleting').unsubscribe(fullDisk);
  await acts.undo();
  expect(names()).toEqual(['Budi']);
  expect(await db.contacts.count()).toBe(0);
});

test('a list that was left for another file can be taken up again', async () => {
  await acts.read(text('Budi'));
  const left = draft();
  acts.startOver();
  expect(now()).toEqual({ name: 'start', back: left });
  acts.goBack();
  expect(draft()).toEqual(left);
});

test('a full disk is told with what to do, and the list stays', async () => {
  await acts.read(text('Budi'));
  db.contacts.hook('creating', fullDisk);
  await acts.save();
  expect(now()).toMatchObject({ name: 'review', failure: t('import.quota') });
  expect(names()).toEqual(['Budi']);
  expect(await db.contacts.count()).toBe(0);
});

test.each<[string, (row: ReviewRow) => Promise<void>]>([
  ['a name', row => acts.rename(row, 'Rina Wijaya')],
  ['an event', () => acts.chooseEvent({ kind: 'stored', id: 'temu' })],
])('%s that cannot be held against the contacts is told, and the list stays as it was', async (_, change) => {
  await db.contacts.add(contact('rina', { name: 'Rina Wijaya' }));
  await acts.read(text('Budi'));
  const before = draft();
  const [row] = before.rows;
  if (!row) throw new Error('a row');
  db.close({ disableAutoOpen: true });
  await change(row);
  expect(now()).toMatchObject({ name: 'review', failure: expect.stringContaining(t('error.database')) });
  expect(draft()).toEqual(before);
});

test('a known person gets what the file says besides: tags, note, relation; a new one keeps the day of the file', async () => {
  await db.contacts.add(
    contact('siti', { name: 'Siti', tags: ['lama'], note: 'Ketua', identities: ['email:siti@contoh.id'] }),
  );
  const csv =
    'name,email,tags,note,segment,createdAt\nSiti,siti@contoh.id,baru,Bendahara,friend,\nBudi,,,,,2024-02-01T00:00:00.000Z\n';
  await acts.read(text(csv));
  await acts.save();
  expect(await db.contacts.get('siti')).toMatchObject({
    tags: ['lama', 'baru'],
    note: 'Ketua\nBendahara',
    segment: 'friend',
  });
  const day = '2024-02-01T00:00:00.000Z';
  expect((await db.contacts.toArray()).find(({ name }) => name === 'Budi')?.createdAt).toBe(day);
});
