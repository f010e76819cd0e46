import { en } from '../../lib/i18n/en.ts';
import { profileAddress, profilePage } from '../e2e/profile-page.ts';
import { openSession, type Session } from '../e2e/session.ts';
import { fillContacts } from './many-contacts.ts';

/** Median milliseconds from the click to a form that can be saved, with few and with many contacts kept; by turns. */
export async function measurePopup(
  few: number,
  many: number,
  rounds: number,
): Promise<{ few: number; many: number }> {
  const sessions = [await sessionWith(few), await sessionWith(many)];
  const times: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [index, session] of sessions.entries())
        times[index === 0 ? 0 : 1].push(await openOnce(session));
    }
  } finally {
    for (const session of sessions) await session.close();
  }
  const median = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  return { few: median(times[0]), many: median(times[1]) };
}

async function sessionWith(contacts: number): Promise<Session> {
  const session = await openSession();
  await session.serve(profileAddress(), profilePage());
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await page.goto(profileAddress());
  await fillContacts(session, contacts);
  await openOnce(session);
  return session;
}

async function openOnce({ context, openPopup }: Session): Promise<number> {
  const page = context.pages().find(open => open.url() === profileAddress()) ?? context.pages()[0];
  if (!page) throw new Error('The page has gone.');
  const begun = performance.now();
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: en['action.save'], exact: true }).waitFor();
  const time = performance.now() - begun;
  await popup.close();
  return time;
}
