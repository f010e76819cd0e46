import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type Drawn, useBlocksInView } from './use-blocks-in-view.ts';

/** Rows that are drawn together. */
const perBlock = 25;

interface RowBlocksProps<Row> {
  readonly rows: readonly Row[];
  readonly rowOf: (row: Row, index: number) => ComponentChildren;
  readonly label: string;
  /** The row that must be drawn, wherever it is. */
  readonly current: number;
}

/**
 * A list of any length whose rows have the heights that they need: only those near what is in view are drawn, and the current one; the
 * others leave their room.
 */
export function RowBlocks<Row>({ rows, rowOf, label, current }: RowBlocksProps<Row>) {
  const place = useRef<HTMLDivElement>(null);
  const count = Math.ceil(rows.length / perBlock);
  const drawn = useBlocksInView(place, count, perBlock, Math.floor(Math.max(0, current) / perBlock));
  return (
    <div class="row-blocks" ref={place}>
      {drawn.map((one: Drawn) =>
        'room' in one ? (
          <div key={`room-${one.before}`} style={{ height: `${one.room}px` }} />
        ) : (
          <ul key={one.block} data-block={one.block} aria-label={label}>
            {rows
              .slice(one.block * perBlock, (one.block + 1) * perBlock)
              .map((row, index) => rowOf(row, one.block * perBlock + index))}
          </ul>
        ),
      )}
    </div>
  );
}
