import { fold } from '../identity/text.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { Tag, TagColor, TagRule } from '../model/tag.ts';
import type { Running } from './bulk.ts';
import { commit } from './commit.ts';
import type { JejaringDatabase } from './database.ts';
import type { RecordChange } from './record-change.ts';
import { scan } from './scan.ts';

// A tag is known by its folded name: `Rekan` and `rekan` are one.

interface At {
  readonly now?: Date | undefined;
}
type Done = Promise<HistoryEntry | undefined>;

/** Calls a tag otherwise, wherever it is: on contacts and events, in rules and saved views. One that is called so already takes it in. */
export const renameTag = (
  db: JejaringDatabase,
  { from, to, ...rest }: At & Running & { readonly from: string; readonly to: string },
): Done => replaceTags(db, { from: [from], into: to, label: `${from} → ${to}`, ...rest });

/** Makes one tag of several, wherever they are. The colour is the one of `into`, else the first that one of them has. */
export const mergeTags = (
  db: JejaringDatabase,
  { from, into, ...rest }: At & Running & { readonly from: readonly string[]; readonly into: string },
): Done => replaceTags(db, { from, into, label: `${from.join(', ')} → ${into}`, ...rest });

/** Takes a tag off everything that bears it, and away with its rules. A saved view that asked for it asks for the rest. */
export const deleteTag = (
  db: JejaringDatabase,
  { name, ...rest }: At & Running & { readonly name: string },
): Done => replaceTags(db, { from: [name], into: undefined, label: name, ...rest });

/** Gives a tag its colour; undefined: grey again. */
export function setTagColor(
  db: JejaringDatabase,
  { name, color, now = new Date() }: At & { readonly name: string; readonly color: TagColor | undefined },
): Done {
  const plan = async (): Promise<RecordChange[]> => {
    const [record] = await tagRecords(db, new Set([fold(name)]));
    if (!color) return record ? [{ table: 'tags', remove: record.id }] : [];
    return [{ table: 'tags', put: { ...(record ?? newTag(name, now)), color } }];
  };
  return commit(db, { act: 'tag', label: name, plan, now });
}

interface Replacing extends At, Running {
  readonly from: readonly string[];
  /** Undefined: nothing takes their place. */
  readonly into: string | undefined;
  readonly label: string;
}

function replaceTags(
  db: JejaringDatabase,
  { from, into, label, now = new Date(), ...running }: Replacing,
): Done {
  const old = new Set(from.map(fold));
  const plan = async (): Promise<RecordChange[]> => {
    const changes: RecordChange[] = [];
    for await (const some of scan(db.contacts))
      for (const contact of some) {
        const tags = replaced(contact.tags, old, into);
        if (tags) changes.push({ table: 'contacts', put: { ...contact, tags } });
      }
    for await (const some of scan(db.events))
      for (const event of some) {
        const tags = replaced(event.tags, old, into);
        if (tags) changes.push({ table: 'events', put: { ...event, tags } });
      }
    return [
      ...changes,
      ...(await replacedRecords(db, old, into)),
      ...(await replacedRules(db, old, into)),
      ...(await replacedViews(db, old, into)),
      ...(await replacedGoals(db, old, into)),
    ];
  };
  return commit(db, { act: 'tag', label, plan, now, ...running });
}

/** The tags with `into` in the place of the first old one, or undefined where none of them is old. */
function replaced(
  tags: readonly string[],
  old: ReadonlySet<string>,
  into: string | undefined,
): string[] | undefined {
  const first = tags.findIndex(tag => old.has(fold(tag)));
  if (first < 0) return undefined;
  const kept = tags.filter(tag => !old.has(fold(tag)) && (into === undefined || fold(tag) !== fold(into)));
  if (into === undefined) return kept;
  const before = tags.slice(0, first).filter(tag => kept.includes(tag));
  return [...before, into, ...kept.slice(before.length)];
}

async function replacedRecords(
  db: JejaringDatabase,
  old: ReadonlySet<string>,
  into: string | undefined,
): Promise<RecordChange[]> {
  const records = await tagRecords(db, into === undefined ? old : new Set([...old, fold(into)]));
  if (into === undefined) return records.map(({ id }) => ({ table: 'tags', remove: id }));
  const [own] = records.filter(({ name }) => fold(name) === fold(into));
  const kept = own ?? records[0];
  if (!kept) return [];
  const color = kept.color ?? records.find(record => record.color)?.color;
  const others = records.filter(({ id }) => id !== kept.id);
  return [
    { table: 'tags', put: { ...kept, name: into, ...(color && { color }) } },
    ...others.map(({ id }): RecordChange => ({ table: 'tags', remove: id })),
  ];
}

async function replacedRules(
  db: JejaringDatabase,
  old: ReadonlySet<string>,
  into: string | undefined,
): Promise<RecordChange[]> {
  const rules = await db.tagRules.toArray();
  const known = new Set(rules.map(signOf));
  return rules
    .filter(({ tag }) => old.has(fold(tag)))
    .map((rule): RecordChange => {
      const next = { ...rule, tag: into ?? '' };
      // Two tags that become one would leave two rules that say the same.
      if (into === undefined || (signOf(next) !== signOf(rule) && known.has(signOf(next))))
        return { table: 'tagRules', remove: rule.id };
      known.add(signOf(next));
      return { table: 'tagRules', put: next };
    });
}

const signOf = ({ eventId, tag }: Pick<TagRule, 'eventId' | 'tag'>): string => `${eventId} ${fold(tag)}`;

/** The parameters of a view's address that name tags: any of them, all, none. */
const asking = ['tag', 'alltag', 'notag'] as const;

/** The tags that views ask for. */
async function replacedViews(
  db: JejaringDatabase,
  old: ReadonlySet<string>,
  into: string | undefined,
): Promise<RecordChange[]> {
  const changes: RecordChange[] = [];
  for (const view of await db.views.toArray()) {
    const query = new URLSearchParams(view.query);
    for (const name of asking) {
      const tags = replaced(query.getAll(name), old, into);
      if (!tags) continue;
      query.delete(name);
      for (const tag of tags) query.append(name, tag);
    }
    if (query.toString() !== new URLSearchParams(view.query).toString())
      changes.push({ table: 'views', put: { ...view, query: query.toString() } });
  }
  return changes;
}

/** The tag by which a goal counts. One that was deleted stays named there: without it the goal would count everybody. */
async function replacedGoals(
  db: JejaringDatabase,
  old: ReadonlySet<string>,
  into: string | undefined,
): Promise<RecordChange[]> {
  if (into === undefined) return [];
  const goals = await db.goals.toArray();
  return goals.flatMap(({ counted, ...goal }): RecordChange[] =>
    counted?.tag !== undefined && old.has(fold(counted.tag))
      ? [{ table: 'goals', put: { ...goal, counted: { ...counted, tag: into } } }]
      : [],
  );
}

const tagRecords = async (db: JejaringDatabase, names: ReadonlySet<string>): Promise<Tag[]> =>
  (await db.tags.toArray()).filter(({ name }) => names.has(fold(name)));

const newTag = (name: string, now: Date): Tag => {
  const at = now.toISOString();
  return { id: crypto.randomUUID(), name, createdAt: at, updatedAt: at };
};
