interface WordChoiceProps<Word extends string> {
  readonly label: string;
  readonly value: Word | undefined;
  readonly options: readonly Word[];
  readonly wordOf: (word: Word) => string;
  /** What it is called when none is chosen; absent: one always is. */
  readonly none?: string;
  readonly onChange: (word: Word | null) => void;
}

/** One word among few, chosen where it stands. */
export const WordChoice = <Word extends string>(props: WordChoiceProps<Word>) => (
  <select
    class="plain-input"
    aria-label={props.label}
    value={props.value ?? ''}
    onChange={event => props.onChange(props.options.find(one => one === event.currentTarget.value) ?? null)}
  >
    {props.none !== undefined && <option value="">{props.none}</option>}
    {props.options.map(one => (
      <option key={one} value={one}>
        {props.wordOf(one)}
      </option>
    ))}
  </select>
);
