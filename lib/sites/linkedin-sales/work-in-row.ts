import type { Finding } from '../../capture/evidence.ts';
import type { PersonField } from '../../model/person.ts';
import type { CardTexts } from '../linkedin-kit/card-texts.ts';

const company = /\/sales\/company\//;
/** `at`, `di`, `chez`, `·` between an office and its company. */
const joint = /^\P{Lu}{1,5}$/u;
const notInPlace = /[\p{Nd}:：|@?!…]/u;

/**
 * A row of search results without its marks: the link to a company stands behind the office there and before the place.
 * Without that link no order is known.
 */
export function workInRow({ texts }: CardTexts): Finding<PersonField>[] {
  const at = texts.slice(0, 4).findIndex(({ href, element }) => company.test(href ?? linkIn(element)));
  const organization = texts[at];
  if (!organization) return [];
  const before = texts.slice(0, at).filter(({ text }) => !joint.test(text));
  const [office] = before;
  const place = texts[at + 1];
  const isPlace =
    place &&
    !place.href &&
    place.text.length <= 100 &&
    /^\p{L}/u.test(place.text) &&
    !notInPlace.test(place.text);
  return [
    ...(office && before.length === 1
      ? [{ field: 'jobTitle', value: office.text, rule: 'before-company' } as const]
      : []),
    { field: 'organization', value: organization.text, rule: 'company-link' },
    ...(isPlace ? [{ field: 'location', value: place.text, rule: 'below-company' } as const] : []),
  ];
}

const linkIn = (element: Element): string =>
  (element.closest('a') ?? element.querySelector('a'))?.getAttribute('href') ?? '';
