/** Of a physical line without its CRLF (RFC 6350 3.2); the space that begins the next one counts. */
const mostOctets = 75;

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** A content line with CRLF at its end, folded at 75 octets and never within a letter. */
export function foldedLine(line: string): string {
  if (line.length <= mostOctets && /^\p{ASCII}*$/u.test(line)) return `${line}\r\n`;
  const pieces: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > mostOctets) {
      pieces.push(line.slice(from, at));
      from = at;
      octets = 1;
    }
    octets += size;
    at += codePoint > 0xffff ? 2 : 1;
  }
  pieces.push(line.slice(from));
  return `${pieces.join('\r\n ')}\r\n`;
}
