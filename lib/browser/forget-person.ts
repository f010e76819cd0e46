import { browser } from 'wxt/browser';
import { meetingDraftSchema } from '../model/meeting-draft.ts';
import { draftWithoutPeople, type Sought } from './draft-without-people.ts';
import { type ErasedPeople, tellErased } from './erased-people.ts';

/**
 * Forgets persons in what is kept beside the database: meetings that were not put away yet, the last failed save. An open companion
 * is told first: it would write its own draft over what is kept.
 */
export async function forgetPeople({ contactIds, tells, people }: Sought & ErasedPeople): Promise<void> {
  tellErased({ contactIds, people });
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const changed = Object.entries(stored).flatMap(([key, value]) => {
    const { data } = meetingDraftSchema.safeParse(key.startsWith('meetingDraft:') ? value : undefined);
    const left = data && draftWithoutPeople(data, { contactIds, tells });
    return left && left !== data ? [[key, left] as const] : [];
  });
  if (changed.length > 0) await browser.storage.local.set(Object.fromEntries(changed));
  await browser.storage.session.remove('quickSaveFailure');
}
