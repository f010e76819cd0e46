import { useCallback, useMemo } from 'preact/hooks';
import type { Voice } from '../../../components/language.tsx';
import { useSliced } from '../../../components/use-sliced.ts';
import { type Filter, filtersOf, passing, type Surroundings } from '../../../lib/find/filters.ts';
import { metNobody, metOf } from '../../../lib/find/met.ts';
import { dayOf } from '../../../lib/find/period.ts';
import { sortedRows } from '../../../lib/find/sorted-rows.ts';
import type { ContactView, Sort } from '../../../lib/find/view-query.ts';
import { recordedKeys, recordedNames } from '../../../lib/identity/organizations.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { WorkspaceData } from '../workspace-data.ts';
import { type ContactColumnId, columnKey, contactColumnIds } from './contact-columns.tsx';
import { byPlainName, indexing } from './contact-index.ts';
import type { ChoiceNames } from './filter-words.ts';

/** The contacts that a view shows, and what it takes to show and count them. */
export interface Found extends ChoiceNames {
  readonly rows: readonly ContactRow[];
  /** What the search found before any filter. */
  readonly searched: readonly ContactRow[];
  readonly filters: readonly Filter[];
  readonly surroundings: Surroundings;
  /** The order that the rows are in; undefined: the best first. */
  readonly sort: Sort | undefined;
  /** Whether there may be more than was found so far. */
  readonly isPart: boolean;
}

function* notYet(): Generator<void, undefined> {}

const newestFirst: Sort = { column: 'createdAt', descending: true };

/** The last order that was made, so that coming back to the list shows it at once. */
let kept: {
  readonly rows: readonly ContactRow[];
  readonly sign: string;
  readonly sorted: readonly ContactRow[];
};

export function useFound(data: WorkspaceData, view: ContactView, voice: Voice): Found {
  const { contacts, events, attendances, summaries, organizations } = data;
  const today = dayOf(new Date());
  const names = useMemo(() => new Map(events.map(({ id, name }) => [id, name])), [events]);
  const eventName = useCallback((id: string) => names.get(id), [names]);
  const readMet = useCallback(
    () => metOf({ attendances, events, summaries }, today),
    [attendances, events, summaries, today],
  );
  const met = useSliced(readMet).value ?? metNobody;
  const organizationKey = useMemo(() => recordedKeys(organizations), [organizations]);
  const organizationNames = useMemo(
    () => recordedNames(organizations, organizationKey),
    [organizations, organizationKey],
  );
  const organizationName = useCallback(
    (spelling: string) => organizationNames.get(organizationKey(spelling)) ?? spelling,
    [organizationNames, organizationKey],
  );
  const surroundings = useMemo(
    () => ({ organizationKey, organizationNames, met, today }),
    [organizationKey, organizationNames, met, today],
  );
  const { isWhole } = data;
  // One screen of them is found by name, and drawn the sooner.
  const index = useCallback(() => (isWhole ? indexing(contacts) : notYet()), [contacts, isWhole]);
  const find = useSliced(index).value;

  const sort = view.sort && isColumn(view.sort.column) ? view.sort : newestFirst;
  const { column, descending } = sort;
  // Only these two say something that a row does not hold.
  const beside = column === 'metAt' || column === 'lastMet' ? met : metNobody;
  const order = useCallback(
    () => ordered(contacts, { column, descending }, voice, { met: beside, eventName }),
    [contacts, column, descending, voice, beside, eventName],
  );
  const sorted = useSliced(order).value ?? contacts;

  const { q, best } = view;
  const searched = useMemo(() => {
    if (q.trim() === '') return sorted;
    if (!find) return byPlainName(sorted, q);
    const found = find(q);
    if (best) return found;
    const wanted = new Set(found);
    return sorted.filter(row => wanted.has(row));
  }, [sorted, find, q, best]);
  const filters = useMemo(() => filtersOf(view, surroundings), [view, surroundings]);
  const rows = useMemo(() => passing(searched, filters), [searched, filters]);
  return {
    rows,
    searched,
    filters,
    surroundings,
    eventName,
    organizationName,
    sort: q.trim() !== '' && best ? undefined : sort,
    // All are read before they are in order: until then it is the order of those that were there.
    isPart: !data.isWhole || sorted.length !== contacts.length || (q.trim() !== '' && !find),
  };
}

const isColumn = (id: string): id is ContactColumnId => contactColumnIds.some(known => known === id);

function* ordered(
  contacts: readonly ContactRow[],
  { column, descending }: Sort,
  voice: Voice,
  beside: Parameters<typeof columnKey>[2],
): Generator<void, readonly ContactRow[]> {
  if (!isColumn(column)) return contacts;
  const sign = `${column} ${descending} ${voice.language}`;
  const fixed = column !== 'metAt' && column !== 'lastMet';
  if (fixed && kept?.rows === contacts && kept.sign === sign) return kept.sorted;
  const sorted = yield* sortedRows(contacts, columnKey(column, voice, beside), descending);
  if (fixed) kept = { rows: contacts, sign, sorted };
  return sorted;
}
