import { useVoice } from '../../../components/language.tsx';
import type { FieldChoice, MergeChoices } from '../../../lib/identity/merge-contacts.ts';
import type { Contact } from '../../../lib/model/contact.ts';
import { fieldLabel, valueWords } from '../field-words.ts';
import { addressOf } from '../use-route.ts';

interface ComparedFieldsProps {
  readonly both: readonly [Contact, Contact];
  readonly fields: readonly FieldChoice[];
  readonly choices: MergeChoices;
  readonly onChoose: (field: FieldChoice['field'], id: string) => void;
}

/** The fields that have one value: which of the two stands is chosen where they differ. */
export function ComparedFields({ both, fields, choices, onChoose }: ComparedFieldsProps) {
  const { t, day } = useVoice();
  return (
    <div class="compared">
      <div class="compared-row compared-who">
        <span />
        {both.map(({ id, name, createdAt }) => (
          <span key={id}>
            <a href={addressOf('contacts', id)} dir="auto">
              {name}
            </a>
            <span class="soft">{t('tidy.savedOn', { day: day(createdAt) })}</span>
          </span>
        ))}
      </div>
      {fields.map(choice =>
        choice.values[0] === choice.values[1] ? (
          <SameField key={choice.field} choice={choice} />
        ) : (
          <OtherField
            key={choice.field}
            choice={choice}
            both={both}
            chosen={choices[choice.field] ?? choice.suggested}
            onChoose={id => onChoose(choice.field, id)}
          />
        ),
      )}
    </div>
  );
}

function SameField({ choice: { field, values } }: { choice: FieldChoice }) {
  const voice = useVoice();
  return (
    <div class="compared-row same-value">
      <span class="soft">{fieldLabel(field, voice.t)}</span>
      <span dir="auto">{valueWords(field, values[0] ?? '', voice)}</span>
    </div>
  );
}

interface OtherFieldProps {
  readonly choice: FieldChoice;
  readonly both: readonly [Contact, Contact];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function OtherField({ choice: { field, values }, both, chosen, onChoose }: OtherFieldProps) {
  const voice = useVoice();
  const label = fieldLabel(field, voice.t);
  return (
    <div class="compared-row" role="radiogroup" aria-label={label}>
      <span class="soft" aria-hidden="true">
        {label}
      </span>
      {both.map(({ id }, index) => {
        const value = values[index];
        return (
          <label key={id} class={chosen === id ? 'chosen' : undefined}>
            <input
              type="radio"
              name={`keep-${field}`}
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />
            {value === undefined ? (
              <span class="soft">{voice.t('timeline.nothing')}</span>
            ) : (
              <span dir="auto">{valueWords(field, value, voice)}</span>
            )}
          </label>
        );
      })}
    </div>
  );
}
