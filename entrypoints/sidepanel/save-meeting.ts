import { noteOf } from '../../lib/capture/meeting/draft-edits.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import type { ListedPerson } from '../../lib/model/people-list.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { type EventToSave, listedToSave, type SavedPeople, savePeople } from '../../lib/store/save-people.ts';
import { standingsOf } from './standings.ts';

export interface MeetingSave {
  readonly draft: MeetingDraft;
  /** Those of the draft who can be saved, by key. */
  readonly people: ReadonlyMap<string, ListedPerson>;
  readonly event: EventToSave;
  /** What the batch is about: the event's name. */
  readonly label: string;
}

export interface SavedMeeting extends SavedPeople {
  /** The draft as it was saved. */
  readonly draft: MeetingDraft;
  /** Key -> the contact who that is. */
  readonly contacts: ReadonlyMap<string, string>;
}

/**
 * Saves who is ticked, with their notes, as met at the event, in one batch; saved before, they get what is new. With nobody
 * ticked it saves the event. Throws what `savePeople` throws.
 */
export async function saveMeeting(
  db: JejaringDatabase,
  { draft, people, event, label }: MeetingSave,
): Promise<SavedMeeting> {
  // Asked anew: somebody may have been deleted or saved elsewhere since the list was drawn.
  const eventId = 'id' in event ? event.id : undefined;
  const standings = await standingsOf(db, draft, people, { eventId, names: new Set() });
  const keys = draft.picked.filter(key => people.has(key));
  const saved = await savePeople(db, {
    act: 'save',
    label,
    tags: [],
    page: draft.url ?? `https://${draft.host}/`,
    event,
    people: keys.flatMap(key => {
      const candidate = people.get(key);
      if (!candidate) return [];
      const standing = standings.get(key);
      const contactId = standing?.kind === 'known' ? standing.contactId : undefined;
      const before = contactId === undefined ? undefined : draft.saved[key]?.note;
      return [
        {
          ...listedToSave(candidate),
          contactId,
          note: noteOf(draft, key) || (before && ''),
          noteBefore: before,
        },
      ];
    }),
  });
  const contacts = new Map(
    keys.flatMap((key, index) => {
      const id = saved.contactIds[index];
      return id === undefined ? [] : [[key, id] as const];
    }),
  );
  return { ...saved, draft, contacts };
}
