import { NotebookPen, X } from 'lucide';
import { useVoice } from '../../../components/language.tsx';
import { WordChoice } from '../../../components/word-choice.tsx';
import { type AttendanceRole, attendanceRoles } from '../../../lib/model/attendance.ts';
import { LineAct } from '../practice/line-act.tsx';
import { addressOf } from '../use-route.ts';
import type { PersonThere } from './people-there.ts';

interface EventPersonProps extends PersonThere {
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onNote: () => void;
  readonly onRole: (role: AttendanceRole) => void;
  readonly onRemove: () => void;
}

/** Somebody at an event, and what one does with them there. */
export function EventPerson(props: EventPersonProps) {
  const { contact, attendance, isTicked, onTick, onNote, onRole, onRemove } = props;
  const { id, name, organization, headline } = contact;
  const { t } = useVoice();
  return (
    <li>
      <input
        type="checkbox"
        aria-label={t('eventTouch.tick', { name })}
        checked={isTicked}
        onChange={event => onTick(event.currentTarget.checked)}
      />
      <span class="what">
        <a href={addressOf('contacts', id)} dir="auto">
          {name}
        </a>
        <span class="soft" dir="auto">
          {organization ?? headline}
        </span>
      </span>
      <WordChoice
        label={t('event.roleOf', { name })}
        value={attendance.role}
        options={attendanceRoles}
        wordOf={role => t(`role.${role}`)}
        onChange={role => role && onRole(role)}
      />
      <span class="line-acts">
        <LineAct label={t('eventTouch.noteOne', { name })} icon={NotebookPen} onClick={onNote} />
        <LineAct label={t('event.takeOff', { name })} icon={X} onClick={onRemove} />
      </span>
    </li>
  );
}
