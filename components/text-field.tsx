import type { TargetedFocusEvent } from 'preact';
import { FieldRow } from './field-row.tsx';
import { GrowingInput } from './growing-input.tsx';
import { type OtherValue, OtherValues } from './other-values.tsx';

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly lines?: boolean | undefined;
  readonly inputMode?: 'text' | 'email' | 'tel' | 'url' | undefined;
  readonly suggestions?: readonly string[] | undefined;
  /** What other rules of the page said of this field. */
  readonly others?: readonly OtherValue[] | undefined;
  readonly onTake?: (value: string) => void;
  readonly onInput: (value: string) => void;
  readonly onFocus?: ((event: TargetedFocusEvent<HTMLElement>) => void) | undefined;
}

/** One field of a form: a quiet input that grows with its text; of several lines where `lines` is set. */
export function TextField({
  id,
  label,
  value,
  hint,
  placeholder,
  lines,
  inputMode,
  suggestions,
  others = [],
  onInput,
  onTake = onInput,
  onFocus,
}: TextFieldProps) {
  const shared = {
    id,
    value,
    placeholder,
    onFocus,
    class: 'plain-input',
    inputMode,
    autocomplete: 'off' as const,
    dir: 'auto' as const,
    'aria-describedby': others.length > 0 ? `${id}-differs` : undefined,
  };
  return (
    <FieldRow id={id} label={label} hint={hint}>
      <div class="field-value">
        {suggestions ? (
          <>
            <input
              {...shared}
              type="text"
              list={`${id}-list`}
              onInput={event => onInput(event.currentTarget.value)}
            />
            <datalist id={`${id}-list`}>
              {suggestions.map(text => (
                <option key={text} value={text} />
              ))}
            </datalist>
          </>
        ) : (
          <GrowingInput {...shared} lines={lines} onInput={onInput} />
        )}
        <OtherValues id={`${id}-differs`} label={label} values={others} onTake={onTake} />
      </div>
    </FieldRow>
  );
}
