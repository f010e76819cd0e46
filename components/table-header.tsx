import { ArrowDown, ArrowUp } from 'lucide';
import { useRef } from 'preact/hooks';
import type { Sort } from '../lib/find/view-query.ts';
import { fittingWidth } from './column-widths.ts';
import { Icon } from './icon.tsx';
import { roles } from './table-roles.ts';

interface TableHeaderProps {
  readonly id: string;
  readonly label: string;
  /** Absent: the rows are not in this column's order, or in none. */
  readonly sort: Sort | undefined;
  /** In px; absent: the width is not the user's to change. */
  readonly width: number | undefined;
  readonly onSort: (sort: Sort) => void;
  /** Undefined: as wide as it fits. */
  readonly onWidth: (width: number | undefined) => void;
}

const step = 16;

/** The head of a column: sorts when pressed; its edge is dragged, or Shift and the arrows move it. */
export function TableHeader({ id, label, sort, width, onSort, onWidth }: TableHeaderProps) {
  const active = sort?.column === id;
  const grip = useRef<{ readonly x: number; readonly width: number }>(undefined);
  return (
    <th
      {...roles.head}
      class={`column-${id}`}
      scope="col"
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        aria-keyshortcuts={width === undefined ? undefined : 'Shift+ArrowLeft Shift+ArrowRight'}
        onClick={() => onSort({ column: id, descending: active ? !sort.descending : false })}
        onKeyDown={event => {
          const moved = { ArrowLeft: -step, ArrowRight: step }[event.key];
          if (!event.shiftKey || moved === undefined || width === undefined) return;
          event.preventDefault();
          onWidth(fittingWidth(width + moved));
        }}
      >
        <span>{label}</span>
        {active && <Icon node={sort.descending ? ArrowDown : ArrowUp} />}
      </button>
      {width !== undefined && (
        <span
          class="column-edge"
          aria-hidden="true"
          onDblClick={() => onWidth(undefined)}
          onPointerDown={event => {
            event.currentTarget.setPointerCapture(event.pointerId);
            grip.current = { x: event.clientX, width };
          }}
          onPointerMove={event => {
            if (grip.current) onWidth(fittingWidth(grip.current.width + event.clientX - grip.current.x));
          }}
          onPointerUp={() => {
            grip.current = undefined;
          }}
          onPointerCancel={() => {
            grip.current = undefined;
          }}
        />
      )}
    </th>
  );
}
