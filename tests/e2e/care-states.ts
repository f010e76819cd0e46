import type { Page } from '@playwright/test';
import type { MessageKey } from '../../lib/i18n/en.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import { recordPage } from './interface.ts';
import type { Look } from './popup-states.ts';
import { contact, event, fill } from './records.ts';

const rina = contact('Rina Wijayanti', {
  email: ['rina@contoh.example'],
  note: 'Ibunya sedang sakit.',
  doNotContactSince: '2026-11-02',
  keepUntil: '2026-11-01',
});
const records = {
  contacts: [rina, contact('Budi Santoso', { note: 'Kakak kelas Rina Wijayanti', keepUntil: '2026-10-31' })],
  events: [event('Arsip Digital', { speakers: ['Rina Wijayanti'] })],
  met: [['rina-wijayanti', 'arsip-digital']],
} as const;

/** Brings a workspace with an empty store to what care shows: first steps, the sample, a contact's section, an erasure. */
export async function eachCareState(page: Page, say: Translate, look: Look): Promise<void> {
  const button = (key: MessageKey) => page.getByRole('button', { name: say(key), exact: true });
  const goTo = (address: string) =>
    page.evaluate(hash => {
      location.hash = hash;
    }, address);
  await goTo('#/today');
  await page.getByRole('heading', { name: say('firstSteps.title') }).waitFor();
  await look('first-steps', page);
  await button('sample.load').click();
  await button('sample.remove').waitFor();
  await goTo('#/settings');
  await page.getByRole('heading', { name: say('sample.label') }).scrollIntoViewIfNeeded();
  await look('settings-with-sample', page);
  await button('sample.remove').first().click();
  await button('sample.load').waitFor();

  await fill(page, records);
  await goTo('#/today');
  await page.getByRole('region', { name: say('expired.title') }).waitFor();
  await look('expired', page);
  await goTo('#/contacts');
  await page.getByRole('rowheader', { name: 'Rina Wijayanti' }).waitFor();
  await look('contacts-with-mark', page);
  await goTo('#/contacts/rina-wijayanti');
  await recordPage(page, 'Rina Wijayanti').waitFor();
  await button('care.erase').scrollIntoViewIfNeeded();
  await look('care-section', page);
  await button('care.erase').click();
  await page.getByText(say('erase.noWayBack')).waitFor();
  await look('erase', page);
}
