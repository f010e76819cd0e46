import { browser } from 'wxt/browser';
import type { MeetingDraft } from '../model/meeting-draft.ts';
import { meetingDraftSchema } from '../model/meeting-draft.ts';

interface Sought {
  readonly contactIds: ReadonlySet<string>;
  readonly tells: (text: string) => boolean;
}

/** Forgets persons in what is kept beside the database: meetings that were not put away yet, the last failed save. */
export async function forgetPeople(sought: Sought): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const changed = Object.entries(stored).flatMap(([key, value]) => {
    const { data } = meetingDraftSchema.safeParse(key.startsWith('meetingDraft:') ? value : undefined);
    const left = data && withoutPeople(data, sought);
    return left && left !== data ? [[key, left] as const] : [];
  });
  if (changed.length > 0) await browser.storage.local.set(Object.fromEntries(changed));
  await browser.storage.session.remove('quickSaveFailure');
}

/** The draft without those of its participants who are one of them; the same draft where none is. */
function withoutPeople(draft: MeetingDraft, { contactIds, tells }: Sought): MeetingDraft {
  const isOne = (key: string, name: string): boolean =>
    tells(name) || contactIds.has(draft.saved[key]?.contactId ?? '');
  const gone = new Set(draft.participants.filter(({ key, name }) => isOne(key, name)).map(({ key }) => key));
  if (gone.size === 0) return draft;
  const left = <V>(by: Readonly<Record<string, V>>): Record<string, V> =>
    Object.fromEntries(Object.entries(by).filter(([key]) => !gone.has(key)));
  return {
    ...draft,
    participants: draft.participants.filter(({ key }) => !gone.has(key)),
    picked: draft.picked.filter(key => !gone.has(key)),
    notes: left(draft.notes),
    saved: left(draft.saved),
  };
}
