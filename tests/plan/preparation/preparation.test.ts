import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../lib/model/contact.ts';
import { summaryOf } from '../../../lib/plan/interaction-summary.ts';
import { debriefOf } from '../../../lib/plan/preparation/debrief.ts';
import { preparationFor } from '../../../lib/plan/preparation/preparation.ts';
import { attendance, commitment, contact, event, interaction, today, topic } from '../practice-records.ts';

const row = (id: string, fields: Partial<Contact> = {}) => ({
  ...contact(id, undefined, fields),
  source: 'typed',
});

describe('the sheet for an event', () => {
  const contacts = [
    row('agus'),
    row('budi', { organization: 'BKN', tags: ['arsip'] }),
    row('rina', {
      organization: 'Badan Kepegawaian Negara (BKN)',
      tags: ['Arsip', 'alumni'],
      note: 'Suka kopi',
    }),
    row('sari'),
    row('somebody else'),
    row('myself'),
  ];
  const helped = interaction('rina', '2026-11-02', {
    kind: 'help',
    direction: 'received',
    text: 'Kontak di LAN',
  });
  const data = {
    contacts,
    events: [
      event('conference', '2026-12-01'),
      event('webinar', '2026-10-01'),
      event('seminar', '2026-11-01'),
      event('later', '2026-12-24'),
      event('without me', '2026-10-05', { myRole: 'absent' }),
    ],
    attendances: [
      attendance('sari', 'conference', 'speaker'),
      attendance('agus', 'conference'),
      attendance('rina', 'conference', 'registrant'),
      attendance('rina', 'conference', 'attendee'),
      attendance('budi', 'conference'),
      attendance('myself', 'conference', 'you'),
      attendance('gone', 'conference'),
      attendance('rina', 'webinar'),
      attendance('rina', 'seminar', 'speaker'),
      attendance('rina', 'later'),
      attendance('rina', 'without me'),
      attendance('somebody else', 'webinar'),
    ],
    commitments: [
      commitment('no day'),
      commitment('soon', { dueOn: '2026-12-02' }),
      commitment('theirs', { whose: 'theirs', dueOn: '2026-11-02' }),
      commitment('kept', { outcome: 'kept', endedOn: '2026-11-02' }),
      commitment('of another', { contactId: 'somebody else' }),
    ],
    topics: [
      topic('arsip', { question: 'Bagaimana memulainya?' }),
      topic('BKN', { isOrganization: true }),
      topic('manajemen talenta', { contactIds: ['rina', 'agus'] }),
      topic('nobody', { isOrganization: true }),
      topic('known enough', { contactIds: ['rina'], endedOn: '2026-10-10' }),
    ],
    summaries: new Map([['rina', summaryOf('rina', [helped], '')]]),
  };
  const sheet = preparationFor({ eventId: 'conference' }, data, today);

  test('has everybody you know, speakers first, then those with something open', () => {
    expect(sheet.people.map(({ contact: { id }, role }) => [id, role])).toEqual([
      ['sari', 'speaker'],
      ['agus', 'attendee'],
      ['budi', 'attendee'],
      ['rina', 'attendee'],
    ]);
  });

  test('has what to know of each', () => {
    const rina = sheet.people.find(({ contact: { id } }) => id === 'rina');
    expect(rina).toMatchObject({
      contact: { note: 'Suka kopi' },
      commonEvents: ['seminar', 'webinar'],
      last: { on: '2026-11-02', kind: 'help' },
      untold: [{ kind: 'help', on: '2026-11-02', text: 'Kontak di LAN' }],
      questions: [
        { topicId: 'manajemen talenta', because: 'named' },
        { topicId: 'BKN', because: 'organization' },
        { topicId: 'arsip', because: 'tag', question: 'Bagaimana memulainya?' },
      ],
    });
    expect(rina?.promises.mine.map(({ id }) => id)).toEqual(['soon', 'no day']);
    expect(rina?.promises.theirs.map(({ id }) => id)).toEqual(['theirs']);
    expect(sheet.people[0]).toMatchObject({
      last: undefined,
      promises: { mine: [], theirs: [] },
      commonEvents: [],
    });
  });

  test('has what they share, and what nobody is there for', () => {
    expect(sheet.common).toEqual({
      organizations: [{ name: 'BKN', contactIds: ['budi', 'rina'] }],
      tags: [{ name: 'arsip', contactIds: ['budi', 'rina'] }],
    });
    expect(sheet.openTopics.map(({ id }) => id)).toEqual(['nobody']);
  });

  test('for a talk: those who are named', () => {
    const talk = preparationFor({ contactIds: ['rina', 'nobody'] }, data, today);
    expect(talk.people.map(({ contact: { id }, role }) => [id, role])).toEqual([['rina', undefined]]);
    expect(talk.common.organizations).toEqual([]);
  });
});

describe('the debrief', () => {
  const data = {
    contacts: [
      contact('wati', '2026-11-20'),
      contact('budi', '2026-01-05'),
      contact('rina', '2026-11-20', { followUpOn: '2026-12-01' }),
      contact('sari', '2026-11-21'),
      contact('tono', '2026-11-21'),
      contact('myself'),
    ],
    events: [
      event('webinar', '2026-11-20T09:00+07:00'),
      event('before', '2026-11-01'),
      event('done', '2026-11-20', { debriefedOn: '2026-11-21' }),
    ],
    attendances: [
      ...['wati', 'budi', 'rina', 'sari', 'tono'].map(id => attendance(id, 'webinar')),
      attendance('myself', 'webinar', 'you'),
      attendance('wati', 'before'),
    ],
    interactions: [
      interaction('sari', '2026-11-20', { eventId: 'webinar', id: 'talk' }),
      interaction('sari', '2026-11-20', {
        eventId: 'webinar',
        id: 'card',
        createdAt: '2026-11-21T05:00:00.000Z',
      }),
      interaction('budi', '2026-11-19'),
    ],
    commitments: [
      commitment('slides', { contactId: 'tono', eventId: 'webinar' }),
      commitment('other', { contactId: 'budi', eventId: 'before' }),
    ],
  };
  const { lines, isDue } = debriefOf('webinar', data, today);

  test('passes over everybody who was there, those of whom nothing is noted first', () => {
    expect(lines.map(({ contactId, isDone, isNew }) => [contactId, isDone, isNew])).toEqual([
      ['budi', false, false],
      ['wati', false, false],
      ['rina', true, true],
      ['sari', true, true],
      ['tono', true, true],
    ]);
    expect(lines.map(({ noted }) => noted?.id)).toEqual([undefined, undefined, undefined, 'card', undefined]);
    expect(lines.find(({ contactId }) => contactId === 'tono')?.commitments.map(({ id }) => id)).toEqual([
      'slides',
    ]);
  });

  test.each([
    ['an event that is over', 'webinar', today, true],
    ['on its day', 'webinar', '2026-11-20', true],
    ['before it', 'webinar', '2026-11-19', false],
    ['one that was looked back on', 'done', today, false],
    ['one that is not known', 'nothing', today, false],
  ])('is due after %s', (_, id, day, is) => {
    expect(debriefOf(id, data, day).isDue).toBe(is);
  });
  test('was due after this one', () => expect(isDue).toBe(true));
});
