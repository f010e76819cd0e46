// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { ColumnMapping, saysNames } from '../../components/column-mapping.tsx';
import type { Mapping } from '../../lib/exchange/reports/mapping.ts';
import { Holding, show, t } from './stage.tsx';

const table = {
  header: ['No', 'Peserta', '', 'Peserta', ' '],
  samples: [
    ['1', 'Siti Aminah', 'siti@contoh.id', 'x', ''],
    ['2', '', 'budi@contoh.id', '', ' '],
    ['3', 'Rina Wijaya'],
    ['4', 'Andi Pratama'],
    ['5', 'Dewi Rahayu'],
  ],
  mapping: [],
};
let mapping: Mapping;

beforeEach(() => {
  mapping = [];
  show(
    <Holding start={mapping}>
      {(value, set) => (
        <ColumnMapping
          table={table}
          mapping={value}
          onChange={changed => {
            mapping = changed;
            set(changed);
          }}
        />
      )}
    </Holding>,
  );
});

const choice = (header: string, at = 0) => {
  const found = screen.getAllByLabelText(t('import.columns.holdsOf', { header }))[at];
  if (!found) throw new Error(`no column ${header}`);
  return found;
};

test('a column shows its header and up to three of its values; one without any is not asked about', () => {
  expect(screen.getAllByRole('row').map(row => row.querySelector('td:last-child')?.textContent)).toEqual([
    undefined,
    '1 · 2 · 3',
    'Siti Aminah · Rina Wijaya · Andi Pratama',
    'siti@contoh.id · budi@contoh.id',
    'x',
  ]);
});

test('a column without a header is called by its place', () => {
  expect(choice(t('import.columns.unnamed', { number: 3 }))).toBeDefined();
});

test('a choice is the column’s alone, also where two have one header, and can be taken back', () => {
  fireEvent.change(choice('Peserta', 0), { target: { value: 'name' } });
  fireEvent.change(choice(t('import.columns.unnamed', { number: 3 })), { target: { value: 'email' } });
  expect(mapping).toEqual([undefined, 'name', 'email', undefined, undefined]);
  fireEvent.change(choice('Peserta', 0), { target: { value: '' } });
  expect(mapping).toEqual([undefined, undefined, 'email', undefined, undefined]);
});

test.each([
  [['name'], true],
  [['lastName'], true],
  [[undefined, 'email'], true],
  [['organization', 'telephone'], false],
  [[undefined], false],
  [[], false],
] as const)('%j says where names are: %s', (given, enough) => {
  expect(saysNames(given)).toBe(enough);
});
