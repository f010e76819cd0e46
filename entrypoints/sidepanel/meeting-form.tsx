import { useMemo, useRef, useState } from 'preact/hooks';
import { useVoice } from '../../components/language.tsx';
import { Notice } from '../../components/notice.tsx';
import { SaveBar } from '../../components/save-bar.tsx';
import { savedPeopleSentence } from '../../components/saved-people.ts';
import { useSaving } from '../../components/use-saving.ts';
import { useSubscription } from '../../components/use-subscription.ts';
import { attend, leave } from '../../lib/browser/attending.ts';
import { openWorkspace } from '../../lib/browser/pages.ts';
import { attendingUntil } from '../../lib/capture/event-end.ts';
import { afterSave, afterUndo, isEventNoteSaved } from '../../lib/capture/meeting/draft-edits.ts';
import { failureSentence } from '../../lib/i18n/failure.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import type { MeetingSnapshot } from '../../lib/model/meeting.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { undo } from '../../lib/store/undo.ts';
import { oneByOne, watchRecords } from '../../lib/store/watch.ts';
import { EventOfList } from './event-of-list.tsx';
import { eventToSave, meetingEvent } from './meeting-event.ts';
import { NobodyYet } from './nobody-yet.tsx';
import { Participants } from './participants.tsx';
import { type SavedMeeting, saveMeeting } from './save-meeting.ts';
import { useAttending } from './use-attending.ts';
import { usePeople, useStandings } from './use-people.ts';

interface MeetingFormProps {
  readonly db: JejaringDatabase;
  readonly draft: MeetingDraft;
  /** The meeting's title, or words for a meeting without one. */
  readonly title: string;
  /** What is heard of this meeting now. */
  readonly snapshot: MeetingSnapshot | undefined;
  readonly onEdit: (change: (draft: MeetingDraft) => MeetingDraft) => void;
}

const asTheyAre = oneByOne<'events', JejaringEvent>(event => event);

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The event and the people of one meeting; saves who is ticked as met there. */
export function MeetingForm({ db, draft, title, snapshot, onEdit }: MeetingFormProps) {
  const { t } = useVoice();
  const [saves, setSaves] = useState(0);
  const [attendError, setAttendError] = useState<unknown>();
  const attending = useAttending();
  const stored = useSubscription(useMemo(() => watchRecords(db, 'events', asTheyAre), [db]));
  const events = stored.state === 'here' ? stored.value.rows : [];
  const event = meetingEvent(draft, { events, attending, title, zone });
  const label = event.stored?.name ?? event.facts.name;
  const people = usePeople(draft);
  const standings = useStandings(db, draft, people, event.stored?.id, saves);

  /** `keys`: who is saved; nobody, where only the event is needed. */
  const save = async (saved: MeetingDraft): Promise<SavedMeeting> => {
    const done = await saveMeeting(db, { draft: saved, people, event: eventToSave(event, saved), label });
    onEdit(before => afterSave(before, saved, { contacts: done.contacts, event: done.event }));
    setSaves(count => count + 1);
    return done;
  };
  const {
    saving,
    start,
    undo: takeBack,
    edit,
  } = useSaving<SavedMeeting>(
    () => save(draft),
    async ({ entry, draft: saved, contacts }) => {
      if (entry) await undo(db, entry.id);
      onEdit(before => afterUndo(before, saved, [...contacts.keys()]));
      // One cannot be at an event that is not there any more.
      if (attending && !(await db.events.get(attending.eventId))) await leave();
      setSaves(count => count + 1);
    },
  );
  const editing = (change: (before: MeetingDraft) => MeetingDraft): void => {
    onEdit(change);
    edit();
  };
  const isComing = useRef(false);
  const here = async (): Promise<boolean> => {
    // Two saves at once would make two events.
    if (isComing.current || saving.state === 'saving') return false;
    isComing.current = true;
    try {
      const at = event.stored ?? (await save({ ...draft, picked: [] })).event;
      if (!at) return false;
      const until = attendingUntil(at, new Date(), zone).toISOString();
      await attend({ eventId: at.id, name: at.name, until });
      setAttendError(undefined);
      return true;
    } catch (error) {
      setAttendError(error);
      return false;
    } finally {
      isComing.current = false;
    }
  };

  const count = draft.picked.filter(key => people.has(key)).length;
  const isNamed = draft.eventName !== undefined || draft.event?.kind === 'new';
  const isNothing = count === 0 && isEventNoteSaved(draft) && (event.stored !== undefined || !isNamed);
  return (
    <form
      class="meeting-form"
      onSubmit={submit => {
        submit.preventDefault();
        if (!isNothing) void start();
      }}
    >
      <EventOfList
        draft={draft}
        event={event}
        attending={attending}
        onEdit={editing}
        onAttend={here}
        onLeave={leave}
      />
      {attendError !== undefined && (
        <Notice title={t('error.title')} advice={failureSentence(attendError, t)} />
      )}
      {people.size > 0 ? (
        <Participants draft={draft} people={people} standings={standings} onEdit={editing} />
      ) : (
        <NobodyYet snapshot={snapshot} />
      )}
      <SaveBar
        saving={saving}
        saveLabel={
          count > 0 ? t('people.save', { count }) : isNothing ? t('people.tick') : t('companion.saveEvent')
        }
        disabled={isNothing}
        autoFocus={false}
        savedSentence={saved =>
          savedPeopleSentence(saved, t) || t('popup.saved', { name: saved.event?.name ?? '' })
        }
        undoneSentence={() => t('people.undone')}
        canUndo={({ entry }) => entry !== undefined}
        onUndo={takeBack}
        openLabel={t('people.openEvent')}
        onOpen={({ event: at }) => void openWorkspace('events', at?.id)}
      />
    </form>
  );
}
