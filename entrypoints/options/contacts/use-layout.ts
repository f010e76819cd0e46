import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ColumnWidths } from '../../../components/column-widths.ts';
import { useMedia } from '../../../components/use-media.ts';
import { loadListLayout, saveListLayout } from '../../../lib/browser/list-layout.ts';
import type { ListLayout } from '../../../lib/model/list-layout.ts';
import { type ContactColumnId, knownColumns, usualColumns } from './contact-columns.tsx';

interface Layout {
  /** Undefined until it is known how the table was laid out last. */
  readonly columns: readonly ContactColumnId[] | undefined;
  readonly widths: ColumnWidths;
  readonly keepColumns: (columns: readonly ContactColumnId[] | undefined) => void;
  readonly keepWidths: (widths: ColumnWidths) => void;
}

/** A drag changes a width many times; only where it rests is kept, in ms. */
const rest = 300;

let last: ListLayout | undefined;
/** Asked for before the first contact is read: the table waits for both. */
const early = loadListLayout().then(known => {
  last ??= known;
});

/**
 * The columns of the table: those that the address names, else those chosen last, else the usual ones that there is room for.
 *
 * @param isBesides Whether something stands beside the table.
 */
export function useLayout(named: readonly string[] | undefined, isBesides: boolean): Layout {
  const hasSome = useMedia(isBesides ? '(width >= 1560px)' : '(width >= 1280px)');
  const hasMuch = useMedia(isBesides ? '(width >= 1720px)' : '(width >= 1440px)');
  const room = hasMuch ? 'much' : hasSome ? 'some' : 'little';
  const [layout, setLayout] = useState(last);
  const [unkept, setUnkept] = useState<ListLayout>();
  // Before a frame is drawn without the table.
  useLayoutEffect(() => {
    if (!last) void early.then(() => setLayout(last));
  }, []);
  useEffect(() => {
    if (!unkept) return;
    const timer = setTimeout(() => void saveListLayout(unkept), rest);
    return () => clearTimeout(timer);
  }, [unkept]);
  const change = (next: ListLayout) => {
    last = next;
    setLayout(next);
    setUnkept(next);
  };
  const widths = layout?.widths ?? {};
  const chosen = named ?? layout?.columns;
  return {
    columns: layout && (chosen ? knownColumns(chosen) : usualColumns[room]),
    widths,
    keepColumns: columns => change({ widths, ...(columns && { columns: [...columns] }) }),
    keepWidths: next => change({ ...layout, widths: { ...next } }),
  };
}
