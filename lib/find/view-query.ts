/** By which column a list is sorted. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** Filters that take several values, by their name in the address. */
export const listFilters = [
  /** Tags of which one is enough; that all must be there; of which none may be. */
  'tag',
  'alltag',
  'notag',
  /** An organization in any of its spellings. */
  'org',
  /** The id of an event. */
  'met',
  'segment',
  'relation',
  /** `Bandung`, or more exactly `Bandung, Jawa Barat`. */
  'place',
  /** What is known of them, and what is not: `email`, `telephone`, `profile`. */
  'has',
  'lacks',
  /** Where they came from: `linkedin.com`, `typed`. */
  'source',
] as const;
export type ListFilter = (typeof listFilters)[number];

/** Of the last days (`30d`), or between two days of which one may be missing (`2026-01-01..2026-03-31`). */
export type Period = string;
/** `lastmet`: last in touch, at an event or otherwise; called so in views that were saved before interactions were noted. */
export const periodFilters = ['added', 'lastmet'] as const;
export type PeriodFilter = (typeof periodFilters)[number];

/**
 * How the contacts are looked at, as the address tells it after `#/contacts?`:
 *
 * `q=siti` words · the filters above, each as often as it has values: `tag=rekan&tag=alumni` · `added=30d`, `lastmet=30d` ·
 * `due=1` the follow-up day has come · `sort=-createdAt` by a column, `-` for descending · `best=0` what is found is sorted by that
 * column too, instead of the best first · `cols=name,organization` the columns from left to right.
 *
 * What is not there is not filtered; what is not known is ignored.
 */
export interface ContactView
  extends Readonly<Record<ListFilter, readonly string[]>>,
    Readonly<Record<PeriodFilter, Period | undefined>> {
  readonly q: string;
  readonly due: boolean;
  readonly sort: Sort | undefined;
  readonly best: boolean;
  readonly cols: readonly string[] | undefined;
}

export const wholeView: ContactView = {
  q: '',
  tag: [],
  alltag: [],
  notag: [],
  org: [],
  met: [],
  segment: [],
  relation: [],
  place: [],
  has: [],
  lacks: [],
  source: [],
  added: undefined,
  lastmet: undefined,
  due: false,
  sort: undefined,
  best: true,
  cols: undefined,
};

/** More values than anybody chooses; an address can be made by anybody. */
const mostValues = 100;
const periods = /^(?:[1-9]\d{0,4}d|\d{4}-\d{2}-\d{2}\.\.(?:\d{4}-\d{2}-\d{2})?|\.\.\d{4}-\d{2}-\d{2})$/;
/** `2026-99-99` is written as a day, and is none. */
const isNoDay = (text: string): boolean =>
  text.includes('-') && !new Date(`${text}T00:00Z`).toJSON()?.startsWith(text);
const columnName = /^[A-Za-z]{1,40}$/;

export function parseView(query: string): ContactView {
  const given = new URLSearchParams(query);
  const lists = Object.fromEntries(
    listFilters.map(filter => {
      const values = given.getAll(filter).filter(value => value.trim() !== '');
      return [filter, [...new Set(values)].slice(0, mostValues)];
    }),
  );
  const period = (filter: PeriodFilter) => {
    const value = given.get(filter) ?? '';
    return periods.test(value) && !value.split('..').some(isNoDay) ? value : undefined;
  };
  const [, minus, column] = /^(-?)([A-Za-z]{1,40})$/.exec(given.get('sort') ?? '') ?? [];
  const cols = [...new Set((given.get('cols') ?? '').split(','))].filter(id => columnName.test(id));
  return {
    ...wholeView,
    ...lists,
    q: given.get('q') ?? '',
    added: period('added'),
    lastmet: period('lastmet'),
    due: given.get('due') === '1',
    sort: column === undefined ? undefined : { column, descending: minus === '-' },
    best: given.get('best') !== '0',
    cols: cols.length === 0 ? undefined : cols,
  };
}

/** The address of a view, the shortest one: what is as it is anyhow is left out. */
export function writeView(view: ContactView): string {
  const query = new URLSearchParams();
  if (view.q !== '') query.set('q', view.q);
  for (const filter of listFilters) for (const value of view[filter]) query.append(filter, value);
  for (const filter of periodFilters) if (view[filter] !== undefined) query.set(filter, view[filter]);
  if (view.due) query.set('due', '1');
  if (view.sort) query.set('sort', `${view.sort.descending ? '-' : ''}${view.sort.column}`);
  if (!view.best) query.set('best', '0');
  if (view.cols) query.set('cols', view.cols.join(','));
  return query.toString().replaceAll('%2C', ',');
}

/** The same view without any filter: search, order and columns stay. */
export const withoutFilters = ({ q, sort, best, cols }: ContactView): ContactView => ({
  ...wholeView,
  q,
  sort,
  best,
  cols,
});

/** How many choices narrow the list, the search not counted. */
export const countOfFilters = (view: ContactView): number =>
  listFilters.reduce((sum, filter) => sum + view[filter].length, 0) +
  periodFilters.filter(filter => view[filter] !== undefined).length +
  Number(view.due);
