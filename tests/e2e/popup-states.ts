import type { Page } from '@playwright/test';
import type { Translate } from '../../lib/i18n/translate.ts';
import { largeSearch } from '../bench/large-pages.ts';
import { said, saveButton } from './interface.ts';
import { profileAddress, profilePage } from './profile-page.ts';
import type { Session } from './session.ts';
import { sitePage } from './site-page.ts';
import { visit } from './visit.ts';

/** Called in each state of the interface, with its name. */
export type Look = (state: string, page: Page) => Promise<void>;

/** Opens the popup in each of its states. Leaves a contact and an event in the store. */
export async function eachPopupState(session: Session, say: Translate, look: Look): Promise<void> {
  const tab = await session.context.newPage();
  const profile = { address: profileAddress(), html: profilePage({ pronouns: 'She/Her' }) };
  const name = 'Rina Melati';
  const over = async (
    state: string,
    site: { address: string; html: string },
    then?: (popup: Page) => Promise<void>,
  ): Promise<void> => {
    const popup = await session.openPopup(await visit(session, tab, site));
    await saveButton(popup, say).waitFor();
    await look(`popup-${state}`, popup);
    await then?.(popup);
    await popup.close();
  };

  await over('event', sitePage('any-page/event-indico'), async popup => {
    await saveButton(popup, say).press('Enter');
    await said(popup, say('popup.saved', { name: 'Sensor Workshop' })).waitFor();
  });
  await over('person', profile, async popup => {
    for (const more of await popup.locator('details').all()) await more.evaluate(open);
    await look('popup-person-open', popup);
    await popup.getByLabel(say('field.tags'), { exact: true }).fill('rekan, webinar 2026,');
    await saveButton(popup, say).press('Enter');
    await said(popup, say('popup.saved', { name })).waitFor();
    await look('popup-saved', popup);
  });
  const headline = 'Head of data at Kantor Arsip Contoh';
  await over('changes', { ...profile, html: profilePage({ headline, organization: 'Kantor Arsip Contoh' }) });
  await over('refusal', sitePage('linkedin-profile/refused-other-person-after-navigation'));
  await over('nobody', sitePage('any-page/nobody-product'), async popup => {
    await popup.getByRole('radio', { name: say('popup.event') }).check();
    await look('popup-no-event', popup);
  });
  const opened = async (site: { address: string; html: string }): Promise<Page> => {
    const popup = await session.openPopup(await visit(session, tab, site));
    await popup.getByRole('radio').first().waitFor();
    return popup;
  };
  const people = await opened({
    address: 'https://www.linkedin.com/search/results/people/?eventAttending=%5B%227260000000000000000%22%5D',
    html: largeSearch(24),
  });
  for (const index of [1, 2, 4]) await people.getByRole('list').getByRole('checkbox').nth(index).check();
  await look('popup-people', people);
  await people.getByRole('button', { name: say('people.save', { count: 3 }) }).click();
  await said(people, say('people.created', { count: 3 })).waitFor();
  await look('popup-people-saved', people);
  await people.close();
  const there = await opened(sitePage('any-page/list-corporate-landing-page'));
  await there.getByRole('checkbox', { name: say('attending.here') }).check();
  await there.locator('.attending').waitFor();
  await look('popup-attending', there);
  await there.getByRole('radio').nth(2).check();
  await there.getByRole('group', { name: say('people.onPage') }).waitFor();
  await look('popup-speakers', there);
  await there.getByRole('button', { name: say('attending.leave') }).click();
  await there.locator('.attending').waitFor({ state: 'detached' });
  await there.close();
  await tab.close();
}

const open = (details: Element): void => details.setAttribute('open', '');
