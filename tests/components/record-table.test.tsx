// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { RecordTable, type Sort } from '../../components/record-table.tsx';
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
