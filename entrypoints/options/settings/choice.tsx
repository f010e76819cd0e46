interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** One setting: what it is, a choice among few, and what it is good for. */
export const Choice = ({ id, label, hint, value, options, onChange }: ChoiceProps) => (
  <div class="choice-row">
    <label for={id}>{label}</label>
    <select
      id={id}
      class="input"
      value={value ?? ''}
      aria-describedby={hint ? `${id}-hint` : undefined}
      onChange={event => onChange(event.currentTarget.value)}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
    {hint && (
      <p class="soft" id={`${id}-hint`}>
        {hint}
      </p>
    )}
  </div>
);
