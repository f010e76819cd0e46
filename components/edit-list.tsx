import { Plus } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { EditInPlace, type EditInPlaceProps } from './edit-in-place.tsx';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

interface EditListProps extends Pick<EditInPlaceProps, 'label' | 'inputMode' | 'placeholder'> {
  readonly items: readonly string[];
  readonly shownOf?: ((item: string) => string) | undefined;
  readonly hrefOf?: ((item: string) => string | undefined) | undefined;
  /** Whether it begins with an input for one more. */
  readonly isOpen?: boolean | undefined;
  /** Gives the sentence of a failure. */
  readonly onSave: (items: readonly string[]) => Promise<string | undefined>;
  readonly onLeave?: (() => void) | undefined;
}

/** Values of one field, each edited where it stands; an emptied one goes, and one more can be added. */
export function EditList({
  items,
  shownOf,
  hrefOf,
  isOpen = false,
  onSave,
  onLeave,
  ...field
}: EditListProps) {
  const { t } = useVoice();
  const [isAdding, setAdding] = useState(isOpen);
  const adder = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setAdding(false);
    onLeave?.();
    queueMicrotask(() => adder.current?.focus());
  };
  return (
    <ul class="edit-list">
      {items.map((item, index) => (
        <li key={item}>
          <EditInPlace
            {...field}
            value={item}
            shown={shownOf?.(item)}
            href={hrefOf?.(item)}
            onSave={text =>
              onSave(
                items.flatMap((one, place) =>
                  place !== index ? one : text.trim() === '' ? [] : text.trim(),
                ),
              )
            }
          />
        </li>
      ))}
      {isAdding ? (
        <li>
          <EditInPlace
            {...field}
            value=""
            isOpen
            onSave={text => onSave([...items, text.trim()])}
            onLeave={leave}
          />
        </li>
      ) : (
        <li class="add-one">
          <button
            type="button"
            class="button quiet icon-only"
            ref={adder}
            aria-label={t('record.fill', { field: field.label })}
            title={t('record.fill', { field: field.label })}
            onClick={() => setAdding(true)}
          >
            <Icon node={Plus} />
          </button>
        </li>
      )}
    </ul>
  );
}
