import type { Translate } from '../lib/i18n/translate.ts';
import type { ListedPerson } from '../lib/model/people-list.ts';
import type { PickRow } from './pick-list.tsx';

/** What is known of whether a person is already saved; `store/match-people.ts` gives it. */
interface Standing {
  readonly kind: 'new' | 'known' | 'maybe';
}

/** A person of a list as a row to tick. */
export function pickRow(
  id: string,
  person: ListedPerson,
  standing: Standing | undefined,
  t: Translate,
): PickRow {
  const { name, honorificPrefix, honorificSuffix, jobTitle, organization, headline, location, role, flag } =
    person;
  const titled = [honorificPrefix, name].filter(Boolean).join(' ');
  const work = [jobTitle, organization].filter(Boolean).join(' · ');
  const isKnown = standing?.kind === 'known';
  return {
    id,
    name: honorificSuffix ? `${titled}, ${honorificSuffix}` : titled,
    plainName: name,
    detail: headline ?? (work || location || ''),
    remarks: [
      ...(flag ? [t(`flag.${flag}`)] : []),
      ...(role && role !== 'attendee' ? [t(`role.${role}`)] : []),
      ...(isKnown ? [t('pick.known')] : []),
    ],
    isNew: !isKnown,
  };
}
