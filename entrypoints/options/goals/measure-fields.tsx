import { useEffect, useState } from 'preact/hooks';
import { ChoiceRow } from '../../../components/choice-row.tsx';
import { FieldRow } from '../../../components/field-row.tsx';
import { useVoice } from '../../../components/language.tsx';
import { TextField } from '../../../components/text-field.tsx';
import type { MessageKey } from '../../../lib/i18n/en.ts';
import type { Translate } from '../../../lib/i18n/translate.ts';
import { fold } from '../../../lib/identity/text.ts';
import { relations, segments } from '../../../lib/model/contact.ts';
import { measures } from '../../../lib/model/goal.ts';
import { directions, interactionKinds } from '../../../lib/model/interaction.ts';
import { type CountedFilter, countsOnlyNamed, filtersOf } from '../../../lib/plan/goals/counted-filter.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { recentTags } from '../../../lib/store/queries.ts';
import type { GoalText } from './goal-draft.ts';

interface MeasureFieldsProps {
  readonly form: GoalText;
  /** Names of organizations that are known. */
  readonly organizations: readonly string[];
  readonly db: JejaringDatabase;
  readonly onChange: (change: Partial<GoalText>) => void;
}

/** So many names are offered while one types. */
const most = 12;

/** What is counted for a goal, how many are wanted, and which ones only. */
export function MeasureFields({ form, organizations, db, onChange }: MeasureFieldsProps) {
  const { t } = useVoice();
  const { measure, counted } = form;
  const [tags, setTags] = useState<readonly string[]>([]);
  useEffect(() => {
    void recentTags(db).then(setTags);
  }, [db]);
  const filters: readonly (keyof CountedFilter)[] = measure ? filtersOf[measure] : [];
  const narrow = (change: { readonly [name in keyof CountedFilter]: CountedFilter[name] | undefined }) =>
    onChange({ counted: { ...counted, ...change } });
  const typed = fold(counted.organization ?? '');
  return (
    <>
      <ChoiceRow
        id="goal-measure"
        label={t('goals.counting')}
        value={measure ?? ''}
        none={t('goals.countingNone')}
        options={measures.map(value => ({ value, label: t(`goals.measure.${value}`) }))}
        onChange={value => onChange({ measure: measures.find(one => one === value) })}
      />
      {countsOnlyNamed(form) && <p class="soft only-named">{t('goals.onlyNamed')}</p>}
      <FieldRow id="goal-target" label={t('goals.target')}>
        <input
          id="goal-target"
          class="plain-input"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={9}
          value={form.target}
          onInput={event => onChange({ target: event.currentTarget.value })}
        />
      </FieldRow>
      {filters.length > 0 && (
        <details class="only-those" open={Object.values(counted).some(Boolean)}>
          <summary>{t('goals.onlyThose')}</summary>
          {filters.includes('tag') && (
            <TextField
              id="goal-tag"
              label={t('find.by.tag')}
              value={counted.tag ?? ''}
              suggestions={tags}
              placeholder={t('goals.anyOf')}
              onInput={tag => narrow({ tag })}
            />
          )}
          {filters.includes('organization') && (
            <TextField
              id="goal-organization"
              label={t('field.organization')}
              value={counted.organization ?? ''}
              suggestions={organizations.filter(name => fold(name).includes(typed)).slice(0, most)}
              placeholder={t('goals.anyOf')}
              onInput={organization => narrow({ organization })}
            />
          )}
          {choices(t)
            .filter(({ name }) => filters.includes(name))
            .map(({ name, label, options }) => (
              <ChoiceRow
                key={name}
                id={`goal-${name}`}
                label={t(label)}
                value={counted[name] ?? ''}
                none={t('goals.anyOf')}
                options={options}
                onChange={value => onChange({ counted: chosen(counted, name, value) })}
              />
            ))}
        </details>
      )}
    </>
  );
}

type ChosenName = 'segment' | 'relation' | 'kind' | 'direction';

interface FilterChoice {
  readonly name: ChosenName;
  readonly label: MessageKey;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const choices = (t: Translate): readonly FilterChoice[] => [
  {
    name: 'segment',
    label: 'field.segment',
    options: segments.map(value => ({ value, label: t(`segment.${value}`) })),
  },
  {
    name: 'relation',
    label: 'field.relation',
    options: relations.map(value => ({ value, label: t(`relation.${value}`) })),
  },
  {
    name: 'kind',
    label: 'goals.kind',
    options: interactionKinds.map(value => ({ value, label: t(`interaction.${value}`) })),
  },
  {
    name: 'direction',
    label: 'goals.direction',
    options: directions.map(value => ({ value, label: t(`direction.${value}`) })),
  },
];

const words = {
  segment: segments,
  relation: relations,
  kind: interactionKinds,
  direction: directions,
} as const;

const chosen = (counted: CountedFilter, name: ChosenName, value: string): CountedFilter => ({
  ...counted,
  [name]: words[name].find(word => word === value),
});
