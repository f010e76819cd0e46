import { browser } from 'wxt/browser';
import { type MeetingDraft, meetingDraftSchema } from '../model/meeting-draft.ts';

const PREFIX = 'meetingDraft:';
const keyOf = (id: string): string => `${PREFIX}${id}`;

const most = 5;
const oldest = 7 * 24 * 3_600_000;
/** Typing and arriving people are written together, and are lost for no longer than this. */
const delay = 400;

/**
 * The meetings that were not put away yet, the one changed last first. Those beyond the fifth and those older than a week are
 * removed. A draft of a newer version, which cannot be read, is left alone.
 */
export async function loadDrafts(now = new Date()): Promise<MeetingDraft[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const drafts = Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([, draft]) => meetingDraftSchema.safeParse(draft).data ?? [])
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  const isKept = ({ changedAt }: MeetingDraft, index: number): boolean =>
    index < most && now.getTime() - Date.parse(changedAt) < oldest;
  const gone = drafts.filter((draft, index) => !isKept(draft, index)).map(({ id }) => keyOf(id));
  if (gone.length > 0) await browser.storage.local.remove(gone);
  return drafts.filter(isKept);
}

export interface DraftKeeper {
  /** Writes the draft soon; the latest word on a draft counts. */
  readonly keep: (draft: MeetingDraft) => void;
  /** Removes a draft, also one that is still to be written. */
  readonly remove: (id: string) => Promise<void>;
  /** Writes now what is still to be written: before the page goes. */
  readonly flush: () => Promise<void>;
}

/** Keeps drafts as they change. `onState` hears of every failed write and of the next one that works. */
export function createDraftKeeper(onState: (state: 'kept' | 'failed') => void): DraftKeeper {
  const waiting = new Map<string, MeetingDraft>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    const drafts = [...waiting.values()];
    waiting.clear();
    try {
      await browser.storage.local.set(Object.fromEntries(drafts.map(draft => [keyOf(draft.id), draft])));
      onState('kept');
    } catch {
      // They are tried again with the next change, unless they have changed meanwhile.
      for (const draft of drafts) if (!waiting.has(draft.id)) waiting.set(draft.id, draft);
      onState('failed');
    }
  };

  return {
    keep: draft => {
      waiting.set(draft.id, draft);
      // Not put off by the next change: in a large meeting somebody comes at every moment.
      timer ??= setTimeout(() => void flush(), delay);
    },
    remove: async id => {
      waiting.delete(id);
      await browser.storage.local.remove(keyOf(id));
    },
    flush,
  };
}
