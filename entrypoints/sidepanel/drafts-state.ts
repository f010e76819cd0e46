import { draftWithoutPeople, isSought, type Sought } from '../../lib/browser/draft-without-people.ts';
import {
  draftOfMeeting,
  isOtherRoom,
  newDraft,
  withSnapshot,
} from '../../lib/capture/meeting/draft-of-meeting.ts';
import type { MeetingSnapshot } from '../../lib/model/meeting.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';

export interface DraftsState {
  readonly drafts: readonly MeetingDraft[];
  /** The draft of the meeting that is listened to. */
  readonly liveId: string | undefined;
  /** The draft on show. */
  readonly shownId: string | undefined;
  /** Who was erased meanwhile: the meeting's page goes on telling of them. */
  readonly erased: readonly Sought[];
}

export type DraftsAct =
  | { readonly kind: 'load'; readonly drafts: readonly MeetingDraft[] }
  | {
      readonly kind: 'hear';
      readonly snapshot: MeetingSnapshot;
      /** Listening has just begun: it may be any meeting. */
      readonly isFirst: boolean;
      readonly now: Date;
    }
  | {
      readonly kind: 'edit';
      readonly id: string;
      readonly change: (draft: MeetingDraft) => MeetingDraft;
      readonly now: Date;
    }
  | { readonly kind: 'show'; readonly id: string | undefined }
  | { readonly kind: 'discard'; readonly id: string }
  | { readonly kind: 'restore'; readonly draft: MeetingDraft }
  | { readonly kind: 'erase'; readonly sought: Sought };

export const noDrafts: DraftsState = { drafts: [], liveId: undefined, shownId: undefined, erased: [] };

/** What is known after an act; whoever was erased is in none of it, whatever is heard, undone or brought back. */
export function draftsAfter(state: DraftsState, act: DraftsAct): DraftsState {
  const after = afterAct(state, act);
  const drafts = after.drafts.map(draft => after.erased.reduce(draftWithoutPeople, draft));
  const isSame = drafts.every((draft, index) => draft === after.drafts[index]);
  return isSame ? after : { ...after, drafts };
}

function afterAct(state: DraftsState, act: DraftsAct): DraftsState {
  switch (act.kind) {
    case 'load':
      return { ...state, drafts: act.drafts };
    case 'hear':
      return afterHearing(state, { ...act, snapshot: withoutErased(act.snapshot, state.erased) });
    case 'edit': {
      const draft = state.drafts.find(({ id }) => id === act.id);
      const changed = draft && act.change(draft);
      return changed && changed !== draft
        ? withDraft(state, { ...changed, changedAt: act.now.toISOString() })
        : state;
    }
    case 'show':
      return { ...state, shownId: act.id };
    case 'discard': {
      const gone = (id: string | undefined) => (id === act.id ? undefined : id);
      const drafts = state.drafts.filter(({ id }) => id !== act.id);
      return { ...state, drafts, liveId: gone(state.liveId), shownId: gone(state.shownId) };
    }
    case 'restore':
      return withDraft(state, act.draft);
    case 'erase':
      return { ...state, erased: [...state.erased, withShownNames(state.drafts, act.sought)] };
  }
}

/** Who was saved under a name of their own is heard again as the page shows them. */
function withShownNames(drafts: readonly MeetingDraft[], sought: Sought): Sought {
  const names = new Set(
    drafts.flatMap(draft =>
      draft.participants.filter(one => isSought(draft, one, sought)).map(({ name }) => name),
    ),
  );
  return { ...sought, tells: text => names.has(text) || sought.tells(text) };
}

function withoutErased(snapshot: MeetingSnapshot, erased: readonly Sought[]): MeetingSnapshot {
  if (erased.length === 0) return snapshot;
  const participants = snapshot.participants.filter(({ name }) => !erased.some(({ tells }) => tells(name)));
  return { ...snapshot, participants };
}

function afterHearing(
  state: DraftsState,
  { snapshot, isFirst, now }: DraftsAct & { readonly kind: 'hear' },
): DraftsState {
  const live = isFirst ? undefined : state.drafts.find(({ id }) => id === state.liveId);
  const same = live && !isOtherRoom(live, snapshot) ? live : draftOfMeeting(state.drafts, snapshot, now);
  const draft = same ? withSnapshot(same, snapshot, now) : newDraft(snapshot, now);
  // Who looks at an earlier meeting is not torn away from it by what is heard in this one.
  const isLooking = !isFirst && state.shownId !== undefined && state.shownId !== state.liveId;
  const shownId = isLooking ? state.shownId : draft.id;
  if (draft === same && state.liveId === draft.id && state.shownId === shownId) return state;
  return { ...withDraft(state, draft), liveId: draft.id, shownId };
}

const withDraft = (state: DraftsState, draft: MeetingDraft): DraftsState => ({
  ...state,
  drafts: state.drafts.some(({ id }) => id === draft.id)
    ? state.drafts.map(other => (other.id === draft.id ? draft : other))
    : [draft, ...state.drafts],
});

/** Nobody was collected and nothing typed: not worth keeping. */
export const isEmptyDraft = ({ participants, event, eventNote, eventName }: MeetingDraft): boolean =>
  participants.length === 0 && event === undefined && eventNote === '' && eventName === undefined;
