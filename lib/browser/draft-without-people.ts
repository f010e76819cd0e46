import type { MeetingDraft } from '../model/meeting-draft.ts';

/** Whom a draft is to forget. */
export interface Sought {
  readonly contactIds: ReadonlySet<string>;
  readonly tells: (text: string) => boolean;
}

/** Whether a participant is one of them: by name, or as who was saved of them. */
export const isSought = (
  { saved }: MeetingDraft,
  { key, name }: { readonly key: string; readonly name: string },
  { contactIds, tells }: Sought,
): boolean => tells(name) || contactIds.has(saved[key]?.contactId ?? '');

/** The draft without those of its participants who are one of them; the same draft where none is. */
export function draftWithoutPeople(draft: MeetingDraft, sought: Sought): MeetingDraft {
  const listed = draft.participants.filter(one => isSought(draft, one, sought));
  const saved = Object.entries(draft.saved).filter(([, { contactId }]) => sought.contactIds.has(contactId));
  const gone = new Set([...listed.map(({ key }) => key), ...saved.map(([key]) => key)]);
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
