import { useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Mentorship } from '../../../lib/model/mentorship.ts';
import { interactionDraft } from '../../../lib/plan/noting.ts';
import { editMeeting } from '../../../lib/store/edit-meeting.ts';
import { MeetingDialog } from '../practice/meeting-dialog.tsx';
import type { Workspace } from '../workspace.ts';
import { mentorshipName } from './mentorship-words.ts';
import type { Session } from './sessions-in.ts';

interface EditSessionProps {
  readonly workspace: Workspace;
  readonly mentorship: Mentorship;
  readonly session: Session;
  /** When one meets next is settled in the last one. */
  readonly isLast: boolean;
  readonly onClose: () => void;
}

/** Changes a session: what was said of it, who was there, what was agreed, and after the last one when one meets next. */
export function EditSession({ workspace, mentorship, session, isLast, onClose }: EditSessionProps) {
  const { t, day } = useVoice();
  const { db, act, data } = workspace;
  const { interactions, agreed, on } = session;
  const [shown] = useState(mentorship);
  const { nextSessionOn, ...rest } = shown;
  const [first] = interactions;
  const name = mentorshipName(mentorship, byId(data.contacts), t('picker.gone'));
  const words = { day: day(`${on}T12:00`) };
  const asksNext = isLast && mentorship.endedOn === undefined;
  return (
    <MeetingDialog
      workspace={workspace}
      title={t('mentoring.editSession', words)}
      asksWho={mentorship.role === 'peer'}
      contactIds={[...new Set(interactions.map(({ contactId }) => contactId))]}
      initial={first ? interactionDraft(first) : {}}
      noted={agreed.flatMap(({ id, contactId, whose, text, dueOn = '', outcome }) =>
        // What has ended is told of as it ended.
        outcome === undefined ? [{ id, contactId, whose, text, dueOn }] : [],
      )}
      rhythm={mentorship.rhythm}
      nextOn={nextSessionOn}
      asksNext={asksNext}
      onSave={({ nextOn, ...note }) => {
        const put = asksNext ? { ...rest, ...(nextOn && { nextSessionOn: nextOn }) } : shown;
        const of = { table: 'mentorships', put, from: shown } as const;
        const editing = () => editMeeting(db, { ...note, interactions, agreed, of, label: name });
        return act(editing, t('mentoring.sessionChanged', words));
      }}
      onClose={onClose}
    />
  );
}
