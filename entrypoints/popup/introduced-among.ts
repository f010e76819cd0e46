import type { IntroducedTo } from '../../components/introduced-row.tsx';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { scan } from '../../lib/store/scan.ts';
import { type Choosable, contactChoices } from '../options/practice/contact-choices.ts';

/**
 * Everybody but one contact, as those who may have been introduced to them. The store is read at the first letter, in parts, and not
 * before: most who open the popup introduce nobody.
 */
export function introducedAmong(db: JejaringDatabase, contactId: string): IntroducedTo {
  let reading: Promise<readonly Choosable[]> | undefined;
  const without = new Set([contactId]);
  const names = new Map<string, string>();
  return {
    find: async (text, signal) => {
      reading ??= choosable(db);
      // Without the store nobody is found; saving then says what is wrong.
      const found = await reading
        .then(all => contactChoices(all, text, signal, without))
        .catch(() => {
          reading = undefined;
          return [];
        });
      for (const { id, name } of found) names.set(id, name);
      return found;
    },
    nameOf: id => names.get(id),
  };
}

/** Only what the search needs is kept of them. */
async function choosable(db: JejaringDatabase): Promise<readonly Choosable[]> {
  const all: Choosable[] = [];
  for await (const some of scan(db.contacts))
    for (const { id, name, jobTitle, organization } of some) all.push({ id, name, jobTitle, organization });
  return all;
}
