import type { Page } from '@playwright/test';
import type { Translate } from '../../lib/i18n/translate.ts';
import { recordPage } from './interface.ts';
import type { Look } from './popup-states.ts';
import { contact, event, fill } from './records.ts';

const at = '2026-10-01T02:00:00.000Z';
const profile = 'https://www.linkedin.com/in/siti-rahmawati/';

/** Invented people and events with something in every field of their pages. */
export const recordsShown = {
  contacts: [
    contact('Siti Rahmawati', {
      honorificPrefix: 'Dr.',
      honorificSuffix: 'M.Kom.',
      originalName: 'Dr. Siti Rahmawati, M.Kom.',
      jobTitle: 'Kepala Bidang Data',
      organization: 'BKN',
      department: 'Direktorat Statistik',
      location: 'Bandung, Jawa Barat, Indonesia',
      email: ['siti@contoh.example'],
      telephone: ['+6281234567890'],
      url: profile,
      links: ['https://github.com/siti-contoh'],
      birthday: '--05-17',
      segment: 'colleague',
      followUpOn: '2026-01-20',
      tags: ['rekan'],
      note: 'Berjanji mengirim modul.\nSuka kopi gayo.',
      vcardLines: ['X-SKYPE:siti.contoh'],
      provenance: {
        name: { rule: 'card-heading', page: profile, capturedAt: at },
        jobTitle: { rule: 'typed', capturedAt: at },
        location: { rule: 'top-card', page: profile, capturedAt: '2026-10-05T02:00:00.000Z' },
      },
    }),
    contact('Andi Pratama', { organization: 'Badan Kepegawaian Negara', jobTitle: 'Auditor' }),
    contact('Zoë Müller', { headline: 'Researcher of public archives, and of what is left out of them' }),
  ],
  events: [
    event('Satu Data untuk Layanan Publik', {
      startDate: '2026-12-03T09:00+07:00',
      endDate: '2026-12-03T11:30+07:00',
      timeZone: 'Asia/Jakarta',
      attendanceMode: 'online',
      organizer: 'BKN',
      location: 'Zoom',
      speakers: ['Siti Rahmawati', 'I Made Wirawan'],
      creditHours: '4',
      url: 'https://acara.contoh.example/satu-data',
      description: 'Webinar tentang satu data.\nGratis.',
      tags: ['data'],
    }),
    event('Diklat Kepemimpinan', {
      startDate: '2026-12-07',
      endDate: '2026-12-11',
      eventStatus: 'cancelled',
    }),
    event('Temu alumni'),
  ],
  met: [
    ['siti-rahmawati', 'satu-data-untuk-layanan-publik'],
    ['andi-pratama', 'satu-data-untuk-layanan-publik'],
  ],
} as const;

/** Brings a workspace with an empty store to the page of a contact, an event and an organization, and to a month. */
export async function eachRecordState(page: Page, say: Translate, look: Look): Promise<void> {
  const goTo = (address: string) =>
    page.evaluate(hash => {
      location.hash = hash;
    }, address);
  const open = async (address: string, name: string): Promise<void> => {
    await goTo(address);
    await recordPage(page, name).waitFor();
  };
  await goTo('#/organizations');
  await page.getByRole('heading', { name: say('organizations.empty.title') }).waitFor();
  await look('organizations-empty', page);
  await fill(page, recordsShown);

  await open('#/contacts/siti-rahmawati', 'Siti Rahmawati');
  await page.getByRole('button', { name: say('record.sources') }).click();
  await page.getByText(say('record.kept')).click();
  await look('contact-page', page);
  await page.getByRole('button', { name: 'Kepala Bidang Data' }).click();
  await page.getByLabel(say('field.jobTitle'), { exact: true }).waitFor();
  await look('contact-editing', page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: say('record.qr') }).click();
  await page.getByRole('dialog').waitFor();
  await look('contact-qr', page);
  await page.getByRole('dialog').press('Escape');
  await goTo('#/contacts/nobody');
  await page.getByRole('heading', { name: say('record.unknown.title') }).waitFor();
  await look('contact-unknown', page);
  await goTo('#/contacts/new');
  await page.getByRole('heading', { name: say('record.new') }).waitFor();
  await look('contact-new-page', page);

  await goTo('#/events?view=month&month=2026-12');
  await page.getByRole('grid').waitFor();
  await look('events-month', page);
  await open('#/events/satu-data-untuk-layanan-publik', 'Satu Data untuk Layanan Publik');
  await look('event-page', page);

  await goTo('#/organizations');
  await page.getByText(say('organizations.same', { count: 1 })).click();
  await look('organizations', page);
  await open('#/organizations/bkn', 'BKN');
  await look('organization-page', page);
}
