import { useVoice } from '../../../components/language.tsx';
import type { Day } from '../../../lib/plan/day.ts';
import { actsFor, type DueAct } from '../../../lib/plan/due/acts.ts';
import type { DueLine } from '../../../lib/plan/due/reason.ts';
import { SnoozeMenu } from './snooze-menu.tsx';

/** What is done with a line, by a button or by its letter. */
export interface LineActs {
  readonly contacted: (line: DueLine) => void;
  readonly message: (line: DueLine) => void;
  readonly snooze: (line: DueLine, until: Day) => void;
  readonly skip: (line: DueLine) => void;
  readonly never: (line: DueLine) => void;
}

type SimpleAct = Exclude<DueAct, 'snooze'> | 'message';

/** The letters of the acts; they work where the focus is in the list. */
export const letters = {
  contacted: 'c',
  message: 'm',
  snooze: 's',
  skip: 'x',
  never: 'n',
} as const satisfies Record<DueAct | 'message', string>;

interface DueActButtonsProps {
  readonly line: DueLine;
  readonly today: Day;
  readonly acts: LineActs;
}

/** The acts that would do something about a line. */
export function DueActButtons({ line, today, acts }: DueActButtonsProps) {
  const { t } = useVoice();
  const possible = actsFor(line);
  const button = (act: SimpleAct) => (
    <button
      type="button"
      class={`button quiet act-${act}`}
      title={t(`today.meaning.${act}`)}
      aria-keyshortcuts={letters[act]}
      onClick={() => acts[act](line)}
    >
      {t(`today.act.${act}`)}
    </button>
  );
  return (
    <fieldset class="due-acts">
      <legend class="visually-hidden">{t('today.actsFor', { name: line.name })}</legend>
      {button('contacted')}
      {button('message')}
      {possible.includes('snooze') && (
        <SnoozeMenu today={today} onSnooze={until => acts.snooze(line, until)} />
      )}
      {possible.includes('skip') && button('skip')}
      {possible.includes('never') && button('never')}
    </fieldset>
  );
}
