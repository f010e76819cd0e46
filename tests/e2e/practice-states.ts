import type { Page } from '@playwright/test';
import type { Translate } from '../../lib/i18n/translate.ts';
import type { Commitment } from '../../lib/model/commitment.ts';
import type { Interaction } from '../../lib/model/interaction.ts';
import { fillPractice, kept } from './fill-practice.ts';
import { recordPage } from './interface.ts';
import type { Look } from './popup-states.ts';
import { contact, event } from './records.ts';

/** A Sunday. */
export const today = '2026-11-22';

const siti = 'siti-rahmawati';
const interaction = (id: string, on: string, fields: Partial<Interaction>): Interaction => ({
  ...kept,
  id,
  contactId: siti,
  kind: 'message',
  direction: 'mutual',
  on,
  createdAt: `${on}T03:00:00.000Z`,
  ...fields,
});
const promise = (id: string, fields: Partial<Commitment>): Commitment => ({
  ...kept,
  id,
  contactId: siti,
  whose: 'mine',
  text: id,
  ...fields,
});

/** Somebody with whom there is something of every kind, an event that was yesterday and one that is to come. */
export const practiceShown = {
  records: {
    contacts: [
      contact('Siti Rahmawati', {
        honorificPrefix: 'Dr.',
        honorificSuffix: 'M.Kom.',
        jobTitle: 'Kepala Bidang Data',
        organization: 'Balai Data Nusantara',
        location: 'Makassar, Sulawesi Selatan, Indonesia',
        email: ['siti@contoh.example'],
        telephone: ['+6281234567890'],
        birthday: '--11-27',
        segment: 'acquaintance',
        followUpOn: '2026-11-26',
        followUpFor: 'Tanyakan hasil rapat',
        note: 'Suka kopi gayo.',
        tags: ['rekan'],
      }),
      contact('Andi Pratama', { organization: 'Balai Data Nusantara', relation: 'mentor' }),
      contact('Suharto', { doNotContactSince: '2026-11-01' }),
    ],
    events: [
      event('Satu Data untuk Layanan Publik', { startDate: '2026-11-21T09:00+07:00', location: 'Zoom' }),
      event('Forum Analis Kebijakan', { startDate: '2026-11-28T09:00+07:00', location: 'Bandung' }),
    ],
    met: [
      [siti, 'satu-data-untuk-layanan-publik'],
      ['andi-pratama', 'satu-data-untuk-layanan-publik'],
      ['suharto', 'satu-data-untuk-layanan-publik'],
      [siti, 'forum-analis-kebijakan'],
      ['andi-pratama', 'forum-analis-kebijakan'],
    ] as const,
  },
  interactions: [
    interaction('bantu', '2026-10-13', { kind: 'help', direction: 'given', text: 'Membagikan bahan' }),
    interaction('saran', '2026-10-23', {
      kind: 'advice',
      direction: 'received',
      text: 'Peta jalan data',
      note: 'Mulai dari inventaris data. '.repeat(8),
      minutes: 30,
    }),
    interaction('kenal', '2026-11-02', {
      kind: 'introduction',
      direction: 'received',
      introducedId: 'andi-pratama',
    }),
  ],
  commitments: [
    promise('Mengirim modul pelatihan', { dueOn: '2026-11-20' }),
    promise('Memberi contoh nota dinas', { whose: 'theirs', dueOn: '2026-12-04' }),
    promise('Menulis ringkasan', { outcome: 'released', endedOn: '2026-11-04', reason: 'Mutasi' }),
  ],
  opportunities: [
    {
      ...kept,
      id: 'tim',
      kind: 'project' as const,
      text: 'Tim satu data provinsi',
      heardFromId: siti,
      deadline: '2026-12-12',
    },
  ],
  topics: [
    {
      ...kept,
      id: 'metadata',
      name: 'Metadata',
      question: 'Siapa walidatanya?',
      contactIds: [siti],
      learned: [],
      sources: [],
    },
  ],
};

/** Opens a workspace on the day of `practiceShown`, with all of it. */
export async function fillPracticeShown(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(`${today}T10:00`));
  await fillPractice(page, practiceShown);
}

/** Brings a workspace with an empty store to what is noted, promised, written, prepared and looked back on. */
export async function eachPracticeState(page: Page, say: Translate, look: Look): Promise<void> {
  const goTo = (address: string) =>
    page.evaluate(hash => {
      location.hash = hash;
    }, address);
  const dialog = page.locator('dialog:modal');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const leave = async () => {
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };
  await fillPracticeShown(page);
  await goTo('#/contacts/siti-rahmawati');
  await recordPage(page, 'Siti Rahmawati').waitFor();
  await page.getByText('Peta jalan data', { exact: true }).waitFor();
  await page.getByText(say('promise.endedOnes', { count: 1 })).click();
  await look('contact-in-touch', page);

  await page.keyboard.press('Alt+n');
  await dialog.waitFor();
  await dialog.getByRole('radio', { name: say('interaction.introduction') }).check();
  await dialog.getByRole('button', { name: say('promise.mine') }).click();
  await dialog.getByText(say('noting.moreWithEvent')).click();
  await look('note', page);
  await leave();
  await page
    .getByRole('button', { name: say('promise.releaseOf', { text: 'Mengirim modul pelatihan' }) })
    .click();
  await dialog.waitFor();
  await look('promise-release', page);
  await leave();
  await press(say('touch.write'));
  await dialog.waitFor();
  await look('message', page);
  await dialog.getByRole('button', { name: say('message.ownWording') }).click();
  await look('message-wording', page);
  await leave();
  await goTo('#/contacts/suharto');
  await recordPage(page, 'Suharto').waitFor();
  await press(say('touch.write'));
  await dialog.waitFor();
  await look('message-unwanted', page);
  await leave();

  await goTo('#/events/satu-data-untuk-layanan-publik');
  await page.getByRole('checkbox', { name: say('eventTouch.tick', { name: 'Andi Pratama' }) }).check();
  await look('event-ticked', page);
  await goTo('#/events/satu-data-untuk-layanan-publik?debrief');
  await page.getByRole('form', { name: 'Andi Pratama' }).waitFor();
  await look('debrief', page);
  for (const _ of practiceShown.records.contacts) await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('heading', { name: say('debrief.end') }).waitFor();
  await look('debrief-end', page);
  await goTo('#/events/forum-analis-kebijakan?sheet');
  await page.getByRole('heading', { name: say('sheet.people') }).waitFor();
  await look('sheet', page);
}
