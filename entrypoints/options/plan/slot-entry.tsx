import { useVoice } from '../../../components/language.tsx';
import { useChosen } from '../../../components/use-chosen.ts';
import type { Slot } from '../../../lib/model/week-plan.ts';
import { timesOf } from './slot-draft.ts';

interface SlotEntryProps {
  readonly slot: Slot;
  /** With whom it is. */
  readonly person: string | undefined;
  /** Gives the sentence of a failure. */
  readonly onTick: (isDone: boolean) => Promise<string | undefined>;
  readonly onOpen: () => void;
}

/** A time of the plan: ticked off, or opened to be changed. */
export function SlotEntry({ slot, person, onTick, onOpen }: SlotEntryProps) {
  const { t, clock } = useVoice();
  const { text, engagement, isDone = false } = slot;
  const [isTicked, tick] = useChosen(isDone);
  const beside = [engagement && t(`engagement.${engagement}`), person].filter(Boolean).join(' · ');
  return (
    <li class={isTicked ? 'slot done' : 'slot'}>
      <input
        type="checkbox"
        checked={isTicked}
        aria-label={t('plan.tick', { text })}
        onChange={({ currentTarget: { checked } }) =>
          void tick(checked, async () => (await onTick(checked)) === undefined)
        }
      />
      <button type="button" onClick={onOpen}>
        <span class="when">{timesOf(slot, clock) ?? t('plan.duration', { count: slot.minutes })}</span>
        <span class="slot-text" dir="auto">
          {text}
        </span>
        {beside !== '' && (
          <span class="soft" dir="auto">
            {beside}
          </span>
        )}
      </button>
    </li>
  );
}
