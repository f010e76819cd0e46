import { ArrowDown, ArrowUp, Columns3 } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  const menu = useRef<HTMLDivElement>(null);
  const pressed = useRef<string>(undefined);
  const order = columns.join();
  // A column that goes to another place takes along what was pressed there, and the focus with it.
  useLayoutEffect(() => {
    if (pressed.current !== undefined)
      menu.current?.querySelector<HTMLElement>(`[value="${pressed.current}"]`)?.focus();
    pressed.current = undefined;
  }, [order]);
  const change = (what: string, next: readonly ContactColumnId[]) => {
    pressed.current = what;
    onChange(next);
  };
  const others = contactColumnIds.filter(id => !columns.includes(id));
  const move = (what: string, from: number, by: number) => {
    const next = columns.filter((_, at) => at !== from);
    const id = columns[from];
    if (id) change(what, next.toSpliced(from + by, 0, id));
  };
  return (
    <MenuButton label={t('find.columns')} icon={Columns3} look="columns-trigger">
      {() => (
        <div class="columns-menu" ref={menu}>
          <ul>
            {columns.map((id, at) => {
              const label = columnLabel(id, t);
              return (
                <li key={id}>
                  <label>
                    <input
                      type="checkbox"
                      value={id}
                      checked
                      disabled={id === 'name'}
                      onChange={() =>
                        change(
                          id,
                          columns.filter(one => one !== id),
                        )
                      }
                    />
                    {label}
                  </label>
                  {at > 0 && (
                    <>
                      <button
                        type="button"
                        class="button quiet icon-only"
                        value={`${id} left`}
                        aria-label={t('find.moveLeft', { column: label })}
                        aria-disabled={at === 1}
                        onClick={event => at > 1 && move(event.currentTarget.value, at, -1)}
                      >
                        <Icon node={ArrowUp} />
                      </button>
                      <button
                        type="button"
                        class="button quiet icon-only"
                        value={`${id} right`}
                        aria-label={t('find.moveRight', { column: label })}
                        aria-disabled={at === columns.length - 1}
                        onClick={event => at < columns.length - 1 && move(event.currentTarget.value, at, 1)}
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
                  <input
                    type="checkbox"
                    value={id}
                    checked={false}
                    onChange={() => change(id, [...columns, id])}
                  />
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
