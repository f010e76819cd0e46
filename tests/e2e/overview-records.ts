import { contact, event, type Records } from './records.ts';

const day = (date: string): { createdAt: string } => ({ createdAt: `${date}T05:00:00.000Z` });

/** Four people of whom three are linked, two events, an organization that organized one of them. */
export const overviewRecords: Records = {
  contacts: [
    contact('Siti Rahmawati', {
      organization: 'Balai Data Nusantara',
      location: 'Bandung, Jawa Barat',
      tags: ['rekan'],
      segment: 'colleague',
      ...day('2026-08-03'),
    }),
    contact('Andi Pratama', {
      organization: 'balai data nusantara',
      location: 'Bandung',
      tags: ['rekan', 'dosen'],
      relation: 'mentor',
      ...day('2026-09-10'),
    }),
    contact('Zoë Müller', { location: 'Zürich', ...day('2026-09-11') }),
    contact('Suharto', day('2026-10-01')),
  ],
  events: [
    event('Arsip Digital', { organizer: 'Balai Data Nusantara', startDate: '2026-09-10' }),
    event('Temu Alumni', { startDate: '2026-09-12' }),
  ],
  met: [
    ['siti-rahmawati', 'arsip-digital'],
    ['andi-pratama', 'arsip-digital'],
    ['zoe-muller', 'arsip-digital'],
    ['zoe-muller', 'temu-alumni'],
  ],
};
