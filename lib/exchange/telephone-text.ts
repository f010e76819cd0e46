const space = '\u00A0';
/** Looks like a hyphen and is no minus. */
const hyphen = '\u2011';

/** `+62` of `+6281234567890`: the calling codes of one and of two digits (ITU-T E.164); all others have three. */
const callingCode = /^\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?=\d{4})/;

/**
 * A telephone number for a spreadsheet. One of bare digits is set in groups, `+62 812-3456-7890`, or Excel would make it
 * the number 6.28E+12 and take the zero from `0812…`; the no-break spaces tell that the groups are ours. One of digits and
 * hyphens, `+62-812-3456`, would be subtracted, and gets hyphens that do not break.
 */
export function telephoneText(number: string): string {
  if (!/^\+?\d{7,15}$/.test(number))
    return /^\+\d[\d-]{0,40}-\d{1,40}$/.test(number) ? number.replaceAll('-', hyphen) : number;
  const code = callingCode.exec(number)?.[0].length ?? 0;
  const first = code + (code === 0 ? 4 : 3);
  let text = code === 0 ? '' : number.slice(0, code) + space;
  text += number.slice(code, first) + space;
  let at = first;
  for (; number.length - at >= 7; at += 4) text += `${number.slice(at, at + 4)}-`;
  return text + number.slice(at);
}

/** The number that `telephoneText` was given. */
export function telephoneOf(text: string): string {
  const isGrouped = text.includes(space);
  if (!isGrouped && !text.includes(hyphen)) return text;
  const number = isGrouped ? text.replace(/[^\d+]/g, '') : text.replaceAll(hyphen, '-');
  return telephoneText(number) === text ? number : text;
}
