import { HeartHandshake } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { MenuButton } from '../../../components/menu-button.tsx';
import { relations, segments } from '../../../lib/model/contact.ts';
import type { RelationshipChange } from '../../../lib/store/bulk.ts';

interface RelationshipActProps {
  /** `words` says what was set, in the user's words. */
  readonly onSet: (change: RelationshipChange, words: string) => void;
}

/** Sets segment, relation and follow-up day of what is selected, or takes them away. */
export function RelationshipAct({ onSet }: RelationshipActProps) {
  const { t } = useVoice();
  return (
    <MenuButton label={t('find.set')} icon={HeartHandshake}>
      {close => (
        <RelationshipForm
          onSet={(change, words) => {
            close();
            onSet(change, words);
          }}
        />
      )}
    </MenuButton>
  );
}

/** Of a list: what is there is taken away. Nothing chosen: it stays as it is. */
const nothing = 'none';

function RelationshipForm({ onSet }: RelationshipActProps) {
  const { t, day } = useVoice();
  const [segmentText, setSegment] = useState('');
  const [relationText, setRelation] = useState('');
  const [followUpOn, setFollowUp] = useState('');
  const [endsFollowUp, setEndsFollowUp] = useState(false);
  const id = useId();
  const segment = segmentText === nothing ? null : segments.find(one => one === segmentText);
  const relation = relationText === nothing ? null : relations.find(one => one === relationText);
  const followUp = endsFollowUp ? null : followUpOn || undefined;
  const change: RelationshipChange = {
    ...(segment !== undefined && { segment }),
    ...(relation !== undefined && { relation }),
    ...(followUp !== undefined && { followUpOn: followUp }),
  };
  const isEmpty = Object.keys(change).length === 0;
  const words = [
    segment && t(`segment.${segment}`),
    segment === null && t('find.without', { value: t('field.segment') }),
    relation && t(`relation.${relation}`),
    relation === null && t('find.without', { value: t('field.relation') }),
    followUp && `${t('field.followUpOn')} ${day(`${followUp}T12:00`)}`,
    followUp === null && t('find.noFollowUp'),
  ].filter(Boolean);
  return (
    <form
      class="set-menu"
      onSubmit={event => {
        event.preventDefault();
        if (!isEmpty) onSet(change, words.join(', '));
      }}
    >
      <Few
        id={`${id}s`}
        label={t('field.segment')}
        value={segmentText}
        options={segments.map(one => [one, t(`segment.${one}`)])}
        onChange={setSegment}
      />
      <Few
        id={`${id}r`}
        label={t('field.relation')}
        value={relationText}
        options={relations.map(one => [one, t(`relation.${one}`)])}
        onChange={setRelation}
      />
      <label for={`${id}f`}>{t('field.followUpOn')}</label>
      <input
        id={`${id}f`}
        class="input"
        type="date"
        value={followUpOn}
        disabled={endsFollowUp}
        onInput={event => setFollowUp(event.currentTarget.value)}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={endsFollowUp}
          onChange={event => setEndsFollowUp(event.currentTarget.checked)}
        />
        {t('find.noFollowUp')}
      </label>
      <button type="submit" class="button primary" disabled={isEmpty}>
        {t('find.setThese')}
      </button>
    </form>
  );
}

interface FewProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Few({ id, label, value, options, onChange }: FewProps) {
  const { t } = useVoice();
  return (
    <>
      <label for={id}>{label}</label>
      <select id={id} class="input" value={value} onChange={event => onChange(event.currentTarget.value)}>
        <option value="">{t('find.asItIs')}</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
        <option value={nothing}>{t('find.takeAway')}</option>
      </select>
    </>
  );
}
