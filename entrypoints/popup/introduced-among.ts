import type { IntroducedTo } from '../../components/introduced-row.tsx';
import type { Choice } from '../../components/pick-one.tsx';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { scan } from '../../lib/store/scan.ts';
import { type Choosable, contactChoices } from '../options/practice/contact-choices.ts';
import { partsOnce } from './parts-once.ts';

/**
 * Everybody but one contact, as those who may have been introduced to them. The store is read in parts, each of which is searched as
 * it comes, and not before one turns to the search: most who open the popup introduce nobody.
 */
export function introducedAmong(db: JejaringDatabase, contactId: string): IntroducedTo {
  const people = partsOnce(() => choosable(db));
  const without = new Set([contactId]);
  const names = new Map<string, string>();
  return {
    // While the first letters are typed most is read.
    prepare: () => void readAll(people()),
    find: async (text, signal, onSome) => {
      const told = (some: readonly Choice[]): readonly Choice[] => {
        for (const { id, name } of some) names.set(id, name);
        return some;
      };
      try {
        return told(await contactChoices(people(), text, signal, without, some => onSome(told(some))));
      } catch {
        // Without the store nobody is found; saving then says what is wrong.
        return [];
      }
    },
    nameOf: id => names.get(id),
  };
}

/** Only what the search needs is kept of them. */
async function* choosable(db: JejaringDatabase): AsyncGenerator<readonly Choosable[]> {
  for await (const some of scan(db.contacts))
    yield some.map(({ id, name, jobTitle, organization }) => ({ id, name, jobTitle, organization }));
}

async function readAll(parts: AsyncIterable<unknown>): Promise<void> {
  try {
    for await (const _ of parts);
  } catch {
    // A search reads it again.
  }
}
