import { useState } from 'preact/hooks';
import { CadenceChoice } from '../../../components/cadence-choice.tsx';
import { EditInPlace } from '../../../components/edit-in-place.tsx';
import { FactRow } from '../../../components/fact-row.tsx';
import { useVoice } from '../../../components/language.tsx';
import { safeLink } from '../../../lib/identity/profile-key.ts';
import { cleanLines, cleanText } from '../../../lib/identity/text.ts';
import { UnfitValue } from '../../../lib/identity/tidy.ts';
import type { Community } from '../../../lib/model/community.ts';
import { noteMeeting } from '../../../lib/store/note-meeting.ts';
import { removePractice, savePractice } from '../../../lib/store/practice.ts';
import { ContactPicker } from '../practice/contact-picker.tsx';
import { DayFact } from '../practice/day-fact.tsx';
import { MeetingDialog } from '../practice/meeting-dialog.tsx';
import { NextInCalendar } from '../practice/next-in-calendar.tsx';
import { PracticeRecord } from '../practice/practice-record.tsx';
import { RecordActs } from '../practice/record-acts.tsx';
import { addressOf, go, goingOn } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { NameInPlace } from './name-in-place.tsx';

const back = () => go('learning', 'communities');

/** One community: what you are and give there, how often it meets and when next, and whom you know in it. */
export function CommunityPage({ workspace, community }: { workspace: Workspace; community: Community }) {
  const { t } = useVoice();
  const { db, act } = workspace;
  const today = useToday();
  /** As it was shown when the form of a meeting was opened. */
  const [noting, setNoting] = useState<Community>();
  const { id, name, url = '', role = '', rhythm = '', contribution = '', note = '', leftOn } = community;
  const save = (change: Partial<Community>, done = t('learning.changed', { name })) => {
    const { createdAt, updatedAt, ...draft } = { ...community, ...change };
    return act(() => savePractice(db, 'communities', draft, { label: draft.name, from: community }), done);
  };
  const saveUrl = (text: string) => {
    const written = cleanText(text, 1000);
    const address = written === '' ? '' : safeLink(/^\w+:/.test(written) ? written : `https://${written}`);
    // Said by the message that any unfit field has.
    if (address === undefined || !/^(?:https?:|$)/.test(address))
      return act(() => Promise.reject(new UnfitValue('url', written)), '');
    return save({ url: address });
  };
  const remove = async () => {
    const goOn = goingOn();
    const removing = () => removePractice(db, 'communities', [id], name);
    if ((await act(removing, t('learning.deleted', { name }))) === undefined) goOn('learning', 'communities');
  };
  return (
    <PracticeRecord
      label={name}
      backTo={addressOf('learning', 'communities')}
      backText={t('learning.allCommunities')}
      onBack={back}
      acts={
        <>
          <NextInCalendar
            workspace={workspace}
            record={community}
            name={name}
            on={leftOn === undefined ? community.nextOn : undefined}
            label={t('learning.nextMeeting')}
            text={t('meeting.title', { name })}
          />
          <RecordActs
            ending={
              leftOn === undefined
                ? {
                    label: t('learning.leave'),
                    act: () => save({ leftOn: today, nextOn: undefined }, t('learning.leftDone', { name })),
                  }
                : {
                    label: t('learning.joinAgain'),
                    act: () => save({ leftOn: undefined }, t('learning.joinedAgain', { name })),
                  }
            }
            onDelete={remove}
            noting={
              leftOn === undefined ? { label: t('meeting.note'), act: () => setNoting(community) } : undefined
            }
          />
        </>
      }
      title={<NameInPlace name={name} onSave={called => save({ name: called })} />}
    >
      <div class="record-columns">
        <section class="record-section">
          <dl class="facts">
            <FactRow label={t('field.myRole')}>
              <EditInPlace
                label={t('field.myRole')}
                value={role}
                placeholder={t('learning.roleHint')}
                onSave={text => save({ role: cleanText(text) })}
              />
            </FactRow>
            <FactRow label={t('learning.meets')}>
              <CadenceChoice
                label={t('learning.meets')}
                value={rhythm}
                onChange={next => void save({ rhythm: next })}
              />
            </FactRow>
            <DayFact
              label={t('learning.nextMeeting')}
              day={community.nextOn}
              today={today}
              onSave={nextOn => save({ nextOn })}
            />
            <DayFact
              label={t('learning.joined')}
              day={community.joinedOn}
              onSave={joinedOn => save({ joinedOn })}
            />
            {leftOn !== undefined && (
              <DayFact label={t('learning.left')} day={leftOn} onSave={next => save({ leftOn: next })} />
            )}
            <FactRow label={t('learning.address')}>
              <EditInPlace
                label={t('learning.address')}
                value={url}
                shown={url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
                href={url === '' ? undefined : safeLink(url)}
                inputMode="url"
                onSave={saveUrl}
              />
            </FactRow>
            <FactRow label={t('field.note')}>
              <EditInPlace
                label={t('field.note')}
                value={note}
                lines
                onSave={text => save({ note: cleanLines(text, 20_000) })}
              />
            </FactRow>
          </dl>
        </section>
        <div>
          <section class="record-section">
            <h2>{t('learning.contribution')}</h2>
            <EditInPlace
              label={t('learning.contribution')}
              value={contribution}
              lines
              placeholder={t('learning.contributionHint')}
              onSave={text => save({ contribution: cleanLines(text, 5000) })}
            />
          </section>
          <section class="record-section">
            <h2>{t('learning.knownThere')}</h2>
            <ContactPicker
              workspace={workspace}
              label={t('learning.knownThere')}
              ids={community.contactIds}
              onChange={ids => void save({ contactIds: [...ids] })}
            />
          </section>
        </div>
      </div>
      {noting && (
        <MeetingDialog
          workspace={workspace}
          title={t('meeting.title', { name })}
          asksWho
          contactIds={community.contactIds}
          initial={{ kind: 'meeting', text: name }}
          rhythm={community.rhythm}
          nextOn={community.nextOn}
          onSave={({ nextOn, ...note }) => {
            const { nextOn: _, ...rest } = noting;
            // Who is met there is known there.
            const contactIds = [...new Set([...noting.contactIds, ...note.contactIds])];
            const put = { ...rest, contactIds, ...(nextOn && { nextOn }) };
            const of = { table: 'communities', put, from: noting } as const;
            return act(() => noteMeeting(db, { ...note, of, label: name }), t('meeting.done', { name }));
          }}
          onClose={() => setNoting(undefined)}
        />
      )}
    </PracticeRecord>
  );
}
