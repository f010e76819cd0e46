// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { RecordTable } from '../../components/record-table.tsx';
import type { Sort } from '../../lib/find/view-query.ts';
import { Holding, show, t } from './stage.tsx';

interface Row {
  readonly id: string;
  readonly name: string;
}
const rowsUpTo = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: `r${at}`, name: `Kontak ${at}` }));
const onSort = vi.fn<(sort: Sort) => void>();
const onOpen = vi.fn<(id: string) => void>();
let selected: ReadonlySet<string>;

const showTable = (rows: readonly Row[]) =>
  show(
    <Holding<ReadonlySet<string>> start={new Set()}>
      {(value, set) => {
        selected = value;
        return (
          <RecordTable
            label="Kontak"
            rows={rows}
            columns={[
              { id: 'name', label: t('field.name'), cell: row => row.name },
              { id: 'location', label: t('field.location'), cell: () => '' },
            ]}
            nameOf={row => row.name}
            sort={{ column: 'name', descending: false }}
            selected={value}
            onSort={onSort}
            onSelect={set}
            onOpen={onOpen}
          />
        );
      }}
    </Holding>,
  );

const box = (name: string) => screen.getByRole('checkbox', { name: t('list.select', { name }) });

test('of 100,000 rows some dozens are drawn, and the table says how many there are', () => {
  showTable(rowsUpTo(100_000));
  expect(screen.getAllByRole('rowheader').length).toBeLessThan(100);
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('100001');
});

test('the header of the sorted column turns the order; another header starts ascending', () => {
  showTable(rowsUpTo(3));
  fireEvent.click(screen.getByRole('button', { name: t('field.name') }));
  expect(onSort).toHaveBeenLastCalledWith({ column: 'name', descending: true });
  fireEvent.click(screen.getByRole('button', { name: t('field.location') }));
  expect(onSort).toHaveBeenLastCalledWith({ column: 'location', descending: false });
});

test('a click with Shift selects everything between, also upwards', () => {
  showTable(rowsUpTo(6));
  fireEvent.click(box('Kontak 4'));
  fireEvent.click(box('Kontak 2'), { shiftKey: true });
  expect([...selected].sort()).toEqual(['r2', 'r3', 'r4']);
  fireEvent.click(box('Kontak 3'));
  expect([...selected].sort()).toEqual(['r2', 'r4']);
});

test('the box in the header selects all rows, drawn or not, and then none', () => {
  showTable(rowsUpTo(500));
  const all = screen.getByRole('checkbox', { name: t('list.selectAll') });
  fireEvent.click(all);
  expect(selected.size).toBe(500);
  fireEvent.click(all);
  expect(selected.size).toBe(0);
});

test('the name opens the record', () => {
  showTable(rowsUpTo(3));
  fireEvent.click(screen.getByRole('button', { name: 'Kontak 1' }));
  expect(onOpen).toHaveBeenLastCalledWith('r1');
});

