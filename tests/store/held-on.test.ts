import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { heldOnJson, heldOnText } from '../../lib/exchange/held-on.ts';
import { commit } from '../../lib/store/commit.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { editContactFields } from '../../lib/store/edit-fields.ts';
import { RecordGone } from '../../lib/store/errors.ts';
import { heldOn } from '../../lib/store/held-on.ts';
import { noteInteraction, savePractice } from '../../lib/store/practice.ts';
import { attendance, contact, emptyDatabase, event } from './sample.ts';

const now = new Date('2026-11-22T03:00:00.000Z');

async function withRina(): Promise<JejaringDatabase> {
  const db = emptyDatabase();
  const source = {
    rule: 'card-heading',
    page: 'https://www.linkedin.com/in/rina/',
    capturedAt: now.toISOString(),
  };
  await commit(db, {
    act: 'save',
    label: 'Rina',
    plan: [
      {
        table: 'contacts',
        put: contact('rina', {
          name: 'Rina Wijayanti',
          email: ['rina@contoh.example'],
          telephone: ['+6281200001111'],
          note: 'Suka teh.\nPagi saja.',
          segment: 'friend',
          provenance: { name: source },
        }),
      },
      { table: 'contacts', put: contact('budi', { name: 'Budi Santoso', note: 'Teman Rina Wijayanti' }) },
      { table: 'events', put: event('webinar', { name: 'Arsip Digital', startDate: '2026-10-12' }) },
      { table: 'attendances', put: attendance('hadir', 'rina', 'webinar') },
    ],
    now,
  });
  await editContactFields(db, 'rina', { jobTitle: 'Analis' }, { now });
  await noteInteraction(db, {
    contactIds: ['rina'],
    interaction: {
      kind: 'introduction',
      direction: 'given',
      on: '2026-11-02',
      text: 'Dikenalkan',
      introducedId: 'budi',
    },
    promises: [{ whose: 'mine', text: 'Kirim bahan', dueOn: '2026-12-01' }],
    now,
  });
  await savePractice(
    db,
    'goals',
    {
      text: 'Mengenal analis',
      startOn: '2026-11-01',
      contactIds: ['rina', 'budi'],
      organizations: [],
      topics: [],
    },
    { label: 'Tujuan' },
  );
  return db;
}

test('everything that is held on a person is told, in words', async () => {
  const db = await withRina();
  const text = heldOnText(await heldOn(db, 'rina'), { language: 'en', now: now.toISOString() });
  expect(text.split('\r\n')).toEqual(
    expect.arrayContaining([
      'What is held on Rina Wijayanti',
      'Name: Rina Wijayanti',
      '  Read 22 Nov 2026 at https://www.linkedin.com/in/rina/',
      'E-mail: rina@contoh.example',
      'Phone: +6281200001111',
      'Note:',
      '  Suka teh.',
      '  Pagi saja.',
      'Segment: friend',
      'Arsip Digital · Mon, 12 Oct 2026 · Attendee',
      '2026-11-02 · Introduction · For them · Dikenalkan',
      'I promised · Kirim bahan · by 2026-12-01',
      'Linked in: 1 goal.',
      'Named in texts: 1 contact.',
      '    Job title: – → Analis',
    ]),
  );
  expect(text).not.toMatch(/(?<!\r)\n|undefined/);
});

test('and as data, with what is known of where it came from and what was changed', async () => {
  const db = await withRina();
  const told = JSON.parse(heldOnJson(await heldOn(db, 'rina'), { now: now.toISOString() }));
  expect(told).toMatchObject({
    format: 'jejaring-held-on',
    contact: { id: 'rina', note: 'Suka teh.\nPagi saja.', provenance: { name: { rule: 'card-heading' } } },
    attendances: [{ event: { name: 'Arsip Digital' } }],
    commitments: [{ text: 'Kirim bahan' }],
    summary: { count: 1, given: 1 },
    linked: { goals: 1 },
    named: { contacts: 1 },
  });
  expect(told.history.map(({ act }: { act: string }) => act)).toEqual(['save', 'edit', 'note']);
});

test('nothing in it is of anybody else', async () => {
  const db = await withRina();
  const held = await heldOn(db, 'rina');
  const files = [
    heldOnJson(held, { now: now.toISOString() }),
    heldOnText(held, { language: 'id', now: now.toISOString() }),
  ];
  for (const file of files) expect(file).not.toMatch(/budi|Santoso/i);
});

test('of somebody who is not there nothing is held', async () => {
  const db = emptyDatabase();
  await expect(heldOn(db, 'nobody')).rejects.toThrow(RecordGone);
});
