/** One property as it stands in the file, its physical lines joined. */
export interface ContentLine {
  /** Of the file, where it begins; the first is 1. */
  readonly line: number;
  readonly text: string;
}

// Parameters stand before the first colon; nobody writes 500 characters of them.
const quotedPrintable = /^[^:]{0,500};(?:ENCODING=)?"?QUOTED-PRINTABLE/i;
const base64 = /^[^:]{0,500};(?:ENCODING=)?"?(?:BASE64|B)(?=[";:])/i;
const edge = /^(?:BEGIN|END):VCARD\s*$/i;

const isIndented = (line: string | undefined): line is string => line !== undefined && /^[ \t]/.test(line);

/**
 * The properties of a file, unfolded as its version and its writer folded them: by indented lines (RFC 6350 3.2), by `=` at
 * the end of quoted-printable lines (vCard 2.1), and base64 that goes on unindented up to an empty line.
 * Lines end in CRLF, LF, CR, and in CR CR LF where a text was converted twice.
 */
export function* contentLines(file: string): Generator<ContentLine> {
  const lines = file.replace(/^\uFEFF/, '').split(/\r{0,3}\n|\r/);
  let at = 0;
  while (at < lines.length) {
    const start = at++;
    const first = lines[start] ?? '';
    if (first.trim() === '') continue;
    const semicolon = first.indexOf(';');
    const hasParams = semicolon !== -1 && semicolon < first.indexOf(':');
    const joined =
      hasParams && quotedPrintable.test(first) ? softBreaks(lines, start) : indented(lines, start);
    at = joined.next;
    const pieces = [joined.text];
    if (hasParams && base64.test(first)) {
      while (at < lines.length && /^[A-Za-z\d+/]+={0,2}\s*$/.test(lines[at] ?? ''))
        pieces.push(lines[at++] ?? '');
    }
    yield { line: start + 1, text: pieces.join('') };
  }
}

interface Joined {
  readonly text: string;
  /** The line after it. */
  readonly next: number;
}

function indented(lines: readonly string[], start: number): Joined {
  const pieces = [lines[start] ?? ''];
  let next = start + 1;
  for (let line = lines[next]; isIndented(line); line = lines[++next]) pieces.push(line.slice(1));
  return { text: pieces.join(''), next };
}

/** Quoted-printable; some programs fold such lines by indenting as well, then that white space is theirs. */
function softBreaks(lines: readonly string[], start: number): Joined {
  const pieces = [(lines[start] ?? '').trimEnd()];
  let next = start + 1;
  const goesOn = (): boolean => (pieces.at(-1) ?? '').endsWith('=') && !edge.test(lines[next] ?? '');
  while (next < lines.length && (goesOn() || isIndented(lines[next])))
    pieces.push((lines[next++] ?? '').trimEnd());
  const [first = '', ...rest] = pieces;
  const isFolded = rest.every(piece => piece === '' || isIndented(piece));
  const text =
    first +
    rest
      .map(piece => (isFolded ? piece.slice(1) : piece))
      .map(piece => `\n${piece}`)
      .join('');
  return { text: text.replaceAll('=\n', '').replaceAll('\n', ''), next };
}
