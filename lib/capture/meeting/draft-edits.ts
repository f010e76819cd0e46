import type { DraftEvent, MeetingDraft } from '../../model/meeting-draft.ts';

/** The draft with a note on a participant. Whoever is noted is meant to be saved; emptying the note unticks nobody. */
export function withNote(draft: MeetingDraft, key: string, note: string): MeetingDraft {
  const { [key]: _, ...others } = draft.notes;
  const picked = note.trim() === '' || draft.picked.includes(key) ? draft.picked : [...draft.picked, key];
  return { ...draft, notes: note === '' ? others : { ...others, [key]: note }, picked };
}

export const withPicked = (draft: MeetingDraft, keys: ReadonlySet<string>): MeetingDraft => ({
  ...draft,
  picked: draft.participants.map(({ key }) => key).filter(key => keys.has(key)),
});

/** The draft with another event. A note that is saved stays with the event that it was saved with. */
export function withEvent(draft: MeetingDraft, event: DraftEvent): MeetingDraft {
  const { savedEventNote: _, ...rest } = draft;
  return { ...rest, event, eventNote: isEventNoteSaved(draft) ? '' : draft.eventNote };
}

export interface SavedDraft {
  /** The keys that were saved and the contacts who they are. */
  readonly contacts: ReadonlyMap<string, string>;
  readonly event: { readonly id: string; readonly name: string } | undefined;
}

/** The draft after a save of `saved`, the draft as it was then: what was typed meanwhile is still to be saved. */
export function afterSave(
  draft: MeetingDraft,
  saved: MeetingDraft,
  { contacts, event }: SavedDraft,
): MeetingDraft {
  const entries = [...contacts].map(([key, contactId]) => {
    const note = noteOf(saved, key);
    return [key, { contactId, ...(note !== '' && { note }) }] as const;
  });
  return {
    ...draft,
    saved: { ...draft.saved, ...Object.fromEntries(entries) },
    picked: draft.picked.filter(key => !contacts.has(key) || noteOf(draft, key) !== noteOf(saved, key)),
    ...(event && {
      event: { kind: 'stored' as const, id: event.id, name: event.name },
      savedEventNote: saved.eventNote.trim(),
    }),
  };
}

/** The draft after that save was taken back: as before it, with what was typed since. */
export function afterUndo(draft: MeetingDraft, before: MeetingDraft, keys: readonly string[]): MeetingDraft {
  const kept = Object.entries(draft.saved).filter(([key]) => !keys.includes(key));
  const earlier = Object.entries(before.saved).filter(([key]) => keys.includes(key));
  const picked = new Set([...draft.picked, ...keys]);
  const { event: _, savedEventNote: __, ...rest } = draft;
  return {
    ...withPicked({ ...rest, saved: Object.fromEntries([...kept, ...earlier]) }, picked),
    ...(before.event && { event: before.event }),
    ...(before.savedEventNote !== undefined && { savedEventNote: before.savedEventNote }),
  };
}

/** What is typed of a participant, as it is saved. */
export const noteOf = ({ notes }: MeetingDraft, key: string): string => (notes[key] ?? '').trim();

export const isEventNoteSaved = ({ eventNote, savedEventNote = '' }: MeetingDraft): boolean =>
  eventNote.trim() === savedEventNote;

/** Whether somebody is ticked or something was typed that is not saved. */
export const hasUnsaved = (draft: MeetingDraft): boolean =>
  draft.picked.length > 0 ||
  !isEventNoteSaved(draft) ||
  Object.keys(draft.notes).some(key => noteOf(draft, key) !== (draft.saved[key]?.note ?? ''));
