import { X } from 'lucide';
import type { Direction } from '../lib/model/interaction.ts';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';
import { PickOne, type PickOneSearch } from './pick-one.tsx';

/** The contacts among whom the third of an introduction is. */
export interface IntroducedTo extends PickOneSearch {
  readonly nameOf: (id: string) => string | undefined;
}

interface IntroducedRowProps {
  /** Empty: nobody yet. */
  readonly id: string;
  readonly direction: Direction;
  readonly others: IntroducedTo;
  readonly onChange: (id: string) => void;
}

/** The third of an introduction: to whom you introduced them, or whom they introduced to you. */
export function IntroducedRow({ id, direction, others, onChange }: IntroducedRowProps) {
  const { t } = useVoice();
  const label = t(direction === 'given' ? 'noting.introducedTo' : 'noting.introducedYou');
  const name = id === '' ? undefined : others.nameOf(id);
  return (
    <div class="field-row">
      <span class="row-label" aria-hidden="true">
        {label}
      </span>
      {name === undefined ? (
        <PickOne
          label={label}
          placeholder={t('noting.searchContact')}
          find={others.find}
          prepare={others.prepare}
          onPick={choice => onChange(choice.id)}
        />
      ) : (
        <span class="chips picked">
          <button
            type="button"
            class="chip"
            aria-label={t('picker.takeOff', { name })}
            onClick={() => onChange('')}
          >
            <span dir="auto">{name}</span>
            <Icon node={X} />
          </button>
        </span>
      )}
    </div>
  );
}
