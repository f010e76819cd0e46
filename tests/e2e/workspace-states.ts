import type { Page } from '@playwright/test';
import type { MessageKey } from '../../lib/i18n/en.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import { eachImportState } from './import-states.ts';
import { field, row } from './interface.ts';
import type { Look } from './popup-states.ts';
import { contact, event, fill } from './records.ts';

const contacts = [
  contact('Siti Rahmawati', {
    honorificPrefix: 'Dr.',
    honorificSuffix: 'M.Kom.',
    jobTitle: 'Kepala Bidang Data',
    organization: 'Balai Data Nusantara',
    location: 'Bandung, Jawa Barat, Indonesia',
    tags: ['rekan', 'webinar 2026'],
    email: ['siti@contoh.example'],
    url: 'https://www.linkedin.com/in/siti-rahmawati',
    note: 'Berjanji mengirim modul.',
    provenance: {
      jobTitle: { rule: 'typed', capturedAt: '2026-10-01T02:00:00.000Z' },
      name: {
        rule: 'card-heading',
        page: 'https://www.linkedin.com/in/siti-rahmawati/',
        capturedAt: '2026-10-01T02:00:00.000Z',
      },
    },
  }),
  contact('Zoë Müller', { headline: 'Researcher of public archives, and of what is left out of them' }),
  contact('Suharto', { tags: ['alumni'] }),
  contact('Christabella Wirawati Kusumaningrum Notohadinegoro', { organization: 'Kampus Contoh' }),
];
const webinar = 'Satu Data untuk Layanan Publik';
const events = [
  event(webinar, {
    startDate: '2026-12-03T09:00+07:00',
    endDate: '2026-12-03T11:30+07:00',
    timeZone: 'Asia/Jakarta',
    attendanceMode: 'online',
    organizer: 'Pusat Pelatihan Contoh',
    location: 'Zoom',
    speakers: ['Siti Rahmawati', 'I Made Wirawan'],
    tags: ['data'],
  }),
  event('Temu alumni'),
];
const met = [['siti-rahmawati', 'satu-data-untuk-layanan-publik']] as const;

/** Brings a workspace with an empty store into each of its states. */
export async function eachWorkspaceState(page: Page, say: Translate, look: Look): Promise<void> {
  const button = (key: MessageKey) => page.getByRole('button', { name: say(key), exact: true });
  const go = async (place: 'contacts' | 'events' | 'import' | 'history' | 'settings'): Promise<void> => {
    await page.getByRole('link', { name: say(`nav.${place}`), exact: true }).click();
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  };
  for (const place of ['contacts', 'events', 'import', 'history'] as const) {
    await go(place);
    await look(`${place}-empty`, page);
  }
  await go('contacts');
  await page.getByRole('link', { name: say('list.newContact') }).click();
  await field(page, 'field.name', say).fill('Andi Pratama');
  await button('action.save').click();
  await go('contacts');
  await row(page, 'Andi Pratama').waitFor();
  await look('contacts-toast', page);

  await fill(page, { contacts, events, met });
  await row(page, 'Siti Rahmawati').waitFor();
  await look('contacts', page);
  await page.getByRole('checkbox', { name: say('list.select', { name: 'Suharto' }) }).check();
  await look('contacts-selected', page);
  await button('action.delete').click();
  await row(page, 'Suharto').waitFor({ state: 'detached' });
  await page.getByRole('searchbox').fill('tidak ada');
  await page.getByRole('heading', { name: say('list.empty.found.title') }).waitFor();
  await look('contacts-nothing-found', page);
  await go('events');
  await row(page, webinar).waitFor();
  await look('events', page);
  await go('import');
  await eachImportState(page, say, look);
  await go('history');
  await page
    .getByRole('button', { name: /Suharto/ })
    .first()
    .waitFor();
  await look('history', page);
  await go('settings');
  await look('settings', page);
}
