import { cleanText } from '../../identity/text.ts';
import type { MeetingSnapshot, Participant } from '../../model/meeting.ts';
import type { MeetingDraft } from '../../model/meeting-draft.ts';
import { joinedRosters } from './joined-rosters.ts';

const hour = 3_600_000;
/** A room is used again: what is heard this long after the last word is another meeting, unless it is the same day. */
const pause = 6 * hour;
/** A meeting that says neither room nor title is known again by its host, for as long as a long meeting lasts. */
const nameless = 3 * hour;

/** The draft of the meeting that a snapshot is of, among all; undefined: it is heard for the first time. */
export function draftOfMeeting(
  drafts: readonly MeetingDraft[],
  snapshot: MeetingSnapshot,
  now: Date,
): MeetingDraft | undefined {
  const near = drafts.filter(
    draft =>
      draft.platform === snapshot.platform && draft.host === hostOf(snapshot.url) && isNear(draft, now),
  );
  const title = cleanText(snapshot.title);
  if (snapshot.room !== undefined) return near.find(({ room }) => room === snapshot.room);
  return (
    near.find(draft => title !== '' && draft.title === title) ??
    near.find(
      draft => (title === '' || draft.title === '') && now.getTime() - Date.parse(draft.changedAt) < nameless,
    )
  );
}

const isNear = ({ changedAt }: MeetingDraft, now: Date): boolean => {
  const then = new Date(changedAt);
  return now.getTime() - then.getTime() < pause || then.toDateString() === now.toDateString();
};

/** Whether what is heard without a break is another meeting now. Only its room says so: titles change as one listens. */
export const isOtherRoom = (draft: MeetingDraft, { platform, room }: MeetingSnapshot): boolean =>
  draft.platform !== platform || (draft.room !== undefined && room !== undefined && draft.room !== room);

export function newDraft(snapshot: MeetingSnapshot, now: Date): MeetingDraft {
  const at = now.toISOString();
  const draft: MeetingDraft = {
    id: crypto.randomUUID(),
    platform: snapshot.platform,
    host: hostOf(snapshot.url),
    title: '',
    startedAt: at,
    changedAt: at,
    participants: [],
    picked: [],
    notes: {},
    saved: {},
    eventNote: '',
  };
  return withSnapshot(draft, snapshot, now);
}

/** The draft with what was heard now; the same object where that is nothing new. Nobody who was collected is lost. */
export function withSnapshot(draft: MeetingDraft, snapshot: MeetingSnapshot, now: Date): MeetingDraft {
  const room = snapshot.room ?? draft.room;
  const joined =
    grown(draft.participants, snapshot.participants) ??
    joinedRosters(draft.participants, snapshot.participants);
  const heard: MeetingDraft = {
    ...draft,
    ...(room !== undefined && { room }),
    ...urlOf(draft, snapshot),
    title: cleanText(snapshot.title) || draft.title,
    participants: sameParticipants(draft.participants, joined) ? draft.participants : [...joined],
    ...(snapshot.total !== undefined && { total: snapshot.total }),
  };
  const isSame =
    heard.room === draft.room &&
    heard.url === draft.url &&
    heard.title === draft.title &&
    heard.total === draft.total &&
    heard.participants === draft.participants;
  return isSame ? draft : { ...heard, changedAt: now.toISOString() };
}

/** The same list grown longer, as it is at almost every moment: who is who need not be asked then. */
function grown(known: readonly Participant[], now: readonly Participant[]): Participant[] | undefined {
  const isGrown = known.every(
    ({ key, id }, index) => now[index]?.key === key && (id ?? now[index]?.id) === now[index]?.id,
  );
  return isGrown ? now.map((person, index) => ({ ...known[index], ...person })) : undefined;
}

const urlOf = (draft: MeetingDraft, { url, room }: MeetingSnapshot): { readonly url?: string } => {
  const kept = draft.url ?? (room === undefined ? undefined : roomAddress(url, room));
  return kept === undefined ? {} : { url: kept };
};

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? '';

/**
 * The address of a meeting's room without what admits to it: passwords and tokens stand in query and fragment. Undefined
 * where the path does not name the room: then it is the address of every meeting there.
 */
function roomAddress(url: string, room: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  let path = parsed.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // Not UTF-8: compared as it is written.
  }
  return bare(room) !== '' && bare(path).includes(bare(room)) ? parsed.origin + parsed.pathname : undefined;
}

const fields = ['key', 'id', 'name', 'shown', 'role', 'isYou', 'isGuest'] as const;

const sameParticipants = (a: readonly Participant[], b: readonly Participant[]): boolean =>
  a.length === b.length &&
  a.every((one, index) => {
    const other = b[index];
    return one === other || fields.every(field => one[field] === other?.[field]);
  });
