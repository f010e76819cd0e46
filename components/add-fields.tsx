import { Plus } from 'lucide';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

interface AddFieldsProps<Field extends string> {
  readonly fields: readonly { readonly field: Field; readonly label: string }[];
  readonly onAdd: (field: Field) => void;
}

/** After a field was added and left empty, the focus is where it was added. */
export function focusOnAdd(field: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-add="${field}"]`)?.focus();
  });
}

/** The fields that are still empty, each a quiet button away. */
export function AddFields<Field extends string>({ fields, onAdd }: AddFieldsProps<Field>) {
  const { t } = useVoice();
  if (fields.length === 0) return null;
  return (
    <ul class="chips add-fields" aria-label={t('record.addField')}>
      {fields.map(({ field, label }) => (
        <li key={field}>
          <button type="button" class="chip suggestion" data-add={field} onClick={() => onAdd(field)}>
            <Icon node={Plus} />
            <span>{label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
