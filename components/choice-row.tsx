import { FieldRow } from './field-row.tsx';

interface ChoiceRowProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What the empty choice is called. */
  readonly none: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** A field of which one value among few is chosen, or none. */
export const ChoiceRow = ({ id, label, value, none, options, onChange }: ChoiceRowProps) => (
  <FieldRow id={id} label={label}>
    <select id={id} class="plain-input" value={value} onChange={event => onChange(event.currentTarget.value)}>
      <option value="">{none}</option>
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </FieldRow>
);
