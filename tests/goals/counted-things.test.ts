import { expect, test } from 'vitest';
import { countedThings } from '../../entrypoints/options/goals/counted-things.ts';
import { translator } from '../../lib/i18n/translate.ts';
import type { Interaction } from '../../lib/model/interaction.ts';
import type { Counted } from '../../lib/plan/goals/counted.ts';
import { contact, event } from '../e2e/records.ts';

const stamps = { createdAt: '', updatedAt: '' };
const call: Interaction = {
  ...stamps,
  id: 'call',
  contactId: 'siti',
  kind: 'call',
  direction: 'mutual',
  on: '2026-11-02',
  text: 'soal data',
};
const sources = {
  contacts: [{ ...contact('Siti', { organization: 'BKN' }), source: 'typed' }],
  events: [event('Webinar')],
  topics: [{ ...stamps, id: 'topic', name: 'Satu data', contactIds: [], learned: [], sources: [] }],
  commitments: [
    { ...stamps, id: 'promise', contactId: 'siti', whose: 'mine' as const, text: 'Mengirim bahan' },
  ],
  interactions: [call],
};
const counted = (table: Counted['table'], id: string): Counted => ({
  table,
  id,
  on: '2026-11-02',
  amount: 1,
});

test.each<[Counted['table'], string, string, string, string | undefined]>([
  ['contacts', 'siti', 'Siti', 'BKN', '#/contacts/siti'],
  ['events', 'webinar', 'Webinar', '', '#/events/webinar'],
  ['topics', 'topic', 'Satu data', '', '#/learning/topic'],
  ['commitments', 'promise', 'Siti', 'Mengirim bahan', '#/contacts/siti'],
  ['interactions', 'call', 'Siti', 'Call · soal data', '#/contacts/siti'],
  ['contacts', 'gone', 'Something deleted since', '', undefined],
  ['interactions', 'gone', 'Something deleted since', '', undefined],
])('of %s, %s is shown as %s', (table, id, name, detail, address) => {
  expect(countedThings([counted(table, id)], sources, translator('en'))).toEqual([
    { key: `${table} ${id}`, on: '2026-11-02', amount: 1, name, detail, address },
  ]);
});
