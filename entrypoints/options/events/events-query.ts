/**
 * How the events are looked at, as the address says it: `q=data&tag=webinar&view=month&month=2026-11`. Sorted by `sort`,
 * downwards with a hyphen before it: `sort=-startDate`.
 */
export interface EventsLook {
  readonly search: string;
  readonly tag: string;
  readonly view: 'list' | 'month';
  /** `2026-11`; empty: the present one. */
  readonly month: string;
  readonly sort: { readonly column: string; readonly descending: boolean };
}

/** Looks at them otherwise; with `replace` without a way back for each letter. */
export type OnEventsLook = (change: Partial<EventsLook>, how?: { readonly replace: boolean }) => void;

const firstSort = '-startDate';
/** Of 1900 to 2199: further on, weeks end in years that are written otherwise. */
const calendarMonth = /^(?:19|2[01])\d{2}-(?:0[1-9]|1[0-2])$/;

/** What it does not know it passes over. */
export function eventsLook(query: string): EventsLook {
  const said = new URLSearchParams(query);
  const [month = ''] = calendarMonth.exec(said.get('month') ?? '') ?? [];
  const sort = said.get('sort') || firstSort;
  return {
    search: said.get('q') ?? '',
    tag: said.get('tag') ?? '',
    view: said.get('view') === 'month' ? 'month' : 'list',
    month,
    sort: { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
  };
}

/** The address for it, without what goes without saying. */
export function eventsQuery({ search, tag, view, month, sort }: EventsLook): string {
  const query = new URLSearchParams();
  if (search !== '') query.set('q', search);
  if (tag !== '') query.set('tag', tag);
  if (view === 'month') query.set('view', view);
  if (month !== '') query.set('month', month);
  const sorted = `${sort.descending ? '-' : ''}${sort.column}`;
  if (sorted !== firstSort) query.set('sort', sorted);
  return query.toString();
}
