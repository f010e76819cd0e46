import type { Commitment } from '../../lib/model/commitment.ts';
import type { Interaction } from '../../lib/model/interaction.ts';
import { kept } from './fill-practice.ts';
import { contact, event } from './records.ts';

/** A Thursday. */
export const today = '2026-10-15';

const promise = (id: string, fields: Partial<Commitment>): Commitment => ({
  ...kept,
  id,
  contactId: 'siti-rahmawati',
  whose: 'mine',
  text: id,
  ...fields,
});

const interaction = (id: string, fields: Partial<Interaction>): Interaction => ({
  ...kept,
  id,
  contactId: 'andi-pratama',
  kind: 'message',
  direction: 'mutual',
  on: '2026-07-02',
  ...fields,
});

/**
 * On 15 October 2026 five people are due: a promise of tomorrow, advice of which nothing was told, a meeting of four days ago, a
 * birthday, a rhythm that has passed.
 */
export const todayRecords = {
  records: {
    contacts: [
      contact('Siti Rahmawati', {
        jobTitle: 'Kepala Bidang Data',
        organization: 'Balai Data Nusantara',
        location: 'Makassar, Sulawesi Selatan',
        email: ['siti@contoh.example'],
        segment: 'colleague' as const,
      }),
      contact('Andi Pratama', { organization: 'Dinas Arsip Contoh', cadence: 'P1M' }),
      contact('Zoë Müller', { headline: 'Researcher of public archives', location: 'Zürich, Switzerland' }),
      contact('Dewi Lestari Kusumaningrum', {
        birthday: '--10-15',
        organization: 'Kampus Contoh',
        createdAt: '2025-03-01T02:00:00.000Z',
      }),
      contact('Suharto', { createdAt: '2025-03-01T02:00:00.000Z' }),
      contact('Rizky Hidayat', { createdAt: '2025-03-01T02:00:00.000Z', cadence: 'never' }),
    ],
    events: [
      event('Webinar Satu Data', { startDate: '2026-10-11', eventKind: 'webinar' }),
      event('Pelatihan Analisis Kebijakan', {
        startDate: '2026-09-02',
        eventKind: 'training',
        creditHours: '12',
        certificate: 'No. 123/2026',
      }),
    ],
    met: [['zoe-muller', 'webinar-satu-data']] as const,
  },
  commitments: [
    promise('Mengirim bahan paparan', { dueOn: '2026-10-16' }),
    promise('Mengenalkan kepada tim data', { dueOn: '2026-11-20', contactId: 'suharto' }),
    promise('Membalas surat', { outcome: 'kept', endedOn: '2026-10-01', dueOn: '2026-10-02' }),
    promise('Meninjau naskah', { outcome: 'kept', endedOn: '2026-09-20', dueOn: '2026-09-15' }),
    promise('Hadir di rapat koordinasi', {
      outcome: 'released',
      endedOn: '2026-08-20',
      dueOn: '2026-08-22',
      reason: 'Tugas dinas ke luar kota',
    }),
    promise('Meminjamkan buku', { whose: 'theirs', contactId: 'andi-pratama', dueOn: '2026-10-30' }),
  ],
  interactions: [
    interaction('pesan', { contactId: 'andi-pratama', on: '2026-08-02' }),
    interaction('saran', {
      contactId: 'suharto',
      kind: 'advice',
      direction: 'received',
      on: '2026-09-28',
      text: 'cara menulis telaah staf',
    }),
    interaction('kenal', {
      contactId: 'suharto',
      kind: 'introduction',
      direction: 'received',
      on: '2026-09-29',
      introducedId: 'siti-rahmawati',
    }),
    interaction('bantu', { contactId: 'siti-rahmawati', kind: 'help', direction: 'given', on: '2026-10-13' }),
  ],
  goals: [
    {
      ...kept,
      id: 'kenal',
      text: 'Mengenal 6 orang dari instansi lain',
      measure: 'peopleMet' as const,
      target: 6,
      startOn: '2026-09-01',
      deadline: '2026-12-31',
      contactIds: [],
      organizations: [],
      topics: [],
    },
  ],
  opportunities: [
    {
      ...kept,
      id: 'lowongan',
      kind: 'job' as const,
      text: 'Analis data di kantor statistik',
      heardFromId: 'suharto',
      heardOn: '2026-10-02',
      organization: 'Kantor Statistik Contoh',
      nextStep: 'Tanyakan syaratnya',
      deadline: '2026-11-01',
    },
  ],
};
