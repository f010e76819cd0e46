import { contact, event, type Records } from './records.ts';

/** Invented people who differ in all that one filters by. */
export const findRecords: Records = {
  contacts: [
    contact('Siti Rahmawati', {
      honorificPrefix: 'Dr.',
      honorificSuffix: 'M.Kom.',
      jobTitle: 'Kepala Bidang Data',
      organization: 'Balai Data Nusantara',
      location: 'Bandung, Jawa Barat, Indonesia',
      email: ['siti@contoh.example'],
      tags: ['rekan', 'webinar 2026'],
      segment: 'colleague',
      followUpOn: '2026-10-05',
      createdAt: '2026-10-03T02:00:00.000Z',
    }),
    contact('Zoë Müller', {
      headline: 'Researcher of public archives, and of what is left out of them',
      location: 'Zürich',
      tags: ['arsip'],
      createdAt: '2026-10-02T02:00:00.000Z',
    }),
    contact('Andi Pratama', {
      organization: 'Kampus Contoh',
      location: 'Bandung',
      tags: ['rekan', 'dosen'],
      note: 'Kenal lewat Siti',
    }),
    contact('Suharto', { relation: 'mentor', createdAt: '2026-09-01T02:00:00.000Z' }),
  ],
  events: [event('Arsip Digital', { startDate: '2026-09-20' }), event('Temu alumni')],
  met: [
    ['andi-pratama', 'arsip-digital'],
    ['zoe-muller', 'arsip-digital'],
  ],
};
