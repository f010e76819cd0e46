import type { Page } from '@playwright/test';
import type { Translate } from '../../lib/i18n/translate.ts';
import { enterMeeting, openPanel } from './companion-panel.ts';
import { said } from './interface.ts';
import { meetingPage } from './meeting-page.ts';
import type { Look } from './popup-states.ts';
import type { Session } from './session.ts';

/** Opens the companion in each of its states. Leaves a contact and an event in the store. */
export async function eachCompanionState(session: Session, say: Translate, look: Look): Promise<void> {
  const tab = await session.context.newPage();
  const meeting = meetingPage();
  const tabId = await enterMeeting(session, tab, meeting);

  const popup = await session.openPopup(tab);
  await popup.getByRole('button', { name: say('companion.offer') }).waitFor();
  await look('popup-meeting', popup);
  await popup.close();

  await tab.locator('#close').click();
  const closed = await openPanel(session, tab, tabId);
  await closed.getByText(say('companion.nobody.title')).waitFor();
  await look('companion-closed', closed);
  await closed.close();

  await tab.reload();
  const panel = await openPanel(session, tab, tabId);
  const [first = '', second = ''] = meeting.names;
  await panel.getByRole('button', { name: say('companion.noteOn', { name: first }) }).click();
  await panel
    .getByRole('textbox', { name: say('companion.noteOn', { name: first }) })
    .fill('Kirim modul arsip');
  await panel.getByRole('checkbox', { name: second }).check();
  await look('companion', panel);
  await panel.getByRole('button', { name: say('people.save', { count: 2 }) }).click();
  await said(panel, say('people.created', { count: 2 })).waitFor();
  await panel.getByRole('checkbox', { name: say('attending.here') }).check();
  await panel.locator('.attending').waitFor();
  await look('companion-saved', panel);

  const other = meetingPage({ room: 'zzz-zzzz-zzz' });
  await session.serve(other.address, other.html);
  await tab.goto(other.address);
  await panel.getByText(say('companion.others', { count: 1 })).click();
  await look('companion-other-meeting', panel);
  await tab.goto('about:blank');
  await panel.getByText(say('companion.gone.title')).waitFor();
  await look('companion-gone', panel);
  await panel.close();

  const blocked: Page = await openPanel(session, tab, tabId);
  await blocked.getByText(say('companion.blocked.title')).waitFor();
  await look('companion-blocked', blocked);
  await blocked.close();
  await tab.close();
}
