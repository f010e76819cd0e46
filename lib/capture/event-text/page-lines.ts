import { cleanText } from '../../identity/text.ts';

export interface PageLine {
  readonly text: string;
  readonly isHeading: boolean;
}

/** The lines of a page's words; the mark of a heading may stand alone before the line that it belongs to. */
export function pageLines(text: string): PageLine[] {
  const lines: PageLine[] = [];
  let isHeading = false;
  for (const raw of text.split('\n', 4000)) {
    const [mark = ''] = /^\s*#\s/.exec(`${raw} `) ?? [];
    const line = cleanText(raw.slice(mark.length), 1000).replace(/^[:：]\s*$/, '');
    isHeading ||= mark !== '';
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    if (lines.length >= 1500) break;
    lines.push({ text: line, isHeading });
    isHeading = false;
  }
  return lines;
}
