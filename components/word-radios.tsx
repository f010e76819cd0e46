interface WordRadiosProps<Word extends string> {
  /** Of the group; one on a page. */
  readonly name: string;
  readonly label: string;
  readonly value: Word;
  readonly options: readonly Word[];
  readonly wordOf: (word: Word) => string;
  readonly onChange: (word: Word) => void;
}

/** One of few words, all in sight, in a row of a form. */
export const WordRadios = <Word extends string>(props: WordRadiosProps<Word>) => (
  <fieldset class="word-radios">
    <legend class="visually-hidden">{props.label}</legend>
    {props.options.map(word => (
      <label key={word} class={props.value === word ? 'chosen' : undefined}>
        <input
          type="radio"
          name={props.name}
          checked={props.value === word}
          onChange={() => props.onChange(word)}
        />
        {props.wordOf(word)}
      </label>
    ))}
  </fieldset>
);
