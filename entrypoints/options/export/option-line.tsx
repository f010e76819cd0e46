import { useId } from 'preact/hooks';

interface OptionLineProps {
  readonly label: string;
  /** What it is for or what it means; read out after the label, not as a part of it. */
  readonly hint?: string | undefined;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
  /** Of the choice that it belongs to; absent: it is ticked by itself. */
  readonly group?: string;
  readonly disabled?: boolean;
}

/** One line of a choice, or a tick: what it is, and beside or under it what it means. */
export function OptionLine({ label, hint, isChosen, onChange, group, disabled = false }: OptionLineProps) {
  const id = useId();
  const look = [group === undefined ? 'tick' : 'option', isChosen ? 'chosen' : ''].filter(Boolean).join(' ');
  return (
    <label class={look}>
      <input
        type={group === undefined ? 'checkbox' : 'radio'}
        name={group}
        checked={isChosen}
        disabled={disabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <span id={`${id}-label`}>{label}</span>
      {hint !== undefined && (
        <span class="soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </label>
  );
}
