import { telephoneOf } from '../../identity/telephone.ts';
import { cleanText } from '../../identity/text.ts';

/** More numbers than anybody has in one cell. */
const most = 20;

/** Numbers as Twenty lists them: `[{"number":"81200001111","callingCode":"+62"}]`. */
function fromJson(cell: string): string[] | undefined {
  if (!cell.startsWith('[')) return undefined;
  let listed: unknown;
  try {
    listed = JSON.parse(cell);
  } catch {
    return undefined;
  }
  if (!Array.isArray(listed)) return undefined;
  return listed.slice(0, most).flatMap((item: unknown) => {
    if (typeof item === 'string') return [item];
    if (typeof item !== 'object' || item === null || !('number' in item)) return [];
    const code = 'callingCode' in item ? String(item.callingCode) : '';
    return [withCallingCode(String(item.number), code)];
  });
}

/** `0812 0000 1111` with `+62` beside it. */
export function withCallingCode(number: string, callingCode: string): string {
  const [code] = /\d{1,4}/.exec(callingCode) ?? [];
  return code && number !== '' && !number.startsWith('+')
    ? `+${code} ${number.trim().replace(/^0/, '')}`
    : number;
}

/**
 * The numbers in a cell, as E.164 where their country is written or given, else as written; several are parted by `:::`,
 * semicolon, comma or slash. `onBad` is told what holds no number, as what a spreadsheet leaves of one, `6.28E+12`.
 */
export function telephonesIn(
  cell: string,
  country: string | undefined,
  onBad: (text: string) => void,
): string[] {
  const parts = fromJson(cell) ?? cell.slice(0, 2000).split(/\s*(?::::|[;,/\r\n]|\batau\b|\bor\b)\s*/);
  return parts.slice(0, most).flatMap(part => {
    const text = cleanText(part, 100).replace(/^'/, '');
    if (text === '') return [];
    const number = telephoneOf(text, country);
    if (number) return [number];
    // `14000` is a bank's number; `6.28E+12` is none any more.
    const isNumber = (text.match(/\d/g)?.length ?? 0) >= 3 && !/\dE\+|[*•]|\p{L}{12}/iu.test(text);
    if (!isNumber) onBad(text);
    return isNumber ? [text] : [];
  });
}
