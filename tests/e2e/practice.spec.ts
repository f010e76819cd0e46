import type { Page } from '@playwright/test';
import { translator } from '../../lib/i18n/translate.ts';
import { examineBothWidths, examinedIn, objections } from './accessibility.ts';
import { expect, test } from './harness.ts';
import { button, choose, pressEnterOnSave, recordPage, said, t } from './interface.ts';
import { eachPracticeState, fillPracticeShown, today } from './practice-states.ts';
import { profileAddress, profilePage } from './profile-page.ts';
import { stored } from './store-content.ts';

const siti = 'Siti Rahmawati';
const webinar = '#/events/satu-data-untuk-layanan-publik';
const dialog = (page: Page) => page.locator('dialog:modal');

test('a key, a line and Ctrl+Enter note what happened, what is next and what was promised; it is changed, and taken back', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/contacts/siti-rahmawati');
  await fillPracticeShown(page);
  const whole = recordPage(page, siti);
  await expect(whole.getByText('Last in touch 2 weeks ago: introduction.')).toBeVisible();
  await page.keyboard.press('Alt+n');
  await expect(dialog(page).getByLabel(t('noting.text'))).toBeFocused();
  await page.keyboard.type('Menceritakan peta jalan data');
  await dialog(page).getByLabel(t('noting.answers')).selectOption('saran');
  await dialog(page)
    .getByRole('button', { name: t('record.followUp.month') })
    .first()
    .click();
  await dialog(page)
    .getByRole('button', { name: t('promise.theirs') })
    .click();
  await page.keyboard.type('Memeriksa naskah');
  await page.keyboard.press('Control+Enter');
  await expect(said(page, t('noting.done', { name: siti }))).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  await expect(whole.getByText('Last in touch today: message.')).toBeVisible();
  await expect(whole.getByText(t('told.answers', { text: 'Peta jalan data' }))).toBeVisible();
  await expect(
    whole.getByRole('button', { name: t('promise.keepOf', { text: 'Memeriksa naskah' }) }),
  ).toBeVisible();
  expect((await stored(page, 'contacts')).find(({ name }) => name === siti)).toMatchObject({
    followUpOn: '2026-12-22',
  });

  await whole.getByRole('button', { name: t('told.edit', { text: 'Menceritakan peta jalan data' }) }).click();
  await dialog(page)
    .getByRole('radio', { name: t('interaction.call') })
    .check();
  await page.keyboard.press('Control+Enter');
  await expect(said(page, t('noting.changed', { name: siti }))).toBeVisible();
  await expect(whole.getByText('Last in touch today: call.')).toBeVisible();
  expect(await stored(page, 'interactions')).toHaveLength(4);

  await whole.getByRole('button', { name: t('told.edit', { text: 'Menceritakan peta jalan data' }) }).click();
  await dialog(page)
    .getByRole('button', { name: t('action.delete') })
    .click();
  await expect(whole.getByText('Last in touch 2 weeks ago: introduction.')).toBeVisible();
  await button(page, 'action.undo').click();
  await expect(whole.getByText('Last in touch today: call.')).toBeVisible();
});

test('a promise is released with a reason, which goes into an apology in one’s own words; that it was written is noted', async ({
  ownPage,
}) => {
  const page = await ownPage('options.html#/contacts/siti-rahmawati');
  await fillPracticeShown(page);
  const text = 'Mengirim modul pelatihan';
  await page.getByRole('button', { name: t('promise.releaseOf', { text }) }).click();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toHaveText(t('promise.reasonNeeded'));
  await page.keyboard.type('penugasan berubah');
  await page.keyboard.press('Enter');
  const message = dialog(page).getByLabel(t('message.text'), { exact: true });
  await expect(message).toHaveValue(
    /Dear Dr\. Siti Rahmawati,[\s\S]*“Mengirim modul pelatihan”[\s\S]*penugasan berubah\./,
  );
  expect((await stored(page, 'commitments')).find(({ id }) => id === text)).toMatchObject({
    outcome: 'released',
    endedOn: today,
    reason: 'penugasan berubah',
  });

  await message.fill('Dear Dr. Siti Rahmawati, forgive me: penugasan berubah.');
  await dialog(page)
    .getByRole('button', { name: t('message.ownWording') })
    .click();
  await expect(dialog(page).getByRole('textbox').last()).toHaveValue('Dear {name}, forgive me: {reason}.');
  await dialog(page)
    .getByRole('button', { name: t('message.wordingSave') })
    .click();
  await expect(message).toHaveValue('Dear Dr. Siti Rahmawati, forgive me: penugasan berubah.');
  const mail = dialog(page).getByRole('link', { name: t('message.byMail') });
  await expect(mail).toHaveAttribute('href', /^mailto:siti@contoh\.example\?subject=[\s\S]*body=Dear%20Dr/);
  await expect(dialog(page).getByRole('link', { name: t('message.byWhatsApp') })).toHaveAttribute(
    'href',
    /^https:\/\/wa\.me\/6281234567890\?text=Dear%20Dr/,
  );
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog(page)
    .getByRole('button', { name: t('message.copy') })
    .click();
  await dialog(page)
    .getByRole('button', { name: t('message.note') })
    .click();
  await expect(dialog(page).getByText(t('message.noted'), { exact: true })).toBeVisible();
  const noted = (await stored(page, 'interactions')).filter(({ on }) => on === today);
  expect(noted).toMatchObject([{ kind: 'message', text: t('situation.release') }]);

  await dialog(page)
    .getByRole('button', { name: t('message.ownWording') })
    .click();
  await dialog(page)
    .getByRole('button', { name: t('message.wordingBack') })
    .click();
  await expect(message).toHaveValue(/I am sorry that I cannot keep my promise/);
});