const nameButton = (name: string) => screen.getByRole('button', { name });
const press = (key: string, more: { readonly shiftKey?: boolean; readonly ctrlKey?: boolean } = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const isAt = (name: string) => vi.waitFor(() => expect(document.activeElement).toBe(nameButton(name)));

test('Tab arrives at one row only, and the arrows go on from there', async () => {
  showTable(rowsUpTo(4));
  const inTabOrder = () =>
    [...document.querySelectorAll<HTMLElement>('.row-name')].filter(({ tabIndex }) => tabIndex === 0);
  expect(inTabOrder().map(({ textContent }) => textContent)).toEqual(['Kontak 0']);
  nameButton('Kontak 0').focus();
  press('ArrowDown');
  await isAt('Kontak 1');
  expect(inTabOrder().map(({ textContent }) => textContent)).toEqual(['Kontak 1']);
  press('End');
  await isAt('Kontak 3');
  press('ArrowDown');
  await isAt('Kontak 3');
  press('Home');
  await isAt('Kontak 0');
});

test('Space selects, Shift takes along what one passes, Escape lets go, Ctrl+A takes all', async () => {
  showTable(rowsUpTo(5));
  nameButton('Kontak 0').focus();
  press(' ');
  expect([...selected]).toEqual(['r0']);
  expect(onOpen).not.toHaveBeenCalled();
  press('ArrowDown', { shiftKey: true });
  await isAt('Kontak 1');
  press('ArrowDown', { shiftKey: true });
  await isAt('Kontak 2');
  expect([...selected].sort()).toEqual(['r0', 'r1', 'r2']);
  press('Escape');
  expect(selected.size).toBe(0);
  press('a', { ctrlKey: true });
  expect(selected.size).toBe(5);
});

test('a row that has the focus stays when one goes to the other end', async () => {
  showTable(rowsUpTo(100_000));
  nameButton('Kontak 0').focus();
  press('End');
  await isAt('Kontak 99999');
  expect(screen.queryByRole('button', { name: 'Kontak 50000' })).toBeNull();
  expect(screen.getAllByRole('rowheader').length).toBeLessThan(100);
});

const scrollTo = (row: number) => {
  const scroller = document.querySelector('.table-scroller');
  if (!scroller) throw new Error('there is no table');
  scroller.scrollTop = row * 28;
  fireEvent.scroll(scroller);
};
const drawnRows = () => [...document.querySelectorAll<HTMLElement>('tbody tr:not(.spacer)')];

test('elements of rows that went show those that came, with nothing of the others left', async () => {
  showTable(rowsUpTo(1000));
  fireEvent.click(box('Kontak 2'));
  const before = new Set(drawnRows());
  scrollTo(500);
  await screen.findByRole('rowheader', { name: 'Kontak 500' });
  const after = drawnRows();
  expect(after.filter(row => before.has(row)).length).toBeGreaterThan(2);
  expect(after.map(row => row.dataset.id)).toEqual(after.map((_, at) => `r${499 + at}`));
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
  fireEvent.click(box('Kontak 501'));
  expect([...selected].sort()).toEqual(['r2', 'r501']);
  scrollTo(0);
  await screen.findByRole('rowheader', { name: 'Kontak 2' });
  expect(screen.getAllByRole('checkbox', { checked: true })).toEqual([box('Kontak 2')]);
});

test('the focus stays with its row while others go by', async () => {
  showTable(rowsUpTo(1000));
  nameButton('Kontak 1').focus();
  for (const row of [500, 20, 4, 700]) {
    scrollTo(row);
    await screen.findByRole('rowheader', { name: `Kontak ${row}` });
    expect(document.activeElement).toBe(nameButton('Kontak 1'));
  }
});

test('rows that fly by are blank under their names, and written when they rest', async () => {
  show(
    <RecordTable
      label="Kontak"
      rows={rowsUpTo(1000)}
      columns={[
        { id: 'name', label: 'Nama', cell: row => row.name, width: 200 },
        { id: 'note', label: 'Catatan', cell: row => `tentang ${row.name}`, width: 200 },
      ]}
      nameOf={row => row.name}
      sort={undefined}
      selected={new Set()}
      onSort={onSort}
      onSelect={vi.fn()}
      onOpen={onOpen}
    />,
  );
  scrollTo(500);
  await vi.waitFor(() => expect(document.querySelector('.passing')?.textContent).toContain('Kontak 500'));
  expect(drawnRows().every(row => row.classList.contains('plain') && !row.dataset.id)).toBe(true);
  await screen.findByRole('cell', { name: 'tentang Kontak 500' });
  await vi.waitFor(() => expect(document.querySelector('.passing, .plain')).toBeNull());
  expect(drawnRows().map(row => row.dataset.id)).toContain('r500');
});

test('coming back, one is at the row that was opened, as far down as one was', async () => {
  const { prototype } = HTMLElement;
  const heightOf = (scroller: HTMLElement) =>
    [...scroller.querySelectorAll<HTMLElement>('tbody tr:not(.passing)')].reduce(
      (sum, row) => sum + (row.classList.contains('spacer') ? Number.parseFloat(row.style.height) : 28),
      0,
    );
  // As a browser does: without rows there is nothing to scroll.
  const scrolled = new WeakMap<HTMLElement, number>();
  vi.spyOn(prototype, 'scrollTop', 'set').mockImplementation(function (this: HTMLElement, top: number) {
    scrolled.set(this, Math.min(top, heightOf(this)));
  });
  vi.spyOn(prototype, 'scrollTop', 'get').mockImplementation(function (this: HTMLElement) {
    const top = Math.min(scrolled.get(this) ?? 0, heightOf(this));
    scrolled.set(this, top);
    return top;
  });
  show(
    <RecordTable
      label="Kontak"
      rows={rowsUpTo(300)}
      columns={[{ id: 'name', label: 'Nama', cell: row => row.name, width: 200 }]}
      nameOf={row => row.name}
      sort={undefined}
      selected={new Set()}
      onSort={onSort}
      onSelect={vi.fn()}
      onOpen={onOpen}
      start={{ id: 'r145', top: 4000 }}
    />,
  );
  await isAt('Kontak 145');
  expect(document.querySelector('.table-scroller')?.scrollTop).toBe(4000);
});

test('Shift and the arrows make a column wider and narrower; a table without widths has no edges', () => {
  const onWidths = vi.fn();
  const { unmount } = show(
    <RecordTable
      label="Kontak"
      rows={rowsUpTo(2)}
      columns={[{ id: 'name', label: 'Nama', cell: row => row.name, width: 200 }]}
      nameOf={row => row.name}
      sort={undefined}
      selected={new Set()}
      onSort={onSort}
      onSelect={vi.fn()}
      onOpen={onOpen}
      widths={{ name: 200 }}
      onWidths={onWidths}
    />,
  );
  const head = screen.getByRole('button', { name: 'Nama' });
  fireEvent.keyDown(head, { key: 'ArrowRight', shiftKey: true });
  expect(onWidths).toHaveBeenLastCalledWith({ name: 216 });
  fireEvent.keyDown(head, { key: 'ArrowRight' });
  expect(onWidths).toHaveBeenCalledOnce();
  unmount();
  showTable(rowsUpTo(2));
  expect(document.querySelector('.column-edge')).toBeNull();
});

test('a press beside a box presses it, with Shift too, and the keyboard is there', () => {
  showTable(rowsUpTo(6));
  const beside = (one: HTMLElement, how = {}) => fireEvent.click(one.parentElement ?? one, how);
  beside(box('Kontak 1'));
  expect([...selected]).toEqual(['r1']);
  expect(document.activeElement).toBe(box('Kontak 1'));
  beside(box('Kontak 3'), { shiftKey: true });
  expect([...selected].sort()).toEqual(['r1', 'r2', 'r3']);
  beside(screen.getByRole('checkbox', { name: t('list.selectAll') }));
  expect(selected.size).toBe(6);
});

test('what is cut off is told whole where one points, and no longer when another row stands there', async () => {
  showTable(rowsUpTo(1000));
  const cell = (name: string) => screen.getByRole('rowheader', { name });
  const cut = nameButton('Kontak 2');
  // Nothing is laid out here.
  vi.spyOn(cut, 'clientWidth', 'get').mockReturnValue(100);
  vi.spyOn(cut, 'scrollWidth', 'get').mockReturnValue(140);
  fireEvent.pointerOver(cut);
  expect(cell('Kontak 2').title).toBe('Kontak 2');
  fireEvent.pointerOver(nameButton('Kontak 3'));
  expect(document.querySelector('[title]')).toBeNull();
  fireEvent.pointerOver(cut);
  expect(cell('Kontak 2').title).toBe('Kontak 2');
  scrollTo(500);
  expect(document.querySelector('[title]')).toBeNull();
});
