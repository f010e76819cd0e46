import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buffersOf, RowPacker, rowsOf, toHandOver } from '../../lib/store/packed-rows.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
  readonly email?: readonly string[] | undefined;
  readonly seen?: unknown;
}
const keys = ['id', 'name', 'note', 'email', 'seen'] as const;

/** A row as it is read, field by field. */
const readOut = (row: Row) => Object.fromEntries(keys.map(key => [key, row[key]]));

/** Packed in parts, and handed over as one thread does to another. */
function repacked(...parts: (readonly Row[])[]): Row[] {
  const packer = new RowPacker<Row>();
  for (const part of parts) packer.add(part);
  const packed = toHandOver(packer.finish());
  return rowsOf(structuredClone(packed, { transfer: buffersOf(packed) }));
}

describe('rows that are packed', () => {
  test('are read as they were put in, whatever their texts hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      // Long ones, some of them longer than a piece can tell.
      fc.integer({ min: 0, max: 5000 }).map(length => 'Catatan '.repeat(length).slice(0, length)),
      fc.constantFrom('Analis', 'Arsiparis', ''),
    );
    const row = fc.record(
      {
        id: fc.uuid(),
        name: text,
        note: fc.option(text, { nil: undefined }),
        email: fc.array(text, { maxLength: 3 }),
        seen: fc.jsonValue(),
      },
      { requiredKeys: ['id', 'name'] },
    );
    const rows = fc.array(row, { maxLength: 40 });
    fc.assert(
      fc.property(rows, rows, (some, others) => {
        const expected = [...some, ...others].map(readOut);
        expect(repacked(some, others).map(readOut)).toEqual(expected);
      }),
    );
  });

  test('a field that holds something else for once is read as it was', () => {
    const seen = [
      ['siti@contoh.id'],
      'budi@contoh.id',
      4,
      { a: 1 },
      [],
      [''],
      ['a\u0000b'],
      'a\u0000b',
      null,
    ];
    const rows = seen.map((value, at) => ({ id: `k${at}`, name: 'Siti', seen: value }));
    expect(repacked(rows).map(row => row.seen)).toEqual(seen);
  });

  test('more text than one piece holds is cut where it was put', () => {
    const rows = Array.from({ length: 3000 }, (_, at) => ({
      id: `k${at}`,
      name: `Siti ${at}`,
      note: `${at} `.repeat(300),
    }));
    const packed = repacked(rows);
    expect(packed.map(readOut)).toEqual(rows.map(readOut));
  });

  test('no character is read as another one: not half a one, not a control character, not what is sent before a text', () => {
    const names = ['Zoë', 'Siti\u0085', '\ufeffBudi', 'half \ud83d', '王小明', '– Rina –'];
    for (const name of names) expect(repacked([{ id: 'a', name }])[0]?.name).toBe(name);
  });

  test('what many have in common is one value, which cannot be changed for all by one', () => {
    const [first, second] = repacked([
      { id: 'a', name: 'Siti', email: ['siti@contoh.id'] },
      { id: 'b', name: 'Budi', email: ['siti@contoh.id'] },
    ]);
    expect(second?.email).toBe(first?.email);
    expect(Object.isFrozen(second?.email)).toBe(true);
  });
});
