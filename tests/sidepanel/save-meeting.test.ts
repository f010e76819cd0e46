import { describe, expect, test } from 'vitest';
import { saveMeeting } from '../../entrypoints/sidepanel/save-meeting.ts';
import { standingsOf } from '../../entrypoints/sidepanel/standings.ts';
import { afterSave, afterUndo, withNote, withPicked } from '../../lib/capture/meeting/draft-edits.ts';
import { personOfParticipant } from '../../lib/capture/meeting/person-of-participant.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { removeRecords } from '../../lib/store/edit.ts';
import { undo } from '../../lib/store/undo.ts';
import { contact, emptyDatabase } from '../store/sample.ts';
import { draft, people } from './sample-meeting.ts';

const facts = { name: 'Rapat Arsip', speakers: [], identities: [] };
/** Two of one name, one with titles and an agency, and one more. */
const meeting = draft({
  participants: [
    { key: 'w1', name: 'Wulan Sari' },
    { key: 'w2', name: 'Wulan Sari' },
    { key: 's', name: 'BKN_Dr. Siti Aminah, M.Si.', role: 'organizer' },
    ...people('Tono'),
  ],
});
const persons = (of: MeetingDraft) =>
  new Map(of.participants.map(one => [one.key, personOfParticipant(one, of.platform)]));

async function save(db: JejaringDatabase, one: MeetingDraft) {
  const event = one.event?.kind === 'stored' ? { id: one.event.id } : { facts };
  const saved = await saveMeeting(db, { draft: one, people: persons(one), event, label: facts.name });
  return { saved, after: afterSave(one, one, { contacts: saved.contacts, event: saved.event }) };
}
const standings = async (db: JejaringDatabase, one: MeetingDraft, names: readonly string[] = []) => {
  const eventId = one.event?.kind === 'stored' ? one.event.id : undefined;
  const found = await standingsOf(db, one, persons(one), { eventId, names: new Set(names) });
  return Object.fromEntries([...found].map(([key, { kind }]) => [key, kind]));
};

test('who is ticked is saved with their note, role and agency, as met at the event, and taken back whole', async () => {
  const db = emptyDatabase();
  const ticked = withPicked(withNote(meeting, 's', ' kirim modul '), new Set(['s', 'Tono']));
  const { saved, after } = await save(db, ticked);
  const [siti, tono] = (await db.contacts.toArray()).sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(siti).toMatchObject({
    name: 'Siti Aminah',
    honorificPrefix: 'Dr.',
    honorificSuffix: 'M.Si.',
    organization: 'BKN',
    note: 'kirim modul',
    provenance: { name: { rule: 'meeting:google-meet', page: 'https://meet.google.com/abc-defg-hij' } },
  });
  expect(siti).not.toHaveProperty('role');
  expect(tono).not.toHaveProperty('note');
  const roles = (await db.attendances.toArray()).map(({ role, contactId }) => [contactId === siti?.id, role]);
  expect(roles.sort()).toEqual([
    [false, 'attendee'],
    [true, 'organizer'],
  ]);
  expect(await standings(db, after)).toEqual({ w1: 'new', w2: 'new', s: 'known', Tono: 'known' });

  await undo(db, saved.entry?.id ?? '');
  expect([await db.contacts.count(), await db.events.count(), await db.attendances.count()]).toEqual([
    0, 0, 0,
  ]);
  const back = afterUndo(after, ticked, [...saved.contacts.keys()]);
  expect(back).toEqual(ticked);
  expect(await standings(db, back)).toEqual({ w1: 'new', w2: 'new', s: 'new', Tono: 'new' });
});

describe('two of one name', () => {
  test('stay two: the second one saved first is not taken for the first', async () => {
    const db = emptyDatabase();
    const { after } = await save(db, withNote(meeting, 'w2', 'dari Bogor'));
    expect(await standings(db, after)).toMatchObject({ w1: 'new', w2: 'known' });
    const { after: both } = await save(db, withNote(after, 'w1', 'dari Garut'));
    expect((await db.contacts.toArray()).map(({ note }) => note).sort()).toEqual([
      'dari Bogor',
      'dari Garut',
    ]);
    expect(await standings(db, both)).toMatchObject({ w1: 'known', w2: 'known' });
    expect(both.saved.w1?.contactId).not.toBe(both.saved.w2?.contactId);
  });
});

test('a note that changed is written to the same contact, in place of the old one', async () => {
  const db = emptyDatabase();
  const { after } = await save(db, withNote(meeting, 'Tono', 'arsip'));
  const { saved } = await save(db, withNote(after, 'Tono', 'arsip 2026'));
  expect(saved).toMatchObject({ created: 0, updated: 1 });
  expect(await db.contacts.toArray()).toMatchObject([{ name: 'Tono', note: 'arsip 2026' }]);
});

test('somebody who was deleted meanwhile is new, and is saved anew with the note', async () => {
  const db = emptyDatabase();
  const { after } = await save(db, withNote(meeting, 'Tono', 'arsip'));
  await removeRecords(db, 'contacts', [after.saved.Tono?.contactId ?? '']);
  expect(await standings(db, after)).toMatchObject({ Tono: 'new' });
  await save(db, withPicked(after, new Set(['Tono'])));
  expect(await db.contacts.toArray()).toMatchObject([{ name: 'Tono', note: 'arsip' }]);
});

test('a contact of the same name is only a hint: saving makes another', async () => {
  const db = emptyDatabase();
  await db.contacts.add(contact('c1', { name: 'Tono' }));
  expect(await standings(db, meeting, ['tono'])).toMatchObject({ Tono: 'maybe', s: 'new' });
  await save(db, withPicked(meeting, new Set(['Tono'])));
  expect(await db.contacts.count()).toBe(2);
});

test('with nobody ticked the event is saved', async () => {
  const db = emptyDatabase();
  const { saved } = await save(db, meeting);
  expect(saved.event).toMatchObject({ name: 'Rapat Arsip' });
  expect(await db.contacts.count()).toBe(0);
});
