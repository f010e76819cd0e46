import { ArrowDown, ArrowUp } from 'lucide';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { contactColumns } from '../../../lib/exchange/columns.ts';
import { privateContactColumns } from '../../../lib/exchange/private-fields.ts';

interface ColumnChoiceProps {
  /** Ids in their order; undefined: all in the usual order. Never the notes. */
  readonly columns: readonly string[] | undefined;
  /** Whether what is private is in the file unless its columns are chosen by name. */
  readonly includesPrivate: boolean;
  readonly onChange: (columns: string[] | undefined) => void;
}

/** Whether notes are in the file is a question of its own. */
const allIds = contactColumns.map(({ id }) => id).filter(id => id !== 'note');
const openIds = allIds.filter(id => !privateContactColumns.has(id));

/** Which of our columns the file has, and in which order. */
export function ColumnChoice({ columns, includesPrivate, onChange }: ColumnChoiceProps) {
  const { t } = useVoice();
  const chosen = (columns ?? (includesPrivate ? allIds : openIds)).filter(id => allIds.includes(id));
  const labelOf = (id: string): string => {
    const column = contactColumns.find(one => one.id === id);
    return column ? t(column.label) : id;
  };
  const move = (from: number, by: number) => {
    const id = chosen[from];
    if (id !== undefined)
      onChange(chosen.filter((_, at) => at !== from).toSpliced(Math.max(0, from + by), 0, id));
  };
  return (
    <details class="column-choice">
      <summary>{t('files.columns', { chosen: chosen.length, count: allIds.length })}</summary>
      <ul>
        {chosen.map((id, at) => {
          const label = labelOf(id);
          const isLast = at === chosen.length - 1;
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked
                  // A file needs one column at least.
                  disabled={chosen.length === 1}
                  onChange={() => onChange(chosen.filter(one => one !== id))}
                />
                {label}
              </label>
              <button
                type="button"
                class="button quiet icon-only"
                aria-label={t('files.columnUp', { column: label })}
                aria-disabled={at === 0}
                onClick={() => at > 0 && move(at, -1)}
              >
                <Icon node={ArrowUp} />
              </button>
              <button
                type="button"
                class="button quiet icon-only"
                aria-label={t('files.columnDown', { column: label })}
                aria-disabled={isLast}
                onClick={() => !isLast && move(at, 1)}
              >
                <Icon node={ArrowDown} />
              </button>
            </li>
          );
        })}
        {allIds
          .filter(id => !chosen.includes(id))
          .map(id => (
            <li key={id}>
              <label class="soft">
                <input type="checkbox" checked={false} onChange={() => onChange([...chosen, id])} />
                {labelOf(id)}
              </label>
            </li>
          ))}
      </ul>
      {columns && (
        <button type="button" class="link-button" onClick={() => onChange(undefined)}>
          {t('files.columnsAll')}
        </button>
      )}
    </details>
  );
}
