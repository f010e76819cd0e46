import { useVoice } from '../../../components/language.tsx';
import type { Translate } from '../../../lib/i18n/translate.ts';
import type { PersonMatch } from '../../../lib/store/match-people.ts';
import { type ReviewRow, updateOfRow } from './review-row.ts';
import type { RowUpdate } from './row-update.ts';
import { contactInShort } from './shown-name.ts';

interface ReviewStandingProps {
  readonly row: ReviewRow;
  readonly tabIndex: number;
  readonly onDecide: (decision: ReviewRow['decision']) => void;
  readonly onShowChanges: () => void;
}

/** Whether somebody is known and how, with the question where only the name is the same. */
export function ReviewStanding({ row, tabIndex, onDecide, onShowChanges }: ReviewStandingProps) {
  const { t } = useVoice();
  const { person, match, decision, isAbsent } = row;
  const remark = person.flag ? t(`flag.${person.flag}`) : isAbsent ? t('import.registeredOnly') : undefined;
  const update = updateOfRow(row);
  const known = match.kind === 'known' ? howKnown(match, person.name, t) : undefined;
  const changes = update && (
    <button
      type="button"
      class="link-button row-update"
      tabIndex={tabIndex}
      data-control="changes"
      title={known}
      aria-label={t('import.changesOf', { name: person.name, changes: inShort(update, t) })}
      onClick={onShowChanges}
    >
      {inShort(update, t)}
    </button>
  );
  if (match.kind !== 'maybe') {
    const texts = [remark, known ?? (remark ? undefined : t('import.standing.new'))];
    const text = texts.filter(Boolean).join(' · ');
    return changes ? (
      <span class="standing-choice">
        {remark && <span>{remark}</span>}
        {changes}
      </span>
    ) : (
      <span title={text}>{text}</span>
    );
  }
  return (
    <span class="standing-choice">
      {remark && <span>{remark}</span>}
      <select
        class="plain-input"
        tabIndex={tabIndex}
        data-control="decision"
        aria-label={t('import.whoIs', { name: person.name })}
        value={decision === undefined ? '' : decision === 'someone-else' ? 'else' : decision.contactId}
        onChange={event => {
          const { value } = event.currentTarget;
          onDecide(value === '' ? undefined : value === 'else' ? 'someone-else' : { contactId: value });
        }}
      >
        <option value="">{t('import.undecided')}</option>
        {match.contacts.map(contact => (
          <option key={contact.id} value={contact.id}>
            {t('import.itIs', { who: contactInShort(contact) })}
          </option>
        ))}
        <option value="else">{t('import.someoneElse')}</option>
      </select>
      {changes}
    </span>
  );
}

/** `Adds Phone, Tags · Differs: Job title` */
function inShort({ fills, differences }: RowUpdate, t: Translate): string {
  const fields = (
    some: readonly { readonly field: (RowUpdate['fills'] | RowUpdate['differences'])[number]['field'] }[],
  ): string => [...new Set(some.map(({ field }) => t(`field.${field}`)))].join(', ');
  return [
    differences.length > 0 && t('import.rowDiffers', { fields: fields(differences) }),
    fills.length > 0 && t('import.rowAdds', { fields: fields(fills) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** `Known by e-mail`, and the saved name where it is another. */
function howKnown(match: Extract<PersonMatch, { kind: 'known' }>, name: string, t: Translate): string {
  const scheme = match.key?.slice(0, match.key.indexOf(':'));
  const how =
    match.by === 'name-at-event' ? 'event' : scheme === 'email' || scheme === 'phone' ? scheme : 'profile';
  const told = t(`import.known.${how}`);
  return match.contact.name === name ? told : `${told}, ${t('import.savedAs', { name: match.contact.name })}`;
}
