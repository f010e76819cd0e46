import { cleanText } from '../../identity/text.ts';

export interface PageLine {
  readonly text: string;
  readonly isHeading: boolean;
  /** Of a heading, 1 to 6; absent where it is not known. */
  readonly level?: number;
  /** Whether an item of a list, a row or an article begins with it. */
  readonly isFirst?: boolean;
  /** Places among the page's marks of the links and times that begin in it or right before it. */
  readonly marks?: readonly number[];
  /** The part of the text that begins with the first of them. */
  readonly marked?: string;
}

const mark = /\uF8F2(\d{1,3})\uF8F3/;

/** Between two times that stand in blocks of their own. */
const rangeSign = /^[-‐-―−~〜～→]$/;
const endsInClock = /\d[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,4}\)?)?$/i;

/** The lines of a page's words; the mark of a heading or a link may stand alone before the line that it belongs to. */
export function pageLines(text: string): PageLine[] {
  const lines: PageLine[] = [];
  let level = 0;
  let isFirst = false;
  let before: number[] = [];
  for (const raw of text.split('\n', 4000)) {
    isFirst ||= /[\uF8F4\uF8F6]/.test(raw);
    // What stands before the first mark, the mark's number, what follows it, the next number, …
    const parts = raw.replace(/[\uF8F4-\uF8F6]/g, ' ').split(mark);
    const [start = ''] = parts;
    const [sign = '', hashes = ''] = /^\s*(#{1,6})\s/.exec(`${start} `) ?? [];
    level = level || hashes.length;
    const marks: number[] = [...before];
    const after: number[] = [];
    let marked: string | undefined;
    for (let at = 1; at < parts.length; at += 2) {
      const own = parts[at + 1] ?? '';
      // A link around a block ends the line before it.
      (isRead(
        parts
          .slice(at + 1)
          .filter((_, odd) => odd % 2 === 0)
          .join(''),
      )
        ? marks
        : after
      ).push(Number(parts[at]));
      marked ??= isRead(own) ? own : undefined;
    }
    const whole = parts
      .filter((_, at) => at % 2 === 0)
      .join(' ')
      .slice(sign.length);
    const line = cleanText(whole, 1000).replace(/^[:：]\s*$/, '');
    if (!isRead(line)) {
      const last = lines.at(-1);
      if (last && rangeSign.test(line) && endsInClock.test(last.text))
        lines.splice(-1, 1, { ...last, text: `${last.text} ${line}` });
      before.push(...after);
      continue;
    }
    if (lines.length >= 1500) break;
    lines.push({
      text: line,
      isHeading: level > 0,
      ...(level > 0 && { level }),
      isFirst,
      marks,
      marked: cleanText(marked, 1000) || line,
    });
    level = 0;
    isFirst = false;
    before = after;
  }
  return lines;
}

const isRead = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
