import { fold } from '../../identity/text.ts';
import type { Participant } from '../../model/meeting.ts';
import type { MeetingRow } from './meeting-site.ts';

/** A page that names more is playing. */
const mostPeople = 20_000;

interface Person {
  readonly key: string;
  readonly ids: Set<string>;
  row: MeetingRow;
  /** Folded form of the name that was last shown. */
  name: string;
  /** False once the whole list was on show without them. */
  isHere: boolean;
}

/** Who was seen in a meeting, put together from what is rendered of a list at each moment. */
export interface Roster {
  /** Takes all rows that are rendered now; gives whether anything is new. `isWhole`: these are all who are in the meeting. */
  readonly add: (rows: readonly MeetingRow[], isWhole?: boolean) => boolean;
  /** In the order in which they were first seen. */
  readonly participants: () => Participant[];
}

/**
 * Counts nobody twice, and never more than there are: with ids, who has one is one. Without, there are as many of a name
 * as were rendered at one time in one list; two of the same name who never are, count once. Somebody who was first seen
 * without an id and then with one keeps the key. Who comes back with a new id (another device of Google Meet) is known
 * again by the name if the whole list was seen without them.
 */
export function createRoster(): Roster {
  const people: Person[] = [];
  const keys = new Set<string>();
  const byId = new Map<string, Person>();
  const byName = new Map<string, Set<Person>>();
  let you: Person | undefined;

  const isNamed = (person: Person, name: string): void => {
    const named = byName.get(name);
    if (named) named.add(person);
    else byName.set(name, new Set([person]));
  };
  const create = (row: MeetingRow, name: string): Person | undefined => {
    if (people.length >= mostPeople) return undefined;
    let key = row.id === undefined ? `name:${name}` : `id:${row.id}`;
    for (let again = 2; keys.has(key); again++) key = `name:${name}#${again}`;
    keys.add(key);
    const person: Person = { key, ids: new Set(), row, name, isHere: true };
    people.push(person);
    return person;
  };
  /** Who may be the one of a row whose id is unknown, or who has none: nobody who already stands in the same list. */
  const known = (row: MeetingRow, name: string, taken: ReadonlySet<Person>): Person | undefined => {
    if (row.isYou && you && !taken.has(you)) return you;
    const free = [...(byName.get(name) ?? [])].filter(person => !taken.has(person));
    const others = free.filter(person => person.name === name && person !== you);
    const unknown = others.find(({ ids }) => ids.size === 0);
    if (row.id !== undefined) return unknown ?? others.find(({ isHere }) => !isHere);
    return unknown ?? others[0] ?? free[0];
  };

  return {
    add(rows, isWhole = false) {
      let isNew = false;
      const inLists = new Map<number, Set<Person>>();
      const here = new Set<Person>();
      const put = (row: MeetingRow, person: Person, name: string): void => {
        const taken = inLists.get(row.list);
        if (taken) taken.add(person);
        else inLists.set(row.list, new Set([person]));
        here.add(person);
        person.isHere = true;
        if (row.id !== undefined) {
          person.ids.add(row.id);
          byId.set(row.id, person);
        }
        if (row.isYou) you = person;
        const merged = { ...person.row, ...defined(row) };
        if (sameRow(person.row, merged) && person.name === name) return;
        person.row = merged;
        person.name = name;
        isNew = true;
      };
      const later: (readonly [MeetingRow, string])[] = [];
      // Who is known by an id is nobody else: those first.
      for (const row of rows) {
        const name = fold(row.name);
        const person = row.id === undefined ? undefined : byId.get(row.id);
        if (person) {
          isNamed(person, name);
          put(row, person, name);
        } else later.push([row, name]);
      }
      later.sort(([a], [b]) => Number(a.id === undefined) - Number(b.id === undefined));
      for (const [row, name] of later) {
        // The same id twice in one moment is one device in two lists.
        const same = row.id === undefined ? undefined : byId.get(row.id);
        let person = same ?? known(row, name, inLists.get(row.list) ?? new Set());
        if (!person) {
          person = create(row, name);
          if (!person) continue;
          isNew = true;
        }
        isNamed(person, name);
        put(row, person, name);
      }
      if (isWhole) for (const person of people) person.isHere = here.has(person);
      return isNew;
    },
    participants: () => people.map(participantOf),
  };
}

const defined = (row: MeetingRow): Partial<MeetingRow> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const fields = ['name', 'shown', 'role', 'isYou', 'isGuest'] as const;
const sameRow = (a: MeetingRow, b: MeetingRow): boolean => fields.every(field => a[field] === b[field]);

function participantOf({ key, ids, row: { name, shown, role, isYou, isGuest } }: Person): Participant {
  const [id] = [...ids].slice(-1);
  return {
    key,
    ...(id !== undefined && { id }),
    name,
    ...(shown !== name && { shown }),
    ...(role && { role }),
    ...(isYou && { isYou }),
    ...(isGuest && { isGuest }),
  };
}
