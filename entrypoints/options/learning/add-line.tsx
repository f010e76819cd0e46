import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { SavingForm } from '../../../components/saving-form.tsx';

interface AddLineProps {
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength?: number;
  /** Adds it; gives the sentence of a failure, which is shown under the line until the next letter. Undefined empties the line. */
  readonly onAdd: (text: string) => Promise<string | undefined> | string | undefined;
  /** What else is asked, before the button. */
  readonly children?: ComponentChildren;
}

/** One line that adds to a list. */
export function AddLine({ label, placeholder, maxLength = 200, onAdd, children }: AddLineProps) {
  const { t } = useVoice();
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string>();
  const id = useId();
  const add = async () => {
    const sentence = await onAdd(text);
    setFailure(sentence);
    if (sentence === undefined) setText('');
  };
  return (
    <>
      <SavingForm class="add-line" onSave={add}>
        <input
          class="input"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={maxLength}
          aria-label={label}
          aria-describedby={failure ? `${id}-failure` : undefined}
          placeholder={placeholder}
          value={text}
          onInput={event => {
            setText(event.currentTarget.value);
            setFailure(undefined);
          }}
        />
        {children}
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {t('learning.add')}
        </button>
      </SavingForm>
      {failure && (
        <p class="failed" id={`${id}-failure`} role="alert">
          {failure}
        </p>
      )}
    </>
  );
}
