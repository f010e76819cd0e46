import type { Finding } from '../../capture/evidence.ts';
import type { PersonField } from '../../model/person.ts';
import { cardUnits } from '../linkedin-kit/card-units.ts';
import { headlineRole } from '../linkedin-kit/headline-role.ts';

/** "Current:" before what a search found in somebody's present post. In any other language nothing is said. */
const current =
  /^(?:current|saat ini|sekarang|actual|atual|actuel|actuellement|aktuell|attuale|huidig|şu anda|現職|현재)\s*[:：]\s*(.{3,200})$/iu;

/** No line begins so in a card without this: nearly all are known by it, at once. */
const mayBeCurrent =
  /(?:current|saat\s+ini|sekarang|actual|atual|actuel|actuellement|aktuell|attuale|huidig|şu\s+anda|現職|현재)[^\p{L}]{0,20}[:：]/iu;

/** Job title and organization of the line `Current: Analis Kebijakan at Bappenas`. */
export function currentPost(card: Element): Finding<PersonField>[] {
  if (!mayBeCurrent.test(card.textContent?.slice(0, 20_000) ?? '')) return [];
  for (const { text } of cardUnits(card, 40)) {
    const said = current.exec(text.slice(0, 300))?.[1];
    const role = said === undefined ? undefined : headlineRole(said);
    if (role)
      return [
        { field: 'jobTitle', value: role.jobTitle, rule: 'current-post' },
        { field: 'organization', value: role.organization, rule: 'current-post' },
      ];
  }
  return [];
}
