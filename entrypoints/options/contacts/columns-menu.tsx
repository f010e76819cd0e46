import { ArrowDown, ArrowUp, Columns3 } from 'lucide';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { MenuButton } from '../../../components/menu-button.tsx';
import { type ContactColumnId, columnLabel, contactColumnIds } from './contact-columns.tsx';

interface ColumnsMenuProps {
  /** From left to right; the name is the first. */
  readonly columns: readonly ContactColumnId[];
  /** Undefined: the usual ones. */
  readonly onChange: (columns: readonly ContactColumnId[] | undefined) => void;
}

/** Which columns the table has, and in which order. */
export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps) {
  const { t } = useVoice();
  const others = contactColumnIds.filter(id => !columns.includes(id));
  const move = (from: number, by: number) => {
    const next = columns.filter((_, at) => at !== from);
    const id = columns[from];
    if (id) onChange(next.toSpliced(from + by, 0, id));
  };
  return (
    <MenuButton label={t('find.columns')} icon={Columns3} look="columns-trigger">
      {() => (
        <div class="columns-menu">
          <ul>
            {columns.map((id, at) => {
              const label = columnLabel(id, t);
              return (
                <li key={id}>
                  <label>
                    <input
                      type="checkbox"
                      checked
                      disabled={id === 'name'}
                      onChange={() => onChange(columns.filter(one => one !== id))}
                    />
                    {label}
                  </label>
                  {at > 0 && (
                    <>
                      <button
                        type="button"
                        class="button quiet icon-only"
                        aria-label={t('find.moveLeft', { column: label })}
                        aria-disabled={at === 1}
                        onClick={() => at > 1 && move(at, -1)}
                      >
                        <Icon node={ArrowUp} />
                      </button>
                      <button
                        type="button"
                        class="button quiet icon-only"
                        aria-label={t('find.moveRight', { column: label })}
                        aria-disabled={at === columns.length - 1}
                        onClick={() => at < columns.length - 1 && move(at, 1)}
                      >
                        <Icon node={ArrowDown} />
                      </button>
                    </>
                  )}
                </li>
              );
            })}
          </ul>
          <ul>
            {others.map(id => (
              <li key={id}>
                <label>
                  <input type="checkbox" checked={false} onChange={() => onChange([...columns, id])} />
                  {columnLabel(id, t)}
                </label>
              </li>
            ))}
          </ul>
          <button type="button" class="link-button" onClick={() => onChange(undefined)}>
            {t('find.usualColumns')}
          </button>
        </div>
      )}
    </MenuButton>
  );
}
