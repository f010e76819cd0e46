import { useVoice } from '../../../components/language.tsx';
import type { Translate } from '../../../lib/i18n/translate.ts';
import type { PersonMatch } from '../../../lib/store/match-people.ts';
import type { ReviewRow } from './review-row.ts';
import { contactInShort } from './shown-name.ts';

interface ReviewStandingProps {
  readonly row: ReviewRow;
  readonly tabIndex: number;
  readonly onDecide: (decision: ReviewRow['decision']) => void;
}

/** Whether somebody is known and how, with the question where only the name is the same. */
export function ReviewStanding({ row, tabIndex, onDecide }: ReviewStandingProps) {
  const { t } = useVoice();
  const { person, match, decision, isAbsent } = row;
  const remark = person.flag ? t(`flag.${person.flag}`) : isAbsent ? t('import.registeredOnly') : undefined;
  if (match.kind !== 'maybe') {
    const known = match.kind === 'known' ? howKnown(match, person.name, t) : undefined;
    const texts = [remark, known ?? (remark ? undefined : t('import.standing.new'))];
    const text = texts.filter(Boolean).join(' · ');
    return <span title={text}>{text}</span>;
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
    </span>
  );
}

/** `Known by e-mail`, and the saved name where it is another. */
function howKnown(match: Extract<PersonMatch, { kind: 'known' }>, name: string, t: Translate): string {
  const scheme = match.key?.slice(0, match.key.indexOf(':'));
  const how =
    match.by === 'name-at-event' ? 'event' : scheme === 'email' || scheme === 'phone' ? scheme : 'profile';
  const told = t(`import.known.${how}`);
  return match.contact.name === name ? told : `${told}, ${t('import.savedAs', { name: match.contact.name })}`;
}
