import { largeSearch } from '../bench/large-pages.ts';
import { expect, test } from './harness.ts';
import { pressEnterOnSave, said, t } from './interface.ts';
import { sitePage } from './site-page.ts';
import { stored } from './store-content.ts';

const search = (query: string): string => `https://www.linkedin.com/search/results/people/?${query}`;
const attendees = search('eventAttending=%5B%227260000000000000000%22%5D&origin=EVENT_PAGE_CANNED_SEARCH');

test('a webinar is saved, then three of its speakers as met there', async ({ visit, openPopup }) => {
  const popup = await openPopup(await visit(sitePage('any-page/list-corporate-landing-page')));
  await expect(popup.getByRole('radio', { name: t('popup.event') })).toBeChecked();
  await pressEnterOnSave(popup);
  await expect(popup.getByRole('status').filter({ hasText: 'is saved' })).toBeVisible();
  await popup.getByRole('radio', { name: /^People/ }).check();
  const [event] = await stored(popup, 'events');
  await expect(popup.getByLabel(t('field.metAt')).locator('option:checked')).toHaveText(event?.name ?? '');
  const boxes = popup.getByRole('list').getByRole('checkbox');
  for (const index of [0, 1, 2]) await boxes.nth(index).check();
  await popup.getByRole('button', { name: t('people.save', { count: 3 }) }).click();
  await expect(said(popup, t('people.created', { count: 3 }))).toBeVisible();
  const met = await stored(popup, 'attendances');
  expect(met.map(({ eventId, role }) => [eventId, role])).toEqual(Array(3).fill([event?.id, 'speaker']));
  expect(await stored(popup, 'contacts')).toHaveLength(3);
});

test('speakers bring their webinar along when it is not saved yet, and all is undone in one step', async ({
  visit,
  openPopup,
}) => {
  const popup = await openPopup(await visit(sitePage('any-page/list-corporate-landing-page')));
  await popup.getByRole('radio', { name: /^People/ }).check();
  await popup.getByRole('list').getByRole('checkbox').first().check();
  await popup.getByRole('button', { name: t('people.save', { count: 1 }) }).click();
  await expect(said(popup, t('people.created', { count: 1 }))).toBeVisible();
  expect(await stored(popup, 'events')).toHaveLength(1);
  expect(await stored(popup, 'attendances')).toHaveLength(1);
  await popup.getByRole('button', { name: t('action.undo') }).click();
  await expect(said(popup, t('people.undone'))).toBeVisible();
  for (const table of ['contacts', 'events', 'attendances'] as const)
    expect(await stored(popup, table)).toEqual([]);
});

test("an event's attendees from a LinkedIn search are tagged in one go", async ({
  visit,
  openPopup,
  page,
}) => {
  const popup = await openPopup(await visit({ address: attendees, html: largeSearch(10) }));
  await expect(popup.getByRole('radio', { name: /^People/ })).toBeChecked();
  const name = t('people.linkedinEvent', { id: '7260000000000000000' });
  await expect(popup.getByLabel(t('field.metAt')).locator('option:checked')).toHaveText(name);
  await popup.getByRole('checkbox', { name: t('pick.all', { count: 10 }) }).check();
  await popup.getByLabel(t('field.tags')).fill('webinar,');
  await popup.getByRole('button', { name: t('people.save', { count: 10 }) }).click();
  await expect(said(popup, t('people.created', { count: 10 }))).toBeVisible();
  const contacts = await stored(popup, 'contacts');
  expect(contacts.map(({ tags }) => tags)).toEqual(Array(10).fill(['webinar']));
  expect(contacts.map(({ identities }) => identities[0]).sort()).toEqual(
    Array.from({ length: 10 }, (_, number) => `linkedin:peserta-${number}`),
  );
  const [event] = await stored(popup, 'events');
  expect(event).toMatchObject({ name, url: 'https://www.linkedin.com/events/7260000000000000000/' });
  const met = await stored(popup, 'attendances');
  expect(met.map(({ eventId, role }) => [eventId, role])).toEqual(Array(10).fill([event?.id, 'attendee']));
  await popup.close();

  const again = await openPopup(page);
  await expect(again.getByRole('list').getByText(t('pick.known'))).toHaveCount(10);
  await expect(again.getByLabel(t('field.metAt')).locator('option:checked')).toHaveText(name);
});

test('who of a list is saved already is marked, and a search without an event notes no meeting', async ({
  visit,
  openPopup,
}) => {
  const page = await visit({ address: search('keywords=arsip'), html: largeSearch(10) });
  const popup = await openPopup(page);
  await popup.getByRole('checkbox', { name: /Siti/ }).check();
  await popup.getByRole('button', { name: t('people.save', { count: 1 }) }).click();
  await expect(said(popup, t('people.created', { count: 1 }))).toBeVisible();
  await expect(popup.getByRole('list').getByText(t('pick.known'))).toHaveCount(1);
  expect(await stored(popup, 'attendances')).toEqual([]);
  await popup.getByRole('checkbox', { name: t('pick.onlyNew') }).check();
  await popup.getByRole('checkbox', { name: t('pick.all', { count: 9 }) }).check();
  await popup.getByRole('button', { name: t('people.save', { count: 9 }) }).click();
  await expect(said(popup, t('people.created', { count: 9 }))).toBeVisible();
});

test('who was met elsewhere than at the page’s event stays so from one save to the next', async ({
  visit,
  openPopup,
}) => {
  const popup = await openPopup(await visit({ address: attendees, html: largeSearch(10) }));
  const metAt = popup.getByLabel(t('field.metAt'));
  await expect(metAt).not.toHaveValue('');
  await metAt.selectOption('');
  for (const name of ['Siti', 'Budi']) {
    await popup
      .getByRole('list')
      .getByRole('checkbox', { name: new RegExp(name) })
      .first()
      .check();
    await popup.getByRole('button', { name: t('people.save', { count: 1 }) }).click();
    await expect(said(popup, t('people.created', { count: 1 }))).toBeVisible();
    await expect(popup.getByRole('list').getByText(t('pick.known')).first()).toBeVisible();
    await expect(metAt).toHaveValue('');
  }
  expect(await stored(popup, 'events')).toEqual([]);
  expect(await stored(popup, 'attendances')).toEqual([]);
});

test('a list whose rows cannot be read says so', async ({ visit, openPopup }) => {
  const html =
    '<!doctype html><html lang="en"><title>Search | LinkedIn</title><link rel="icon" href="data:,"><body><main><h1>Search</h1><p>Something went quite wrong with these results, and here are many words about it.</p></main></body></html>';
  const popup = await openPopup(await visit({ address: search('keywords=arsip'), html }));
  await expect(popup.getByText(t('refusal.unread-list.title'))).toBeVisible();
});
