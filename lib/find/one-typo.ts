/**
 * Whether a word begins with what was typed, but for one slip: a letter too many, one missing, a wrong one, or two swapped
 * (`rahmawait`, `rhamawati`, `ramawati` for `rahmawati`).
 */
export function beginsWithOneTypo(typed: string, word: string): boolean {
  const end = typed.length;
  let at = 0;
  while (at < end && typed[at] === word[at]) at++;
  if (at === end) return true;
  return (
    begins(typed, at + 1, word, at + 1) ||
    begins(typed, at + 1, word, at) ||
    begins(typed, at, word, at + 1) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && begins(typed, at + 2, word, at + 2))
  );
}

/** Whether the rest of what was typed stands at a place of the word. */
const begins = (typed: string, from: number, word: string, at: number): boolean =>
  at <= word.length && word.startsWith(typed.slice(from), at);
