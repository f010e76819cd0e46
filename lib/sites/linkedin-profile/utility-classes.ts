import { cleanText } from '../../identity/text.ts';
import type { PersonField } from '../../model/person.ts';
import { rawText } from '../linkedin-kit/text-units.ts';

/** Class names that LinkedIn left unhashed: Ember pages seen to 2026-05, logged-out pages to 2026-07. */
const classes: readonly (readonly [PersonField, string])[] = [
  ['headline', 'div.text-body-medium.break-words'],
  ['location', 'span.text-body-small.inline.t-black--light.break-words'],
  ['headline', '.top-card-layout__headline'],
  ['location', '.profile-info-subheader div:first-child>span:first-child'],
  ['location', 'div.top-card__subline-item'],
];

/** The last resort: what a class name alone says. */
export function utilityClasses(card: Element): { field: PersonField; value: string; rule: string }[] {
  return classes.flatMap(([field, selector]) => {
    const element = card.querySelector(selector);
    const value = element ? cleanText(rawText(element)) : '';
    const wrong = field === 'location' && (/^\p{Nd}/u.test(value) || element?.querySelector('a,form'));
    return value && !wrong && /[\p{L}\p{N}]/u.test(value) ? [{ field, value, rule: 'class-name' }] : [];
  });
}
