interface SegmentedProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** A choice among few, all in sight: radio buttons drawn as words with a line under the chosen one. */
export const Segmented = <Value extends string>({
  name,
  label,
  value,
  options,
  onChange,
}: SegmentedProps<Value>) => (
  <fieldset class="segmented">
    <legend class="visually-hidden">{label}</legend>
    {options.map(option => (
      <label key={option.value} class={value === option.value ? 'chosen' : undefined}>
        <input
          type="radio"
          name={name}
          checked={value === option.value}
          onChange={() => onChange(option.value)}
        />
        {option.label}
      </label>
    ))}
  </fieldset>
);
