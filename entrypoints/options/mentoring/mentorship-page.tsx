import { useMemo, useState } from 'preact/hooks';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { useVoice } from '../../../components/language.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import { cleanText } from '../../../lib/identity/text.ts';
import type { Mentorship } from '../../../lib/model/mentorship.ts';
import { nextSession } from '../../../lib/plan/due/sessions.ts';
import { usualDirection } from '../../../lib/plan/noting.ts';
import { noteMeeting } from '../../../lib/store/note-meeting.ts';
import { removePractice, savePractice } from '../../../lib/store/practice.ts';
import { MeetingDialog } from '../practice/meeting-dialog.tsx';
import { NextInCalendar } from '../practice/next-in-calendar.tsx';
import { PracticeRecord } from '../practice/practice-record.tsx';
import { RecordActs } from '../practice/record-acts.tsx';
import { addressOf, go, goingOn } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { AgreedActions } from './agreed-actions.tsx';
import { MentorshipFacts } from './mentorship-facts.tsx';
import { mentorshipName } from './mentorship-words.ts';
import { RelationProposal } from './relation-proposal.tsx';
import { SessionList } from './session-list.tsx';
import { useSessions } from './use-sessions.ts';

const back = () => go('mentoring');

/** One mentoring or group: what it is about, its sessions, what was agreed, and the next session. */
export function MentorshipPage({ workspace, mentorship }: { workspace: Workspace; mentorship: Mentorship }) {
  const { t } = useVoice();
  const { db, act, data } = workspace;
  const today = useToday();
  /** As it was shown when the form of a session was opened. */
  const [noting, setNoting] = useState<Mentorship>();
  const { id, role, contactIds, endedOn } = mentorship;
  const rows = byId(data.contacts);
  const name = mentorshipName(mentorship, rows, t('picker.gone'));
  const ids = useMemo(() => [id], [id]);
  const sessions = useSessions(db, ids);
  const lastOn = sessions
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const isGroup = role === 'peer';
  const theirs = role === 'mentor' ? 'mentee' : role === 'mentee' ? 'mentor' : 'peer';
  const save = (change: Partial<Mentorship>, done = t('mentoring.changed', { name })) => {
    const { createdAt, updatedAt, ...draft } = { ...mentorship, ...change };
    return act(() => savePractice(db, 'mentorships', draft, { label: name, from: mentorship }), done);
  };
  const remove = async () => {
    const goOn = goingOn();
    const removing = () => removePractice(db, 'mentorships', [id], name);
    if ((await act(removing, t('mentoring.deleted', { name }))) === undefined) goOn('mentoring');
  };
  const [first] = contactIds;
  return (
    <PracticeRecord
      label={name}
      backTo={addressOf('mentoring')}
      backText={t('mentoring.all')}
      onBack={back}
      acts={
        <>
          <NextInCalendar
            workspace={workspace}
            record={mentorship}
            name={name}
            on={nextSession(mentorship, lastOn)}
            after={lastOn}
            label={t('mentoring.next')}
            text={t('mentoring.sessionWith', { name })}
          />
          <RecordActs
            ending={
              endedOn === undefined
                ? {
                    label: t('mentoring.end'),
                    act: () =>
                      save({ endedOn: today, nextSessionOn: undefined }, t('mentoring.endDone', { name })),
                  }
                : {
                    label: t('mentoring.again'),
                    act: () => save({ endedOn: undefined }, t('mentoring.againDone', { name })),
                  }
            }
            onDelete={remove}
            noting={
              endedOn === undefined
                ? { label: t('mentoring.noteSession'), act: () => setNoting(mentorship) }
                : undefined
            }
          />
        </>
      }
      title={
        isGroup ? (
          <EditInPlace
            label={t('mentoring.groupName')}
            value={mentorship.name ?? ''}
            placeholder={name}
            onSave={text => save({ name: cleanText(text) })}
          />
        ) : first !== undefined && rows.has(first) ? (
          <a class="plain-link" href={addressOf('contacts', first)} dir="auto">
            {name}
          </a>
        ) : (
          name
        )
      }
      line={t(`mentoring.line.${role}`)}
    >
      {endedOn === undefined && <RelationProposal workspace={workspace} mentorship={mentorship} />}
      <div class="record-columns">
        <div>
          <MentorshipFacts workspace={workspace} mentorship={mentorship} lastOn={lastOn} onSave={save} />
          <AgreedActions workspace={workspace} mentorship={mentorship} />
        </div>
        <SessionList workspace={workspace} mentorship={mentorship} sessions={sessions} />
      </div>
      {noting && (
        <MeetingDialog
          workspace={workspace}
          title={t('mentoring.sessionWith', { name })}
          asksWho={isGroup}
          contactIds={contactIds}
          initial={{
            kind: 'mentoring',
            mentorshipId: id,
            direction: usualDirection('mentoring', isGroup ? undefined : theirs),
          }}
          relation={isGroup ? undefined : theirs}
          rhythm={mentorship.rhythm}
          nextOn={mentorship.nextSessionOn}
          onSave={({ nextOn, ...note }) => {
            const { nextSessionOn: _, ...rest } = noting;
            const put = { ...rest, ...(nextOn && { nextSessionOn: nextOn }) };
            const of = { table: 'mentorships', put, from: noting } as const;
            return act(
              () => noteMeeting(db, { ...note, of, label: name }),
              t('mentoring.sessionNoted', { name }),
            );
          }}
          onClose={() => setNoting(undefined)}
        />
      )}
    </PracticeRecord>
  );
}
