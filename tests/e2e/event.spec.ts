import { expect, test } from './harness.ts';
import { field, pressEnterOnSave, recordPage, row, said, saveButton, t } from './interface.ts';
import { profileAddress, profilePage } from './profile-page.ts';
import { sitePage } from './site-page.ts';
import { stored } from './store-content.ts';

const name = 'Kursus Statistik Dasar';

test('a course is saved with its own time zone, then a person as met there', async ({
  visit,
  openPopup,
  ownPage,
}) => {
  const course = await openPopup(await visit(sitePage('any-page/event-schedule-and-zone')));
  await expect(course.getByRole('radio', { name: t('popup.event') })).toBeChecked();
  await expect(course.getByText('Tue, 1 Sept 2026, 19:00 WITA')).toBeVisible();
  await expect(field(course, 'field.timeZone')).toHaveValue('Asia/Makassar');
  await pressEnterOnSave(course);
  await expect(said(course, t('popup.saved', { name }))).toBeVisible();
  await course.close();

  const popup = await openPopup(await visit({ address: profileAddress(), html: profilePage() }));
  await field(popup, 'field.metAt').selectOption({ label: name });
  await saveButton(popup).press('Enter');
  await expect(said(popup, t('popup.saved', { name: 'Rina Melati' }))).toBeVisible();
  const [event] = await stored(popup, 'events');
  const [contact] = await stored(popup, 'contacts');
  expect(event).toMatchObject({
    startDate: expect.stringMatching(/^2026-09-01T19:00(?:\+08:00)?$/),
    timeZone: 'Asia/Makassar',
  });
  expect(await stored(popup, 'attendances')).toEqual([
    expect.objectContaining({ contactId: contact?.id, eventId: event?.id, role: 'attendee' }),
  ]);
  await popup.close();

  const list = await ownPage('options.html#/events');
  await expect(row(list, name)).toContainText('WITA');
  await row(list, name).getByRole('link', { name }).click();
  await recordPage(list, name).getByRole('link', { name: 'Rina Melati' }).click();
  await expect(recordPage(list, 'Rina Melati')).toBeVisible();

  await list.getByRole('button', { name: t('list.notMetAt', { event: name }) }).click();
  await expect(said(list, t('record.metOff', { name: 'Rina Melati', event: name }))).toBeVisible();
  expect(await stored(list, 'attendances')).toEqual([]);
});

test('the next visit to the person tells where you met', async ({ visit, openPopup }) => {
  const course = await openPopup(await visit(sitePage('any-page/event-schedule-and-zone')));
  await pressEnterOnSave(course);
  await expect(said(course, t('popup.saved', { name }))).toBeVisible();
  await course.close();
  const page = await visit({ address: profileAddress(), html: profilePage() });
  const popup = await openPopup(page);
  await field(popup, 'field.metAt').selectOption({ label: name });
  await saveButton(popup).press('Enter');
  await expect(said(popup, t('popup.saved', { name: 'Rina Melati' }))).toBeVisible();
  await popup.close();
  const again = await openPopup(page);
  await expect(again.getByText(t('popup.metAtBefore', { events: name }))).toBeVisible();
});

test('a time whose zone the page does not say is kept as it is, and its zone is called unknown', async ({
  visit,
  openPopup,
}) => {
  const popup = await openPopup(
    await visit({
      address: 'https://kelas.contoh.example/seminar',
      html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Seminar Arsip</title><link rel="icon" href="data:,">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Event","name":"Seminar Arsip",
"startDate":"2026-12-03T09:00","endDate":"2026-12-03T11:30"}</script></head><body><h1>Seminar Arsip</h1></body></html>`,
    }),
  );
  await expect(popup.getByText(t('event.zoneUnknown'))).toBeVisible();
  await pressEnterOnSave(popup);
  await expect(said(popup, t('popup.saved', { name: 'Seminar Arsip' }))).toBeVisible();
  const [event] = await stored(popup, 'events');
  expect(event).toMatchObject({ startDate: '2026-12-03T09:00', endDate: '2026-12-03T11:30' });
  expect(event?.timeZone).toBeUndefined();
});
