import { textUnits } from '../linkedin-kit/text-units.ts';

const results =
  /^(?:\p{L}{1,12}\.?\s){0,3}(\p{Nd}{1,3}(?:[.,\u00a0\u202f\s]\p{Nd}{3}){0,2})\+?\s?(?:results?|hasil|resultados?|résultats?|ergebnisse?|risultat[oi]|resultaten|resultaat|sonuç|wynik(?:i|ów)?)$/iu;

/** How many there are in all: `About 1,200 results`, `Sekitar 1.200 hasil`. Of words that are known. */
export function totalIn(area: Element): number | undefined {
  for (const { text } of textUnits(area, 80)) {
    const said = text.length < 60 ? results.exec(text)?.[1] : undefined;
    if (said !== undefined) return Number(said.replace(/\P{Nd}/gu, ''));
  }
  return undefined;
}
