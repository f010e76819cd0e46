import { beforeEach, expect, test } from 'vitest';
import { ticked } from '../../entrypoints/options/import/review-row.ts';
import { keepDraft, keptDrafts } from '../../lib/store/import-drafts.ts';
import { undo } from '../../lib/store/undo.ts';
import { contact, event } from '../store/sample.ts';
import { fullDisk, type OpenImport, openImport, t, text, zoom } from './open-import.ts';

let db: OpenImport['db'];
let stages: OpenImport['stages'];
let acts: OpenImport['acts'];
let now: OpenImport['now'];
let draft: OpenImport['draft'];
let names: OpenImport['names'];
let keeper: OpenImport['keeper'];
let said: OpenImport['said'];

beforeEach(() => {
  ({ db, stages, acts, now, draft, names, keeper, said } = openImport());
});

const unreadable = (): never => {
  throw new DOMException('the disk does not answer', 'UnknownError');
};

/** As another page would find it. */
const left = async () => {
  keeper.flush();
  await keeper.keepNow(draft());
  const [kept] = await keptDrafts(db);
  if (!kept) throw new Error('nothing is kept');
  stages.push({ name: 'start' });
  return kept;
};

const discarded = async () => {
  const gone = await acts.discard(await left());
  if (!gone) throw new Error('it was not discarded');
  return gone;
};

test('the list is as it was left: ticks, names, event, tags, the choice for what differs', async () => {
  await db.contacts.add(contact('siti', { name: 'Siti', identities: ['email:siti@contoh.id'] }));
  await db.events.add(event('temu', { name: 'Temu alumni' }));
  await acts.read(text(zoom('Siti Aminah,siti@contoh.id,90,Yes\nBudi,,80,Yes\niPhone milik Rina,,70,Yes')));
  const device = draft().rows[2];
  if (device) await acts.rename(device, 'Rina Wijaya');
  acts.setRows(row => (row.index === 1 ? ticked(row, false) : row));
  acts.setTags(['webinar']);
  acts.setDifference('file');
  await acts.chooseEvent({ kind: 'stored', id: 'temu' });
  const before = draft();
  const kept = await left();
  expect(kept).toMatchObject({ label: t('import.pasted'), all: 3, tickedCount: 2 });
  await acts.resume(kept);
  expect({ ...draft(), report: undefined }).toEqual({ ...before, report: undefined });
  await acts.save();
  expect((await db.contacts.get('siti'))?.name, 'as the file has it').toBe('Siti Aminah');
  expect(await db.importDrafts.count(), 'what is saved is not kept').toBe(0);
});

test('columns that were said are read so again', async () => {
  await acts.read({ kind: 'file', file: new File(['Kol A;Kol B\nSiti;x@contoh.id\n'], 'a.csv') });
  await acts.readColumns(['name', 'email']);
  await acts.resume(await left());
  expect(draft().rows[0]?.person.email).toEqual(['x@contoh.id']);
});

test('while it was being saved: nothing is stored, and it says so; once it was, it is not offered again', async () => {
  await acts.read(text('Budi'));
  const savingSince = '2026-11-22T03:00:00.000Z';
  await keeper.keepNow(draft(), savingSince);
  const [kept] = await keptDrafts(db);
  expect(kept?.savingSince).toBe(savingSince);
  const open = draft();
  await acts.resume(kept ?? (await left()));
  expect(names()).toEqual(['Budi']);
  await acts.save();
  // The page was closed between the save and the removal of what was kept.
  await keeper.keepNow(open, savingSince);
  const [late] = await keptDrafts(db);
  if (late) await acts.resume(late);
  expect(now()).toMatchObject({ name: 'start', problem: { kind: 'saved-before' } });
  expect([await db.contacts.count(), await db.importDrafts.count()]).toEqual([1, 0]);
});

test('while it was being saved, it is there also after another list of that name was saved', async () => {
  await acts.read(text('Budi'));
  await keeper.keepNow(draft(), new Date().toISOString());
  const [cut] = await keptDrafts(db);
  acts.startOver();
  await acts.read(text('Rina'));
  await acts.save();
  expect(now().name).toBe('done');
  await acts.resume(cut ?? (await left()));
  expect(names()).toEqual(['Budi']);
  expect(await keptDrafts(db)).toHaveLength(1);
});

test('once it was saved, it is not offered again, also where the disk was too full to note that saving began', async () => {
  await acts.read(text('Budi'));
  const kept = await left();
  await acts.resume(kept);
  await acts.save();
  await keepDraft(db, kept, text('Budi'));
  await acts.resume(kept);
  expect(now()).toMatchObject({ name: 'start', problem: { kind: 'saved-before' } });
  expect([await db.contacts.count(), await db.importDrafts.count()]).toEqual([1, 0]);
});

test('once it was saved and taken back in the history, it is there', async () => {
  await acts.read(text('Budi'));
  const savingSince = new Date().toISOString();
  const open = draft();
  await acts.save();
  const [saved] = await db.history.toArray();
  await keeper.keepNow(open, savingSince);
  await undo(db, saved?.id ?? '');
  const [kept] = await keptDrafts(db);
  await acts.resume(kept ?? (await left()));
  expect(names()).toEqual(['Budi']);
});

test('what is discarded is forgotten, and can be kept again', async () => {
  await acts.read(text('Budi'));
  const gone = await discarded();
  expect(await db.importDrafts.count()).toBe(0);
  await acts.keepAgain(gone);
  await acts.resume(gone.draft);
  expect(names()).toEqual(['Budi']);
});

test('what cannot be kept again says why, and can be once there is room', async () => {
  await acts.read(text('Budi'));
  const gone = await discarded();
  db.importDrafts.hook('creating', fullDisk);
  expect(await acts.keepAgain(gone)).toBe(false);
  expect(said).toEqual([expect.stringContaining(t('error.quota'))]);
  db.importDrafts.hook('creating').unsubscribe(fullDisk);
  expect(await acts.keepAgain(gone)).toBe(true);
  expect(await keptDrafts(db)).toEqual([gone.draft]);
});

test('what cannot be read from the disk is told: it is neither taken up nor discarded', async () => {
  await acts.read(text('Budi'));
  const kept = await left();
  const { importDrafts } = db;
  importDrafts.hook('reading', unreadable);
  await acts.resume(kept);
  expect(now()).toMatchObject({ name: 'start', problem: { kind: 'failed', label: kept.label } });
  expect(await acts.discard(kept)).toBeUndefined();
  expect(said).toEqual([expect.stringContaining(t('error.title'))]);
  importDrafts.hook('reading').unsubscribe(unreadable);
  await acts.resume(kept);
  expect(names()).toEqual(['Budi']);
});
