/** A line of the file with its folds undone. */
export interface ContentLine {
  readonly text: string;
  /** Of its beginning in the file, the first is 1. */
  readonly line: number;
}

/** A part of a calendar: `vevent`, `vtimezone`; those within it are none of its lines. */
export interface CalendarPart {
  readonly name: string;
  readonly line: number;
  readonly lines: ContentLine[];
  readonly parts: CalendarPart[];
  /** False where the file ended before it did. */
  isClosed: boolean;
}

/** Nothing that we read is deeper: calendar, event, alarm. */
const deepest = 10;

/** Folded lines made whole (RFC 5545, 3.1), whatever ends them: CRLF, LF or CR. */
export function* contentLines(file: string): Generator<ContentLine> {
  const pieces: string[] = [];
  let from = 1;
  let line = 0;
  for (const text of file.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    line++;
    if (/^[ \t]/.test(text) && pieces.length > 0) pieces.push(text.slice(1));
    else {
      if (pieces.length > 0) yield { text: pieces.join(''), line: from };
      pieces.length = 0;
      if (text.trim() === '') continue;
      pieces.push(text);
      from = line;
    }
  }
  if (pieces.length > 0) yield { text: pieces.join(''), line: from };
}

/** The parts of a file; what stands outside of every part is passed over. */
export function calendarParts(file: string): CalendarPart[] {
  const root: CalendarPart = { name: '', line: 0, lines: [], parts: [], isClosed: true };
  const open = [root];
  const close = (count: number): void => {
    for (const part of open.splice(open.length - count)) part.isClosed = true;
  };
  for (const content of contentLines(file)) {
    const [, word = '', name = ''] = /^(BEGIN|END):\s*([\w-]{1,60})\s*$/i.exec(content.text) ?? [];
    const part = open.at(-1) ?? root;
    const lower = name.toLowerCase();
    if (/^begin$/i.test(word)) {
      // An event within an event: the first was never closed.
      const inside = lower === 'vevent' ? open.findIndex(one => one.name === 'vevent') : -1;
      if (inside > 0) open.splice(inside);
      if (open.length > deepest) continue;
      const begun = { name: lower, line: content.line, lines: [], parts: [], isClosed: false };
      open.at(-1)?.parts.push(begun);
      open.push(begun);
    } else if (word !== '') {
      const at = open.findLastIndex(one => one.name === lower);
      if (at > 0) close(open.length - at);
    } else part.lines.push(content);
  }
  return root.parts;
}
