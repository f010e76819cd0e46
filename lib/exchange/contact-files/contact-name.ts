import { parsePersonName } from '../../identity/person-name.ts';
import { cleanText, fold } from '../../identity/text.ts';
import type { Person } from '../../model/person.ts';

/** A name as the columns of a contact file tell it; empty where a column is missing or says nothing. */
export interface NameColumns {
  readonly name: string;
  readonly prefix: string;
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly suffix: string;
  readonly nickname: string;
}

type NameFields = Pick<Person, 'name' | 'originalName' | 'honorificPrefix' | 'honorificSuffix' | 'nickname'>;

/** Scripts in which the family name comes first and no space stands between. */
const isHan = (text: string): boolean => /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(text);

function joined({ name, first, middle, last }: NameColumns): string {
  if (first !== '' && last !== '' && middle === '' && isHan(first + last)) return last + first;
  // Not in the order of the columns: Salesforce writes the last name first.
  const parts = [first, middle, last].filter(part => part !== '');
  return parts.length > 0 ? parts.join(' ') : name;
}

/** Titles of two sources, each once: `Dr.` in its own column and again before the first name. */
function together(separator: RegExp, glue: string, ...texts: readonly (string | undefined)[]): string {
  const seen = new Set<string>();
  const parts = texts.flatMap(text => (text ?? '').split(separator)).map(part => part.trim());
  return parts
    .filter(part => {
      const key = fold(part);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .join(glue);
}

/**
 * The name of a contact: one word in whatever column is a whole name, titles and degrees written with it are split off and
 * put to those of their own columns. Undefined where no column says one.
 */
export function contactName(columns: NameColumns): NameFields | undefined {
  const shown = cleanText(joined(columns)) || columns.nickname;
  if (!/[\p{L}\p{N}]/u.test(shown)) return undefined;
  // A name that is an address or a number has nothing to split.
  const isText = /\p{L}/u.test(shown) && !shown.includes('@');
  const parsed = isText ? parsePersonName(shown) : { name: shown };
  const prefix = together(/\s+/, ' ', columns.prefix, parsed.honorificPrefix);
  const suffix = together(/,\s*/, ', ', columns.suffix, parsed.honorificSuffix);
  const nickname = columns.nickname === parsed.name ? '' : columns.nickname || (parsed.nickname ?? '');
  return {
    name: parsed.name,
    ...(parsed.name !== shown.normalize('NFC') && { originalName: shown }),
    ...(prefix !== '' && { honorificPrefix: prefix }),
    ...(suffix !== '' && { honorificSuffix: suffix }),
    ...(nickname !== '' && { nickname }),
  };
}
