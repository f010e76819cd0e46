import type { LinkedCard } from '../../capture/people-list/linked-cards.ts';
import type { CardTexts } from '../linkedin-kit/card-texts.ts';
import { cardUnits } from '../linkedin-kit/card-units.ts';

/** How many lines may stand between the name row and the time: a headline, a badge, a link. */
const linesBefore = 4;

/**
 * `2d`, `3w • Edited •`, `1 jam •`, `il y a 2 j •`, `2 ay önce •`: one number of at most two digits and few short words,
 * in any language.
 */
function isTime(text: string): boolean {
  const [when = ''] = text.split(/\s*[•·∙]/);
  const numbers = when.match(/\p{Nd}+/gu) ?? [];
  const words = when.match(/\p{L}+/gu) ?? [];
  return (
    when.length <= 24 &&
    numbers.length === 1 &&
    (numbers[0]?.length ?? 3) <= 2 &&
    words.length >= 1 &&
    words.length <= 4 &&
    !/[^\p{L}\p{M}\p{Nd}\s.'’+]/u.test(when)
  );
}

/** It ends with a dot, or is as short as `2d`, `3 mgg`: `3D Artist` is a headline, `12 mutual connections` a count. */
export const isBareTime = (text: string): boolean =>
  isTime(text) && (/[•·∙]/.test(text) || /^\p{Nd}{1,2}\s?\p{L}{1,4}\.?$/u.test(text));

/**
 * Posts and comments say when they were written, below or beside the name and before anything that can be pressed;
 * suggestions do not.
 */
export function saysWhen({ root, link }: LinkedCard, { texts, block }: CardTexts): boolean {
  const [first, ...more] = texts.slice(0, linesBefore + 1);
  if (first && (isBareTime(first.text) || more.some(({ text }) => isBareTime(text)))) return true;
  let around = block;
  for (let left = 4; left > 0 && around !== root; left--) around = around.parentElement ?? around;
  const units = cardUnits(around, 60);
  const after = units.slice(
    units.findIndex(({ element }) => link.contains(element) || element.contains(link)) + 1,
  );
  const end = after.findIndex(({ button }) => button);
  return after
    .slice(0, Math.min(end === -1 ? 12 : end, 12))
    .some(({ element, text }) => element.closest('time') || (text !== first?.text && isBareTime(text)));
}
