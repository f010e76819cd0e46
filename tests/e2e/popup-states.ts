import type { Page } from '@playwright/test';
import type { Translate } from '../../lib/i18n/translate.ts';
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
  await tab.close();
}

const open = (details: Element): void => details.setAttribute('open', '');
