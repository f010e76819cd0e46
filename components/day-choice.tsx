import type { Day } from '../lib/plan/day.ts';

interface DayChoiceProps {
  readonly id?: string;
  /** Where no label names the input by its id. */
  readonly label?: string;
  readonly value: string;
  /** Days that are often meant, one press each. */
  readonly choices: readonly { readonly label: string; readonly day: Day }[];
  /** The last day that can be meant. */
  readonly max?: Day;
  readonly onChange: (day: string) => void;
}

/** A day, by the browser's own calendar or by one press on a usual one. */
export const DayChoice = ({ id, label, value, choices, max, onChange }: DayChoiceProps) => (
  <span class="day-choice">
    <input
      id={id}
      class="input"
      type="date"
      aria-label={label}
      max={max}
      value={value}
      onInput={event => onChange(event.currentTarget.value)}
    />
    {choices.map(choice => (
      <button
        key={choice.label}
        type="button"
        class="chip suggestion"
        aria-pressed={value === choice.day}
        onClick={() => onChange(value === choice.day ? '' : choice.day)}
      >
        {choice.label}
      </button>
    ))}
  </span>
);
