import { fold } from './text.ts';

/** Letters that `fold` takes in at once. */
const longest = 4000;

/** Letters and digits of any script, folded, in words parted by one space: `rina wijaya s kom` of `Rina Wijayá, S.Kom.`. */
export function foldedWords(text: string): string {
  const folded: string[] = [];
  for (let from = 0; from < text.length; ) {
    const space = text.length - from > longest ? text.lastIndexOf(' ', from + longest) : -1;
    const to = space > from ? space : from + longest;
    folded.push(fold(text.slice(from, to)));
    from = to;
  }
  return folded
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
