import type { MessageKey } from '../lib/i18n/en.ts';
import { disagreements } from '../lib/identity/disagreement.ts';
import { splitTitles } from '../lib/identity/split-titles.ts';
import type { Evidence } from '../lib/model/candidate.ts';
import type { Person, PersonField } from '../lib/model/person.ts';
import { GrowingInput } from './growing-input.tsx';
import { Initials } from './initials.tsx';
import { useVoice } from './language.tsx';
import { OtherValues } from './other-values.tsx';
import { TextField } from './text-field.tsx';

/** The fields that always show, then those behind "More fields". */
const FIRST = ['jobTitle', 'organization', 'headline', 'location'] as const;
const MORE = [
  'honorificPrefix',
  'honorificSuffix',
  'nickname',
  'pronouns',
  'email',
  'telephone',
  'url',
  'links',
  'about',
] as const;
const LONG: ReadonlySet<PersonField> = new Set(['about', 'email', 'telephone', 'links']);
/** Of these a page may say two things, and one wants to know. */
const COMPARED: ReadonlySet<PersonField> = new Set(['name', ...FIRST]);
const KEYBOARDS = { email: 'email', telephone: 'tel', url: 'url' } as const;

/** The fields of the form, in its order: what a text of the page can be put into. */
export const personFormFields = ['name', ...FIRST, ...MORE] as const;
/** Those that hold one value a line. */
export const personFormLists: ReadonlySet<PersonFormField> = new Set(['email', 'telephone', 'links']);
export type PersonFormField = (typeof personFormFields)[number];

export const emptyPerson: Person = { name: '', email: [], telephone: [], identities: [], links: [] };

export const fieldText = (person: Person, field: PersonFormField): string => {
  const value = person[field];
  return typeof value === 'string' ? value : (value ?? []).join('\n');
};

/** The person with one field as typed: an emptied text is absent, a list has one item a line. */
export function withField(person: Person, field: PersonFormField, text: string): Person {
  if (personFormLists.has(field)) return { ...person, [field]: text === '' ? [] : text.split('\n') };
  if (field === 'name') return { ...person, name: text };
  const { [field]: _, ...rest } = person;
  return (text === '' ? rest : { ...rest, [field]: text }) as Person;
}

interface PersonFormProps {
  readonly person: Person;
  readonly evidence?: Readonly<Record<string, readonly Evidence[]>> | undefined;
  readonly onChange: (person: Person) => void;
  readonly onFocusField?: (field: PersonFormField) => void;
}

/** A person's fields, to check and correct: the name large, what matters first, the rest folded away. */
export function PersonForm({ person, evidence, onChange, onFocusField }: PersonFormProps) {
  const { t } = useVoice();
  const filled = MORE.filter(field => fieldText(person, field) !== '').length;
  const titles = [person.honorificPrefix, person.honorificSuffix, person.pronouns]
    .filter(Boolean)
    .join(' · ');

  const others = (name: PersonFormField) =>
    COMPARED.has(name)
      ? disagreements(name, evidence?.[name]?.[0], fieldText(person, name)).map(value => ({
          value,
          shown: value,
        }))
      : [];
  const otherNames = others('name');

  const field = (name: PersonFormField) => {
    return (
      <TextField
        key={name}
        id={`field-${name}`}
        label={t(`field.${name}` as MessageKey)}
        hint={personFormLists.has(name) ? t('popup.onePerLine') : undefined}
        value={fieldText(person, name)}
        lines={LONG.has(name)}
        inputMode={KEYBOARDS[name as keyof typeof KEYBOARDS]}
        others={others(name)}
        onInput={text => onChange(withField(person, name, text))}
        onFocus={() => onFocusField?.(name)}
      />
    );
  };

  const split = () => {
    const parted = splitTitles(person);
    if (parted !== person) onChange(parted);
  };

  return (
    <div class="person-form">
      <div class="who">
        <Initials name={person.name} />
        <div>
          <label class="visually-hidden" for="field-name">
            {t('field.name')}
          </label>
          <GrowingInput
            id="field-name"
            class="plain-input name-input"
            dir="auto"
            autocomplete="off"
            required
            placeholder={t('field.name')}
            value={person.name}
            aria-describedby={otherNames.length > 0 ? 'field-name-differs' : undefined}
            onInput={text => onChange({ ...person, name: text })}
            onFocus={() => onFocusField?.('name')}
            onBlur={split}
            onKeyDown={({ key }) => key === 'Enter' && split()}
          />
          <OtherValues
            id="field-name-differs"
            label={t('field.name')}
            values={otherNames}
            onTake={name => onChange({ ...person, name })}
          />
          {titles && (
            <p class="titles soft" dir="auto">
              {titles}
            </p>
          )}
        </div>
      </div>
      <div class="fields">{FIRST.map(field)}</div>
      <details class="more-fields">
        <summary>{filled > 0 ? t('popup.moreFilled', { count: filled }) : t('popup.moreFields')}</summary>
        <div class="fields">{MORE.map(field)}</div>
      </details>
    </div>
  );
}
