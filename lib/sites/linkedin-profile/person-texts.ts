import { isSeparator } from '../linkedin-kit/name-row.ts';
import type { TextUnit } from '../linkedin-kit/text-units.ts';

/** A text of its own: no link, no button, no dot. */
export const isText = (unit: TextUnit): boolean =>
  unit.href === undefined && !unit.button && !isSeparator(unit);

/** The address of a link that does something, or leads to other people. */
export const action =
  /(?:anityname=|\/messaging\/|\/preload\/|connectionof|facetnetwork|network=|\/search\/|\/login|\/signup|\/mynetwork\/)/i;

/** Where the person's own texts end: at the location, a badge, a count, an action, a button below a text. */
export function endOfTexts(
  body: readonly TextUnit[],
  badges: readonly TextUnit[],
  place: TextUnit | undefined,
): number {
  const text = body.findIndex(isText);
  const end = body.findIndex(
    (unit, index) =>
      unit === place ||
      badges.includes(unit) ||
      (index > 0 && /^\p{Nd}/u.test(unit.text) && unit.text.length < 40) ||
      (unit.button && text >= 0 && index > text) ||
      action.test(unit.href ?? ''),
  );
  return end === -1 ? body.length : end;
}
