import { fold } from './text.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Legal forms that stand before a name: `PT Contoh`, `CV. Maju`. */
const leading = set('pt cv ud fa perum');
/** Legal forms that stand after one: `Contoh Tbk.`, `Contoh, PT`, `Contoh Sdn. Bhd.`, `Contoh GmbH`. */
const trailing = set(
  'pt cv tbk persero inc incorporated ltd limited llc llp plc gmbh corp corporation co pte bhd sdn bv nv ag sa srl kk',
);
const anywhere = set('tbk persero');

/** Words that join others and are left out of an acronym: `Pengembangan dan Pelatihan`. */
export const joiningWords = set('dan and of the untuk di bagi for serta pada de');

/** The words of a text, folded, with abbreviated letters joined: `P.T. Contoh & Rekan` is `pt contoh dan rekan`. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/['’]/g, '')
    .replace(/(?<=(?:^|[^\p{L}])\p{L})\./gu, '')
    .replace(/&/g, ' dan ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(word => word !== '')
    .map(word => (word === 'and' ? 'dan' : word));

/** The words without legal forms; where nothing else is left, all of them. */
export function withoutLegalForms(words: readonly string[]): readonly string[] {
  let left = words.filter(word => !anywhere.has(word));
  while (left.length > 1 && trailing.has(left.at(-1) ?? '')) left = left.slice(0, -1);
  while (left.length > 1 && leading.has(left[0] ?? '')) left = left.slice(1);
  return left.length === 0 ? words : left;
}
