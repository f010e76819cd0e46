import type { Interaction } from '../../lib/model/interaction.ts';
import { kept } from './fill-practice.ts';
import { contact, event } from './records.ts';

/** A Thursday. */
export const today = '2026-11-19';

const interaction = (
  on: string,
  contactId: string,
  kind: Interaction['kind'],
  fields: Partial<Interaction> = {},
): Interaction => ({
  ...kept,
  id: `${on} ${contactId} ${kind}`,
  contactId,
  kind,
  direction: 'mutual',
  on,
  ...fields,
});

const saved = (day: string) => ({ createdAt: `${day}T03:00:00.000Z` });

/** In November 2026: two goals, one of them behind, one that was reached; plans of two weeks, of which one is past. */
export const goalsRecords = {
  records: {
    contacts: [
      contact('Siti Rahmawati', {
        jobTitle: 'Kepala Bidang Data',
        organization: 'Balai Data Nusantara',
        ...saved('2026-10-08'),
      }),
      contact('Andi Pratama', { organization: 'Dinas Arsip Contoh', ...saved('2026-10-20') }),
      contact('Dewi Lestari', { organization: 'Kampus Contoh', ...saved('2026-10-20') }),
      contact('Zoë Müller', { headline: 'Researcher of public archives', ...saved('2026-11-11') }),
      contact('Suharto', { organization: 'Dinas Arsip Contoh', ...saved('2025-03-01') }),
      contact('Rizky Hidayat', {
        ...saved('2025-03-01'),
        followUpOn: '2026-11-20',
        followUpFor: 'Kirim undangan',
      }),
      contact('I Made Wirawan', { ...saved('2025-03-01'), cadence: 'P1M' }),
    ],
    events: [
      event('Webinar Satu Data untuk Layanan Publik', {
        startDate: '2026-11-18T09:00+07:00',
        endDate: '2026-11-18T11:30+07:00',
        eventKind: 'webinar',
        creditHours: '4',
      }),
    ],
    met: [['zoe-muller', 'webinar-satu-data-untuk-layanan-publik']] as const,
  },
  interactions: [
    interaction('2025-12-01', 'suharto', 'message'),
    interaction('2026-10-14', 'siti-rahmawati', 'meeting'),
    interaction('2026-10-22', 'andi-pratama', 'message'),
    interaction('2026-11-03', 'suharto', 'advice', {
      direction: 'received',
      text: 'cara menulis telaah staf',
    }),
    interaction('2026-11-10', 'siti-rahmawati', 'help', { direction: 'received' }),
    interaction('2026-11-11', 'dewi-lestari', 'call', { minutes: 30 }),
    interaction('2026-11-17', 'siti-rahmawati', 'introduction', { direction: 'received' }),
    interaction('2026-11-18', 'zoe-muller', 'message', {
      direction: 'given',
      text: 'membagikan bahan paparan',
    }),
  ],
  commitments: [
    {
      ...kept,
      id: 'bahan',
      contactId: 'siti-rahmawati',
      whose: 'mine' as const,
      text: 'Mengirim bahan paparan',
      dueOn: '2026-11-16',
    },
    {
      ...kept,
      id: 'buku',
      contactId: 'dewi-lestari',
      whose: 'mine' as const,
      text: 'Meminjamkan buku',
      dueOn: '2026-11-12',
      outcome: 'kept' as const,
      endedOn: '2026-11-11',
    },
  ],
  topics: [
    {
      ...kept,
      id: 'satu-data',
      name: 'Satu data',
      contactIds: ['siti-rahmawati'],
      learned: [
        {
          id: 'walidata',
          on: '2026-11-17',
          text: 'Walidata menetapkan standar',
          contactId: 'siti-rahmawati',
        },
      ],
      sources: [],
    },
  ],
  goals: [
    {
      ...kept,
      id: 'kenal',
      text: 'Mengenal 12 analis kebijakan dari instansi lain sampai akhir Desember',
      why: 'Siap mengajukan mutasi tahun depan',
      measure: 'peopleMet' as const,
      target: 12,
      startOn: '2026-10-01',
      deadline: '2026-12-31',
      contactIds: ['siti-rahmawati'],
      organizations: ['Balai Data Nusantara'],
      topics: ['Satu data'],
    },
    {
      ...kept,
      id: 'sapa',
      text: 'Menyapa lima orang setiap bulan',
      measure: 'peopleInTouch' as const,
      target: 4,
      startOn: '2026-11-01',
      deadline: '2026-11-30',
      contactIds: [],
      organizations: [],
      topics: [],
    },
    {
      ...kept,
      id: 'jp',
      text: 'Mengumpulkan 20 JP',
      measure: 'creditHours' as const,
      target: 20,
      startOn: '2026-01-01',
      deadline: '2026-12-31',
      contactIds: [],
      organizations: [],
      topics: [],
      outcome: 'reached' as const,
      endedOn: '2026-09-30',
    },
  ],
  weekPlans: [
    {
      ...kept,
      id: 'week:2026-11-09',
      startOn: '2026-11-09',
      hours: 3,
      people: 5,
      contactIds: ['siti-rahmawati', 'dewi-lestari', 'suharto'],
      organizations: [],
      topics: [],
      mix: { call: 2 },
      slots: [],
      hoursSpent: 1.5,
    },
    {
      ...kept,
      id: 'week:2026-11-16',
      startOn: '2026-11-16',
      hours: 3,
      people: 3,
      contactIds: ['siti-rahmawati', 'suharto'],
      organizations: ['Dinas Arsip Contoh'],
      topics: [{ topic: 'Satu data', contactId: 'siti-rahmawati' }, { topic: 'Telaah staf' }],
      mix: { message: 2, webinar: 1, call: 1 },
      slots: [
        {
          id: 'menulis',
          on: '2026-11-17',
          start: '15:30',
          minutes: 30,
          timeZone: 'Asia/Jakarta',
          text: 'Menulis kepada dua pembicara webinar',
          engagement: 'message' as const,
          isDone: true,
        },
        {
          id: 'menelepon',
          on: '2026-11-20',
          start: '09:00',
          minutes: 45,
          timeZone: 'Asia/Jakarta',
          text: 'Menelepon soal telaah staf',
          engagement: 'call' as const,
          contactId: 'suharto',
        },
        {
          id: 'membaca',
          on: '2026-11-20',
          minutes: 60,
          timeZone: 'Asia/Jakarta',
          text: 'Membaca berita dinas',
        },
      ],
    },
  ],
  reviews: [
    {
      ...kept,
      id: 'review:month:2026-10-01',
      period: 'month' as const,
      startOn: '2026-10-01',
      endOn: '2026-10-31',
      figures: { peopleTalkedTo: 2, interactions: 2, newContacts: 3, promisesKept: 1, hoursSpent: 2 },
      wentWell: 'Tiga kenalan baru dari instansi lain.',
    },
  ],
};
