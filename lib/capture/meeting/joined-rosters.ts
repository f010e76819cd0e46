import { fold } from '../../identity/text.ts';
import type { Participant } from '../../model/meeting.ts';

type Sign = (person: Participant) => string | undefined;

/** In order of trust. */
const signs: readonly Sign[] = [
  ({ id }) => id,
  ({ isYou }) => (isYou ? 'you' : undefined),
  ({ key }) => key,
  ({ name }) => fold(name),
];

/**
 * `earlier`: who was collected before the page was loaded anew; `now`: all whom the new page has shown so far. Somebody is
 * the same by id, as you, by key, or by a name where one side has no id; they keep the earlier key, and the new page's
 * word counts. Each of the earlier stands for one of now at most. Keys stay unique.
 */
export function joinedRosters(
  earlier: readonly Participant[],
  now: readonly Participant[],
): readonly Participant[] {
  const joined = [...earlier];
  const free = new Set(earlier);
  let left = [...now];
  for (const sign of signs) {
    const places = placesBy(earlier, sign);
    left = left.filter(person => {
      const place = places.get(sign(person) ?? '')?.find(at => isFree(earlier[at], person));
      const known = place === undefined ? undefined : earlier[place];
      if (place === undefined || !known) return true;
      free.delete(known);
      joined[place] = { ...known, ...person, key: known.key };
      return false;
    });
  }
  const keys = new Set(earlier.map(({ key }) => key));
  for (const person of left) {
    let { key } = person;
    for (let again = 2; keys.has(key); again++) key = `${person.key}#${again}`;
    keys.add(key);
    joined.push({ ...person, key });
  }
  return joined;

  function isFree(known: Participant | undefined, person: Participant): boolean {
    if (!known || !free.has(known)) return false;
    const areTold = known.id !== undefined && person.id !== undefined && known.id !== person.id;
    return !areTold || (known.isYou === true && person.isYou === true);
  }
}

function placesBy(people: readonly Participant[], sign: Sign): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, person] of people.entries()) {
    const value = sign(person);
    if (value === undefined || value === '') continue;
    const same = places.get(value);
    if (same) same.push(at);
    else places.set(value, [at]);
  }
  return places;
}
