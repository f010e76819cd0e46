import { useEffect, useState } from 'preact/hooks';

interface NumberCellProps {
  readonly label: string;
  readonly value: number | undefined;
  /** By how much the arrows change it. */
  readonly step: number;
  readonly placeholder?: string;
  /** Undefined: emptied. */
  readonly onSave: (value: number | undefined) => void;
}

/** A number in a table, saved when one goes on or presses Enter. */
export function NumberCell({ label, value, step, placeholder, onSave }: NumberCellProps) {
  const stored = value === undefined ? '' : String(value);
  const [text, setText] = useState(stored);
  useEffect(() => setText(stored), [stored]);
  const save = () => {
    const typed = text.trim().replace(',', '.');
    const number = typed === '' ? undefined : Number(typed);
    const isFit = number === undefined || (Number.isFinite(number) && number >= 0 && number <= most);
    if (!isFit) return setText(stored);
    if (number !== value) onSave(number);
  };
  const stepBy = (change: number) =>
    setText(String(Math.min(most, Math.max(0, (Number(text.replace(',', '.')) || 0) + change))));
  return (
    <input
      class="plain-input number-cell"
      type="text"
      inputMode="decimal"
      role="spinbutton"
      autocomplete="off"
      maxLength={5}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={Number(text.replace(',', '.')) || 0}
      placeholder={placeholder}
      value={text}
      onInput={event => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={event => {
        const change = { ArrowUp: step, ArrowDown: -step }[event.key];
        if (change !== undefined) {
          event.preventDefault();
          stepBy(change);
        } else if (event.key === 'Enter') {
          event.preventDefault();
          save();
        }
      }}
    />
  );
}

/** Nobody plans more in a week. */
const most = 999;
