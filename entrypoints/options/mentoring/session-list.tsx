import { Pencil, X } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Interaction } from '../../../lib/model/interaction.ts';
import type { Mentorship } from '../../../lib/model/mentorship.ts';
import { removePractice } from '../../../lib/store/practice.ts';
import { LineAct } from '../practice/line-act.tsx';
import type { Workspace } from '../workspace.ts';
import { EditSession } from './edit-session.tsx';
import { type Session, sessionsIn } from './sessions-in.ts';

interface SessionListProps {
  readonly workspace: Workspace;
  readonly mentorship: Mentorship;
  readonly sessions: readonly Interaction[];
}

/** The sessions of a mentoring, the latest first, each with what was agreed in it. */
export function SessionList({ workspace, mentorship, sessions }: SessionListProps) {
  const { t, day } = useVoice();
  const { db, act, data } = workspace;
  const rows = byId(data.contacts);
  const [edited, setEdited] = useState<Session>();
  const isGroup = mentorship.role === 'peer';
  const inOrder = useMemo(() => sessionsIn(sessions, data.commitments), [sessions, data.commitments]);
  const remove = ({ interactions, on }: Session) => {
    const ids = interactions.map(({ id }) => id);
    const words = day(`${on}T12:00`);
    void act(
      () => removePractice(db, 'interactions', ids, words),
      t('mentoring.sessionDeleted', { day: words }),
    );
  };
  /** Who was there, in the order of the group. */
  const namesOf = ({ interactions }: Session): string => {
    const there = interactions.map(({ contactId }) => contactId);
    const members = mentorship.contactIds.filter(id => there.includes(id));
    return [...new Set([...members, ...there])].map(id => rows.get(id)?.name ?? t('picker.gone')).join(', ');
  };
  return (
    <section class="record-section">
      <h2>{t('mentoring.sessions')}</h2>
      {inOrder.length === 0 && <p class="soft">{t('mentoring.noSessions')}</p>}
      <ol class="timeline">
        {inOrder.map(session => {
          const { key, on, text, note, minutes, interactions, agreed } = session;
          const words = day(`${on}T12:00`);
          return (
            <li key={key}>
              <time class="soft when-done" dateTime={on}>
                {words}
              </time>
              <div class="session">
                <div>
                  <p dir="auto">{text ?? t('interaction.mentoring')}</p>
                  {note && (
                    <p class="soft session-note" dir="auto">
                      {note}
                    </p>
                  )}
                  {(isGroup || minutes !== undefined) && (
                    <p class="soft small" dir="auto">
                      {[
                        isGroup && namesOf(session),
                        minutes !== undefined && t('mentoring.minutes', { count: minutes }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                  )}
                  {agreed.length > 0 && (
                    <ul class="agreed-then">
                      {agreed.map(one => (
                        <li key={one.id} dir="auto" class={one.outcome ? 'soft' : undefined}>
                          {t('mentoring.agreedThen', { text: one.text })}
                        </li>
                      ))}
                    </ul>
                  )}
                </div>
                <span class="line-acts">
                  {interactions.some(({ contactId }) => rows.has(contactId)) && (
                    <LineAct
                      label={t('mentoring.editSession', { day: words })}
                      icon={Pencil}
                      onClick={() => setEdited(session)}
                    />
                  )}
                  <LineAct
                    label={t('mentoring.deleteSession', { day: words })}
                    icon={X}
                    onClick={() => remove(session)}
                  />
                </span>
              </div>
            </li>
          );
        })}
      </ol>
      {edited && (
        <EditSession
          workspace={workspace}
          mentorship={mentorship}
          session={edited}
          isLast={edited.key === inOrder[0]?.key}
          onClose={() => setEdited(undefined)}
        />
      )}
    </section>
  );
}
