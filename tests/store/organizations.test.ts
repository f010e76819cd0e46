import { describe, expect, test } from 'vitest';
import { changedSince } from '../../lib/identity/merge.ts';
import { organizationsOf } from '../../lib/identity/organizations.ts';
import { organizationsApart } from '../../lib/identity/organizations-apart.ts';
import type { Organization } from '../../lib/model/organization.ts';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import {
  mergeOrganizations,
  renameOrganization,
  saveOrganization,
  setOrganizationsApart,
} from '../../lib/store/organizations.ts';
import type { RecordChange } from '../../lib/store/record-change.ts';
import { undo } from '../../lib/store/undo.ts';
import { contact, emptyDatabase, event, everything, personCandidate } from './sample.ts';

const now = new Date('2026-11-22T03:00:00Z');
const at = { createdAt: '2026-10-01T02:00:00.000Z', updatedAt: '2026-10-01T02:00:00.000Z' };
const save = (db: JejaringDatabase, ...plan: RecordChange[]) =>
  commit(db, { act: 'import', label: 'uji', plan });
const record = (id: string, fields: Partial<Organization>): RecordChange => ({
  table: 'organizations',
  put: { id, name: id, aliases: [], ...at, ...fields },
});
const full = 'Badan Kepegawaian Negara';

describe('merging organizations', () => {
  test('makes a record of the spellings, and leaves contacts as they are', async () => {
    const db = emptyDatabase();
    await save(db, { table: 'contacts', put: contact('a', { organization: 'BKN' }) });
    const before = await db.contacts.toArray();
    const entry = await mergeOrganizations(db, {
      name: full,
      spellings: ['BKN', 'badan kepegawaian negara', 'bkn', 'BKN Pusat'],
      now,
    });
    expect(entry).toMatchObject({ act: 'merge', label: full, counts: { organizations: 1 } });
    const records = await db.organizations.toArray();
    expect(records).toMatchObject([{ name: full, aliases: ['BKN', 'BKN Pusat'] }]);
    expect(await db.contacts.toArray()).toEqual(before);
    expect(organizationsOf(before, [], records)).toMatchObject([{ name: full, contactIds: ['a'] }]);
  });

  test('loses nothing that any of them said', async () => {
    const db = emptyDatabase();
    await save(
      db,
      record('BKN', { aliases: ['BKN Pusat'], note: 'Kantor lama' }),
      record('Badan Kepegawaian', { standing: 'member', note: 'Cawang' }),
      record('LAN', { note: 'lain' }),
    );
    await mergeOrganizations(db, { name: full, spellings: ['BKN', 'Badan Kepegawaian'] });
    expect(await db.organizations.toArray()).toMatchObject([
      {
        id: 'BKN',
        name: full,
        aliases: ['BKN', 'BKN Pusat', 'Badan Kepegawaian'],
        standing: 'member',
        note: 'Kantor lama\n\nCawang',
        createdAt: at.createdAt,
      },
      { id: 'LAN', aliases: [] },
    ]);
  });

  test('is undone whole; of one spelling it does nothing', async () => {
    const db = emptyDatabase();
    await save(db, record('BKN', { note: 'x' }), record('BKN Pusat', { note: 'y' }));
    const before = await db.organizations.toArray();
    const entry = await mergeOrganizations(db, { name: 'BKN', spellings: ['BKN Pusat'] });
    await undo(db, entry?.id ?? '');
    expect(await db.organizations.toArray()).toEqual(before);
    expect(
      await mergeOrganizations(db, { name: 'PT Contoh', spellings: ['PT. Contoh Tbk.'] }),
    ).toBeUndefined();
  });
});

describe('saying something of an organization', () => {
  test('finds its record by any spelling, and changes only what is said', async () => {
    const db = emptyDatabase();
    await saveOrganization(db, { name: full, standing: 'learn', aliases: ['BKN', full, '-'], now });
    await saveOrganization(db, { name: 'bkn', note: 'Cawang' });
    expect(await db.organizations.toArray()).toMatchObject([
      { name: full, aliases: ['BKN'], standing: 'learn', note: 'Cawang' },
    ]);
  });

  test('that has nothing left to say goes', async () => {
    const db = emptyDatabase();
    await saveOrganization(db, { name: full, standing: 'learn', note: 'x' });
    await saveOrganization(db, { name: full, note: '' });
    expect(await db.organizations.toArray()).toMatchObject([{ standing: 'learn' }]);
    await saveOrganization(db, { name: full, standing: null });
    expect(await db.organizations.count()).toBe(0);
    expect(await saveOrganization(db, { name: full, note: null })).toBeUndefined();
  });
});

