import { useMemo } from 'preact/hooks';
import { Initials } from '../../../components/initials.tsx';
import { useVoice } from '../../../components/language.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Mentorship } from '../../../lib/model/mentorship.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { nextSession } from '../../../lib/plan/due/sessions.ts';
import { addressOf } from '../use-route.ts';
import { useToday } from '../use-today.ts';
import type { Workspace } from '../workspace.ts';
import { mentorshipName } from './mentorship-words.ts';
import { useSessions } from './use-sessions.ts';

const groups = ['mentor', 'mentee', 'peer'] as const;

/** Those that you guide, those that guide you, groups of peers, and what has ended; each with its next session. */
export function MentorshipList({ workspace }: { workspace: Workspace }) {
  const { t } = useVoice();
  const { db, data } = workspace;
  const today = useToday();
  const { mentorships, commitments } = data;
  const ids = useMemo(() => mentorships.map(({ id }) => id), [mentorships]);
  const sessions = useSessions(db, ids);
  const lastOn = useMemo(() => {
    const last = new Map<string, string>();
    for (const { mentorshipId = '', on } of sessions)
      if (on > (last.get(mentorshipId) ?? '')) last.set(mentorshipId, on);
    return last;
  }, [sessions]);
  const openActions = useMemo(() => {
    const count = new Map<string, number>();
    for (const { mentorshipId, outcome } of commitments)
      if (mentorshipId && !outcome) count.set(mentorshipId, (count.get(mentorshipId) ?? 0) + 1);
    return count;
  }, [commitments]);
  const going = mentorships.filter(({ endedOn }) => endedOn === undefined);
  const parts = [
    ...groups.map(role => ({
      title: t(`mentoring.group.${role}`),
      some: going.filter(one => one.role === role),
    })),
    { title: t('mentoring.ended'), some: mentorships.filter(({ endedOn }) => endedOn !== undefined) },
  ];
  return (
    <>
      {parts
        .filter(({ some }) => some.length > 0)
        .map(({ title, some }) => (
          <section key={title}>
            <h2 class="rows-title">{title}</h2>
            <ul class="practice-rows with-initials">
              {some.map(one => (
                <MentorshipRow
                  key={one.id}
                  workspace={workspace}
                  mentorship={one}
                  lastOn={lastOn.get(one.id)}
                  openActions={openActions.get(one.id) ?? 0}
                  today={today}
                />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

interface MentorshipRowProps {
  readonly workspace: Workspace;
  readonly mentorship: Mentorship;
  /** Day of the last session. */
  readonly lastOn: string | undefined;
  readonly openActions: number;
  readonly today: Day;
}

function MentorshipRow({ workspace, mentorship, lastOn, openActions, today }: MentorshipRowProps) {
  const { t, day } = useVoice();
  const rows = byId(workspace.data.contacts);
  const name = mentorshipName(mentorship, rows, t('picker.gone'));
  const { contactIds } = mentorship;
  // Of a group its members; of one alone they are the name.
  const members = mentorship.name ? mentorshipName({ contactIds }, rows, t('picker.gone')) : '';
  const nextOn = nextSession(mentorship, lastOn);
  const { endedOn } = mentorship;
  const when = (on: string): string => day(`${on}T12:00`);
  return (
    <li>
      <Initials name={name} size={28} />
      <a href={addressOf('mentoring', mentorship.id)} dir="auto">
        {name}
      </a>
      <span class="soft" dir="auto">
        {[
          members,
          mentorship.topics.join(', '),
          openActions > 0 && t('mentoring.openActions', { count: openActions }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span class="soft aside">
        {endedOn ? (
          t('mentoring.endedOn', { day: when(endedOn) })
        ) : nextOn ? (
          <span class={nextOn <= today ? 'due' : undefined}>
            {t(nextOn < today ? 'mentoring.overdue' : 'mentoring.nextOn', { day: when(nextOn) })}
          </span>
        ) : lastOn ? (
          t('mentoring.lastOn', { day: when(lastOn) })
        ) : (
          ''
        )}
      </span>
    </li>
  );
}