test('those ticked at an event are noted at once; the debrief goes through the people by keys; the sheet before it is printed alone', async ({
  ownPage,
}) => {
  const page = await ownPage(`options.html${webinar}`);
  await fillPracticeShown(page);
  for (const name of ['Andi Pratama', siti])
    await page.getByRole('checkbox', { name: t('eventTouch.tick', { name }) }).check();
  await page.getByRole('button', { name: t('eventTouch.noteTicked', { count: 2 }) }).click();
  await expect(dialog(page).getByLabel(t('noting.text'))).toBeFocused();
  await page.keyboard.type('Duduk semeja');
  await page.keyboard.press('Enter');
  await expect(said(page, t('noting.doneMany', { count: 2 }))).toBeVisible();
  const there = async () =>
    (await stored(page, 'interactions'))
      .filter(({ eventId }) => eventId !== undefined)
      .map(({ contactId, kind, on, text }) => [contactId, kind, on, text].join(' '))
      .sort();
  expect(await there()).toEqual([
    'andi-pratama meeting 2026-11-21 Duduk semeja',
    'siti-rahmawati meeting 2026-11-21 Duduk semeja',
  ]);

  await page.getByRole('link', { name: t('eventTouch.debrief') }).click();
  const person = (name: string) => page.getByRole('form', { name });
  await expect(person('Suharto').getByLabel(t('noting.text'))).toBeFocused();
  await page.keyboard.type('Bertukar kartu nama');
  await page.keyboard.press('Control+Enter');
  await expect(person('Andi Pratama')).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(person(siti)).toBeVisible();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(person('Andi Pratama')).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(t('debrief.endWords', { count: 3 }))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('eventTouch.debriefed', { day: '22 Nov 2026' }))).toBeVisible();
  expect(await there()).toContain('suharto meeting 2026-11-21 Bertukar kartu nama');
  expect((await stored(page, 'events'))[1]).toMatchObject({ debriefedOn: today });

  await page.goto(page.url().replace(/#.*/, '#/events/forum-analis-kebijakan?sheet'));
  const sheet = page.getByRole('article');
  await expect(sheet.getByText('Metadata: Siapa walidatanya?')).toBeVisible();
  await expect(sheet.getByText(/Mengirim modul pelatihan · 2 days overdue/)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(sheet.getByRole('button', { name: t('sheet.print') })).toBeHidden();
});

test('over the page of somebody who is saved, one press on a kind, a line and Enter note it', async ({
  visit,
  openPopup,
}) => {
  const page = await visit({ address: profileAddress(), html: profilePage() });
  const first = await openPopup(page);
  await pressEnterOnSave(first);
  await expect(said(first, t('popup.saved', { name: 'Rina Melati' }))).toBeVisible();
  await first.close();
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: t('noting.inPopupAs', { kind: t('interaction.help') }) }).click();
  await expect(popup.getByLabel(t('noting.text'))).toBeFocused();
  await popup.keyboard.type('Membagikan bahan');
  expect(await objections(popup)).toEqual([]);
  await popup.keyboard.press('Enter');
  await expect(said(popup, t('noting.done', { name: 'Rina Melati' }))).toBeVisible();
  expect(await stored(popup, 'interactions')).toMatchObject([
    { kind: 'help', direction: 'given', text: 'Membagikan bahan' },
  ]);
  await popup.keyboard.press('Alt+n');
  await expect(popup.getByLabel(t('noting.text'))).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(popup.getByLabel(t('noting.text'))).toHaveCount(0);
});

for (const language of examinedIn) {
  test(`axe finds nothing in what is noted, promised, written and prepared, which 320 px are enough for (${language})`, async ({
    ownPage,
    serviceWorker,
  }) => {
    test.setTimeout(90_000);
    await choose(serviceWorker, { language });
    const page = await ownPage('options.html#/contacts');
    await page.setViewportSize({ width: 1280, height: 800 });
    await eachPracticeState(page, translator(language), state => examineBothWidths(state, page));
  });
}
