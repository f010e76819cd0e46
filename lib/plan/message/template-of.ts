import { cleanText } from '../../identity/text.ts';
import type { MessageFacts } from './fill-template.ts';
import { messageFields } from './texts.ts';

/** Shorter values stand in too many other words. */
const shortest = 3;

/**
 * A written message as a wording for the next time: what is known of the contact and the occasion becomes fields in braces again,
 * whole words only, the longest first: `Halo Rina,` -> `Halo {name},`.
 */
export function templateOf(text: string, facts: MessageFacts): string {
  const values = messageFields
    .map(field => ({ field, value: cleanText(facts[field], 500) }))
    .filter(({ value }) => value.length >= shortest)
    .sort((a, b) => b.value.length - a.value.length);
  return values.reduce((template, { field, value }) => withField(template, value, `{${field}}`), text);
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function withField(text: string, value: string, field: string): string {
  let result = '';
  let from = 0;
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    if (isLetter(text[at - 1]) || isLetter(text[at + value.length])) continue;
    result += text.slice(from, at) + field;
    from = at + value.length;
  }
  return result + text.slice(from);
}
