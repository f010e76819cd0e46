import { useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { listedRoles } from '../../../lib/model/people-list.ts';
import { decided, isRole, isTicked, isUndecided, type ReviewRow } from './review-row.ts';
import { ReviewStanding } from './review-standing.tsx';
import { nameWithTitles } from './shown-name.ts';

interface ReviewLineProps {
  readonly row: ReviewRow;
  /** Its place among those shown, from 0. */
  readonly at: number;
  /** Whether Tab reaches its controls: only one line of a list is. */
  readonly isReached: boolean;
  /** `range`: Shift was held, for all from the last one ticked to this one. */
  readonly onTick: (tick: boolean, range: boolean) => void;
  readonly onChange: (row: ReviewRow) => void;
  readonly onRename: (name: string) => void;
  /** Whether it is asked what they were at an event. */
  readonly hasRole: boolean;
  readonly onShowChanges: () => void;
}

/** One person of the list: a box to tick, the name to mend, the role, and whether they are known. */
export function ReviewLine({
  row,
  at,
  isReached,
  onTick,
  onChange,
  onRename,
  hasRole,
  onShowChanges,
}: ReviewLineProps) {
  const { t } = useVoice();
  const { person, role, match } = row;
  const name = nameWithTitles(person);
  const [typed, setTyped] = useState<string>();
  const tabIndex = isReached ? 0 : -1;
  const leave = () => {
    if (typed !== undefined && typed.trim() !== '' && typed !== name) onRename(typed);
    setTyped(undefined);
  };
  return (
    <tr aria-rowindex={at + 2} data-row={at}>
      <td class="pick">
        <input
          type="checkbox"
          tabIndex={tabIndex}
          data-control="tick"
          aria-label={t('import.tick', { name: person.name })}
          checked={isTicked(row)}
          aria-disabled={isUndecided(row)}
          onClick={event => {
            // Not `disabled`: the keyboard must be able to stand on it and go on.
            if (isUndecided(row)) event.preventDefault();
            else onTick(event.currentTarget.checked, event.shiftKey);
          }}
        />
      </td>
      <th scope="row" class="column-name">
        {match.kind === 'known' && match.by === 'key' ? (
          <span class="name known-name" dir="auto">
            {name}
          </span>
        ) : (
          <input
            class="plain-input name"
            type="text"
            dir="auto"
            tabIndex={tabIndex}
            data-control="name"
            aria-label={t('import.nameOf', { name: person.name })}
            value={typed ?? name}
            onInput={event => setTyped(event.currentTarget.value)}
            onBlur={leave}
            onKeyDown={event => {
              if (event.key === 'Enter') leave();
              if (event.key === 'Escape') setTyped(undefined);
            }}
          />
        )}
      </th>
      <td class="column-organization" dir="auto">
        {person.organization ?? person.jobTitle}
      </td>
      <td class="column-email" dir="auto">
        {person.email[0] ?? person.telephone[0]}
      </td>
      {hasRole && (
        <td class="column-role">
          <select
            class="plain-input"
            tabIndex={tabIndex}
            data-control="role"
            aria-label={t('import.roleOf', { name: person.name })}
            value={role}
            onChange={event => {
              const { value } = event.currentTarget;
              if (isRole(value)) onChange({ ...row, role: value });
            }}
          >
            {listedRoles.map(one => (
              <option key={one} value={one}>
                {t(`role.${one}`)}
              </option>
            ))}
          </select>
        </td>
      )}
      <td class="column-standing">
        <ReviewStanding
          row={row}
          tabIndex={tabIndex}
          onDecide={decision => onChange(decided(row, decision))}
          onShowChanges={onShowChanges}
        />
      </td>
    </tr>
  );
}
