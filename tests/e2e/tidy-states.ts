import type { Page } from '@playwright/test';
import type { Translate } from '../../lib/i18n/translate.ts';
import type { Look } from './popup-states.ts';
import { contact, event, fill } from './records.ts';

const note = 'Berjanji mengirim modul pelatihan.';

/** Two who are certainly one, two who are likely one, two who may be, and somebody who is nobody else. */
export const tidyRecords = {
  contacts: [
    contact('Siti Aminah', {
      honorificPrefix: 'Dr. Ir.',
      honorificSuffix: 'M.M.',
      jobTitle: 'Analis Kebijakan',
      organization: 'Badan Contoh Nusantara',
      location: 'Bandung, Jawa Barat, Indonesia',
      email: ['siti.aminah@contoh.example'],
      tags: ['rekan', 'webinar 2026'],
      note,
      createdAt: '2026-09-01T02:00:00.000Z',
    }),
    contact('S Aminah', {
      name: 'S. Aminah',
      organization: 'Badan Contoh Nusantara',
      email: ['siti.aminah@contoh.example', 's.aminah@surel.example'],
      telephone: ['+6281200000001'],
      identities: ['email:siti.aminah@contoh.example'],
      tags: ['Rekan', 'data'],
    }),
    contact('Budi Santoso', {
      organization: 'Kampus Contoh',
      jobTitle: 'Dosen',
      tags: ['fasilitator'],
      identities: ['linkedin:budi-santoso'],
    }),
    contact('Budi Santoso 2', {
      name: 'Budi Santoso',
      organization: 'Kampus Contoh',
      email: ['budi@kampus.example'],
      identities: ['email:budi@kampus.example'],
      tags: ['fasilitatr'],
    }),
    contact('Rina Kartika Wijaya', { organization: 'Balai Data Contoh' }),
    contact('Rina Wijaya', { location: 'Surabaya', identities: ['github:rina-contoh'] }),
    contact('Andi Pratama', { identities: ['linkedin:andi-pratama'] }),
    contact('Andi Pratama 2', { name: 'Andi Pratama', identities: ['github:andi-contoh'] }),
    contact('Zoë Müller', { organization: 'Arsip Contoh', tags: ['alumni'] }),
  ],
  events: [event('Arsip Digital', { startDate: '2026-10-08T09:00+07:00', tags: ['data'] })],
  met: [
    ['siti-aminah', 'arsip-digital'],
    ['s-aminah', 'arsip-digital'],
  ] as const,
};

/** Brings the places of order and history of a workspace with an empty store into each of their states. */
export async function eachTidyState(page: Page, say: Translate, look: Look): Promise<void> {
  const goTo = (hash: string) =>
    page.evaluate(address => {
      location.hash = address;
    }, hash);
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await goTo('/tidy');
  await page.getByRole('heading', { name: say('tidy.few.title') }).waitFor();
  await look('tidy-empty', page);
  await goTo('/history/trash');
  await page.getByRole('heading', { name: say('trash.empty') }).waitFor();
  await look('trash-empty', page);

  await goTo('/tidy');
  await fill(page, tidyRecords);
  await page.getByRole('list', { name: say('tidy.pairs') }).waitFor();
  await look('tidy', page);
  await goTo('/tidy/siti-aminah+s-aminah');
  await page.getByRole('radiogroup', { name: say('field.name'), exact: true }).waitFor();
  await look('tidy-compare', page);
  await button(say('tidy.merge')).click();
  await page.getByText(say('tidy.merged', { name: 'Siti Aminah' })).waitFor();

  await goTo('/tidy/tags?tag=rekan');
  await page.getByRole('radio', { name: say('tags.color.violet') }).check();
  await page.getByText(say('tags.colored', { tag: 'rekan' })).waitFor();
  await page.getByRole('combobox', { name: say('tags.ruleEvent') }).fill('arsip');
  await page.getByRole('option', { name: 'Arsip Digital' }).click();
  await page.getByLabel(say('tags.ruleTag')).fill('arsiparis');
  await button(say('tags.ruleAdd')).click();
  await page.getByText(say('event.ruleApply', { tag: 'arsiparis', count: 1 })).waitFor();
  await look('tags', page);

  await goTo('/contacts/zoe-muller');
  await button(say('action.delete')).click();
  await page.getByText(say('record.deleted', { name: 'Zoë Müller' })).waitFor();
  await goTo('/history');
  await button(say('action.close')).click();
  await page.getByRole('button', { name: new RegExp(`^\\d.*${say('act.merge')}`) }).click();
  await page.getByRole('link', { name: 'Siti Aminah' }).waitFor();
  await look('history-open', page);
  await goTo('/history/trash');
  await page.getByRole('row', { name: /Zoë Müller/ }).waitFor();
  await look('trash', page);
}
