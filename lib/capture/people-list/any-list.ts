import type { PeopleSite } from '../people-site.ts';

/** Lists of people on a page of no known site: tables, grids and rows that repeat and have names. */
export const anyList: PeopleSite = { name: 'any-list', matches: () => true, read: () => ({ people: [] }) };
