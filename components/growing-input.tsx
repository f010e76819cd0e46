import type { RefObject, TargetedInputEvent, TextareaHTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface GrowingInputProps
  extends Omit<TextareaHTMLAttributes, 'value' | 'onInput' | 'onBeforeInput' | 'rows' | 'ref'> {
  readonly value: string;
  /** Several lines may be typed; else Enter is what it is in an input, and a pasted line break is a space. */
  readonly lines?: boolean | undefined;
  /** So many lines are there while nothing is written. */
  readonly rows?: number;
  readonly inputRef?: RefObject<HTMLTextAreaElement | null> | undefined;
  readonly onInput: (text: string) => void;
}

/** A text that is read whole while one types: it grows by lines where an input cuts it. */
export function GrowingInput({
  lines = false,
  rows = 1,
  value,
  inputRef,
  onInput,
  ...field
}: GrowingInputProps) {
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const area = inputRef ?? ownRef;
  useLayoutEffect(() => {
    if (area.current) grow(area.current);
  }, [area, value]);
  return (
    <textarea
      spellcheck={lines}
      data-line={lines ? undefined : ''}
      {...field}
      ref={area}
      rows={rows}
      value={value}
      onInput={({ currentTarget: { value: text } }) => onInput(lines ? text : text.replace(/\n\s*/g, ' '))}
      onBeforeInput={lines ? undefined : pressButton}
    />
  );
}

/** Enter, when nobody has taken the key, presses the form's button as in an input: in vain while that is disabled. */
function pressButton(event: TargetedInputEvent<HTMLTextAreaElement>): void {
  if (event.inputType !== 'insertLineBreak') return;
  event.preventDefault();
  event.currentTarget.form?.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
}

/** For Firefox, which is to work from 142 on and learned `field-sizing` later. */
function grow(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
