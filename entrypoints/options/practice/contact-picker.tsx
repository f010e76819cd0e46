import './practice.css';
import { X } from 'lucide';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { PickOne } from '../../../components/pick-one.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { Workspace } from '../workspace.ts';
import { contactChoices } from './contact-choices.ts';

interface ContactPickerProps {
  readonly workspace: Workspace;
  readonly label: string;
  readonly ids: readonly string[];
  /** How many can be chosen; absent: any number. */
  readonly most?: number;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Chooses contacts by name, with the keyboard too; those chosen stand before the search and are taken off by a press. */
export function ContactPicker({ workspace, label, ids, most, onChange }: ContactPickerProps) {
  const { t } = useVoice();
  const { contacts } = workspace.data;
  const rows = byId(contacts);
  return (
    <div class="contact-picker">
      {ids.length > 0 && (
        <span class="chips">
          {ids.map(id => {
            const name = rows.get(id)?.name ?? t('picker.gone');
            return (
              <button
                key={id}
                type="button"
                class="chip"
                aria-label={t('picker.takeOff', { name })}
                onClick={() => onChange(ids.filter(one => one !== id))}
              >
                <span dir="auto">{name}</span>
                <Icon node={X} />
              </button>
            );
          })}
        </span>
      )}
      {(most === undefined || ids.length < most) && (
        <PickOne
          label={label}
          placeholder={t('noting.searchContact')}
          find={(text, signal) => contactChoices(contacts, text, signal, new Set(ids))}
          onPick={({ id }) => onChange([...ids, id])}
        />
      )}
    </div>
  );
}