describe('two organizations that are written alike and are not the same', () => {
  const setApart = (db: JejaringDatabase, ...names: [string, string]) =>
    setOrganizationsApart(db, { names, now });
  const areApart = async (db: JejaringDatabase, one: string, other: string) =>
    organizationsApart(await db.organizations.toArray())(one, other);

  test('are remembered so once, whichever is named first, and undone with one step', async () => {
    const db = emptyDatabase();
    const entry = await setApart(db, full, 'BKN');
    expect(entry).toMatchObject({ label: `${full} ≠ BKN`, counts: { organizations: 1 } });
    expect(await areApart(db, 'bkn', 'badan kepegawaian negara')).toBe(true);
    expect(await areApart(db, 'BKN', 'LAN')).toBe(false);
    expect(await setApart(db, 'BKN', full)).toBeUndefined();
    await undo(db, entry?.id ?? '');
    expect(await db.organizations.count()).toBe(0);
  });

  test('are remembered in the record that there is, which keeps what it says', async () => {
    const db = emptyDatabase();
    await save(db, record('BKN', { aliases: ['Kantor BKN'], note: 'x', notSameAs: ['BPN'] }));
    await setApart(db, full, 'Kantor BKN');
    expect(await db.organizations.toArray()).toMatchObject([
      { name: 'BKN', aliases: ['Kantor BKN'], note: 'x', notSameAs: ['BPN', full] },
    ]);
    expect(await setApart(db, 'BKN', 'Kantor BKN')).toBeUndefined();
  });

  test('stay apart under other names, and from whatever one of them becomes', async () => {
    const db = emptyDatabase();
    await setApart(db, full, 'BKN');
    await mergeOrganizations(db, { name: 'Biro Kredit', spellings: ['BKN'] });
    await renameOrganization(db, { from: [full], to: 'Badan Kepegawaian' });
    expect(await areApart(db, 'Biro Kredit', 'Badan Kepegawaian')).toBe(true);
    await saveOrganization(db, { name: full, note: 'x' });
    await saveOrganization(db, { name: full, note: null });
    expect(await areApart(db, 'Biro Kredit', full)).toBe(true);
  });

  test('are one once that is said after all', async () => {
    const db = emptyDatabase();
    await setApart(db, full, 'BKN');
    await mergeOrganizations(db, { name: full, spellings: ['BKN'] });
    const [only] = await db.organizations.toArray();
    expect(only).toMatchObject({ name: full, aliases: ['BKN'] });
    expect(only).not.toHaveProperty('notSameAs');
  });

  test('a spelling that is taken away is not asked about again', async () => {
    const db = emptyDatabase();
    await mergeOrganizations(db, { name: full, spellings: ['BKN'] });
    await saveOrganization(db, { name: full, aliases: [] });
    expect(await areApart(db, 'BKN', full)).toBe(true);
  });
});

describe('renaming an organization', () => {
  test('writes it into contacts, events and the record, in one batch that can be undone', async () => {
    const db = emptyDatabase();
    await save(
      db,
      { table: 'contacts', put: contact('a', { organization: 'bkn', seen: { organization: 'B.K.N.' } }) },
      { table: 'contacts', put: contact('b', { organization: 'BKN Pusat' }) },
      { table: 'contacts', put: contact('c', { organization: 'Kanreg III BKN' }) },
      { table: 'contacts', put: contact('d') },
      { table: 'events', put: event('w', { organizer: 'BKN' }) },
      record('BKN', { note: 'x', aliases: ['BKN Pusat'] }),
    );
    const before = await everything(db);
    const entry = await renameOrganization(db, { from: ['BKN', 'BKN Pusat'], to: full, now });
    expect(entry).toMatchObject({ label: full, counts: { contacts: 2, events: 1, organizations: 1 } });
    const source = { rule: 'typed', capturedAt: now.toISOString() };
    expect(await db.contacts.bulkGet(['a', 'b', 'c'])).toMatchObject([
      { organization: full, provenance: { organization: source }, seen: { organization: 'B.K.N.' } },
      { organization: full, seen: { organization: 'BKN Pusat' } },
      { organization: 'Kanreg III BKN' },
    ]);
    expect(await db.events.get('w')).toMatchObject({ organizer: full, seen: { organizer: 'BKN' } });
    expect(await db.organizations.toArray()).toMatchObject([{ name: full, aliases: ['BKN', 'BKN Pusat'] }]);
    await undo(db, entry?.id ?? '');
    const { contacts, events, organizations } = await everything(db);
    expect({ contacts, events, organizations }).toEqual({
      contacts: before.contacts,
      events: before.events,
      organizations: before.organizations,
    });
  });

  test('is not asked about when a page still shows the old one', async () => {
    const db = emptyDatabase();
    await save(db, { table: 'contacts', put: contact('rina', { organization: 'BKN' }) });
    await renameOrganization(db, { from: ['BKN'], to: full });
    const renamed = await db.contacts.get('rina');
    const page = personCandidate({ organization: 'BKN' });
    expect(renamed && changedSince(renamed, page).map(({ field }) => field)).not.toContain('organization');
  });
});
