import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { useMedia } from '../../../components/use-media.ts';
import { useVirtualRows } from '../../../components/use-virtual-rows.ts';
import { type ListedRole, listedRoles } from '../../../lib/model/people-list.ts';
import { ReviewLine } from './review-line.tsx';
import { isRole, isTicked, isUndecided, type ReviewRow } from './review-row.ts';
import { useRowKeys } from './use-row-keys.ts';

interface ReviewListProps {
  readonly label: string;
  readonly rows: readonly ReviewRow[];
  /** By `index`; who is undecided stays unticked. */
  readonly onTick: (indexes: ReadonlySet<number>, tick: boolean) => void;
  readonly onRole: (indexes: ReadonlySet<number>, role: ListedRole) => void;
  readonly onChange: (row: ReviewRow) => void;
  readonly onRename: (row: ReviewRow, name: string) => void;
  /** Whether it is asked what they were at an event. */
  readonly hasRoles: boolean;
  readonly onShowChanges: (row: ReviewRow) => void;
}

/** Heights in px, as review-table.css has them. */
const heights = { wide: { row: 32, header: 28 }, narrow: { row: 96, header: 36 } } as const;

/** The people of a report, in any number: drawn only where one looks. */
export function ReviewList({
  label,
  rows,
  onTick,
  onRole,
  onChange,
  onRename,
  hasRoles,
  onShowChanges,
}: ReviewListProps) {
  const { t } = useVoice();
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMedia('(width < 720px)');
  const { row: rowHeight, header: headerHeight } = heights[narrow ? 'narrow' : 'wide'];
  const { from, to, before, after } = useVirtualRows(scroller, rows.length, rowHeight);
  const { at, onKeyDown, onFocusIn } = useRowKeys({
    scroller,
    count: rows.length,
    rowHeight,
    headerHeight,
  });
  // Scrolled away from it, Tab goes to the first row drawn.
  const reached = at >= from && at < to ? at : from;
  const { tickedRows, all } = useMemo(() => {
    const free = rows.filter(row => !isUndecided(row));
    const count = free.filter(isTicked).length;
    return { tickedRows: count, all: free.length > 0 && count === free.length };
  }, [rows]);
  const lastTicked = useRef<number>(undefined);
  const tick = (at: number, checked: boolean, range: boolean) => {
    const start = range && lastTicked.current !== undefined ? lastTicked.current : at;
    const some = rows.slice(Math.min(start, at), Math.max(start, at) + 1);
    lastTicked.current = at;
    onTick(new Set(some.map(({ index }) => index)), checked);
  };
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = tickedRows > 0 && !all;
  });
  return (
    <div class="table-scroller" ref={scroller}>
      <table
        class={hasRoles ? 'record-table review-table' : 'record-table review-table without-roles'}
        aria-label={label}
        aria-rowcount={rows.length + 1}
      >
        <thead>
          <tr>
            <th class="pick" scope="col">
              <input
                ref={box}
                type="checkbox"
                aria-label={t('import.tickShown')}
                checked={all}
                onChange={() => onTick(new Set(rows.map(({ index }) => index)), !all)}
              />
            </th>
            <th class="column-name" scope="col">
              {t('field.name')}
            </th>
            <th class="column-organization" scope="col">
              {t('field.organization')}
            </th>
            <th class="column-email" scope="col">
              {t('field.email')}
            </th>
            {hasRoles && (
              <th class="column-role" scope="col">
                <select
                  class="plain-input"
                  aria-label={t('import.roleOfShown')}
                  value=""
                  onChange={event => {
                    const { value } = event.currentTarget;
                    if (isRole(value)) onRole(new Set(rows.map(({ index }) => index)), value);
                    event.currentTarget.value = '';
                  }}
                >
                  <option value="">{t('import.column.role')}</option>
                  {listedRoles.map(role => (
                    <option key={role} value={role}>
                      {t(`role.${role}`)}
                    </option>
                  ))}
                </select>
              </th>
            )}
            <th class="column-standing" scope="col">
              {t('import.standing')}
            </th>
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
          {before > 0 && <tr class="spacer" style={`height: ${before}px`} />}
          {rows.slice(from, to).map((row, offset) => (
            <ReviewLine
              key={row.index}
              row={row}
              at={from + offset}
              isReached={from + offset === reached}
              onTick={(checked, range) => tick(from + offset, checked, range)}
              onChange={onChange}
              onRename={name => onRename(row, name)}
              hasRole={hasRoles}
              onShowChanges={() => onShowChanges(row)}
            />
          ))}
          {after > 0 && <tr class="spacer" style={`height: ${after}px`} />}
        </tbody>
      </table>
    </div>
  );
}
