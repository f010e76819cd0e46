import { X } from 'lucide';
import type { JejaringEvent } from '../lib/model/event.ts';
import { FieldRow } from './field-row.tsx';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

interface MetAtProps {
  /** Events to choose from, and the ids of those where they were met. */
  readonly events: readonly JejaringEvent[];
  readonly met: readonly string[];
  readonly onChange: (met: readonly string[]) => void;
}

/** Where a person was met: the events as removable chips, and one more to choose. */
export function MetAt({ events, met, onChange }: MetAtProps) {
  const { t } = useVoice();
  const nameOf = (id: string) => events.find(event => event.id === id)?.name ?? '';
  return (
    <FieldRow id="met-at" label={t('field.metAt')}>
      <div>
        {met.length > 0 && (
          <div class="chips met-at">
            {met.map(id => (
              <button
                key={id}
                type="button"
                class="chip"
                aria-label={t('list.notMetAt', { event: nameOf(id) })}
                onClick={() => onChange(met.filter(other => other !== id))}
              >
                <span>{nameOf(id)}</span>
                <Icon node={X} />
              </button>
            ))}
          </div>
        )}
        <select
          id="met-at"
          class="plain-input"
          value=""
          onChange={event => onChange([...met, event.currentTarget.value])}
        >
          <option value="">{met.length > 0 ? t('list.metAtMore') : t('popup.metAtNone')}</option>
          {events
            .filter(({ id }) => !met.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </div>
    </FieldRow>
  );
}
