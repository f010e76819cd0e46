import { fold } from '../../identity/text.ts';
import { type NameShape, nameShape } from './name-shape.ts';
import type { Piece, RowContent } from './row-pieces.ts';

/** The pieces that are a row's name, one list a row; empty for a row without one. */
export type NamedRows = readonly (readonly Piece[])[];

const mostPieces = 40;
/** How much more a name it is where it stands out. */
const standing: Readonly<Record<string, number>> = { h: 0.25, dt: 0.2, b: 0.15, a: 0.08, alt: -0.1 };

interface Slot {
  readonly key: string;
  readonly rows: Map<number, { pieces: readonly Piece[]; sureness: NameShape['sureness'] }>;
  /** Sum of the places in the row where it stood. */
  place: number;
}

/**
 * Which text of the rows is the name: the one that stands in the same kind of element in most rows, is a name in most of
 * them and differs from row to row. `Rina` and `Wijaya` in two elements are one, where all rows have it so.
 */
export function nameSlot(rows: readonly RowContent[]): NamedRows | undefined {
  const slots = new Map<string, Slot>();
  const put = (
    key: string,
    row: number,
    pieces: readonly Piece[],
    sureness: NameShape['sureness'],
    at: number,
  ): void => {
    const slot = slots.get(key) ?? { key, rows: new Map(), place: 0 };
    slots.set(key, slot);
    const known = slot.rows.get(row);
    if (known && (known.sureness > 1 || sureness === 1)) return;
    if (!known) slot.place += at;
    slot.rows.set(row, { pieces, sureness });
  };
  for (const [row, { pieces }] of rows.entries()) {
    const shapes = pieces
      .slice(0, mostPieces)
      .map(({ text }) => (text.length > 160 ? undefined : nameShape(text)));
    for (const [at, shape] of shapes.entries()) {
      const [piece, next] = [pieces[at], pieces[at + 1]];
      if (!shape || !piece) continue;
      put(piece.slot, row, [piece], shape.sureness, at);
      if (shape.sureness > 1 || shapes[at + 1]?.sureness !== 1 || !next || shape.rest) continue;
      if (next.slot === piece.slot && isBeside(piece, next)) put(`${piece.slot}+`, row, [piece, next], 2, at);
    }
  }
  let best: { slot: Slot; score: number } | undefined;
  for (const slot of slots.values()) {
    const score = scoreOf(slot, rows.length);
    if (score > (best?.score ?? 0)) best = { slot, score };
  }
  if (!best) return undefined;
  const { slot } = best;
  return rows.map((_, row) => slot.rows.get(row)?.pieces ?? []);
}

/** First and last name stand in one element, or in two that do. */
const isBeside = (a: Piece, b: Piece): boolean =>
  a.holder === b.holder || a.holder.parentElement === b.holder.parentElement;

function scoreOf({ key, rows, place }: Slot, of: number): number {
  const found = [...rows.values()];
  const sure = found.filter(({ sureness }) => sureness > 1).length;
  const names = new Set(found.map(({ pieces }) => fold(pieces.map(({ text }) => text).join(' '))));
  const covered = found.length / of;
  // The same text in several rows is a label or an agency; twice may be a card and its dialog.
  const isDistinct = names.size >= 0.45 * found.length && names.size > 1;
  if (found.length < 2 || covered < 0.5 || !isDistinct) return 0;
  if (key.endsWith('+') && (covered < 0.7 || of < 3)) return 0;
  const cell = /^td(\d+)/.exec(key);
  const bonus = cell ? 0.15 - 0.02 * Number(cell[1]) : (standing[key.replace(/[\d+]/g, '')] ?? 0);
  // One word is a name among names: `Suharto`, over an organization of two words.
  const believed = sure && (sure + found.length) / 2;
  return (
    (covered * believed * names.size) / found.length ** 2 + bonus - 0.02 * Math.min(10, place / found.length)
  );
}
