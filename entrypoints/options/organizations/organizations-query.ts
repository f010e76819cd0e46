import { type Standing, standings } from '../../../lib/model/organization.ts';

/** How the organizations are looked at, as the address says it: `q=dinas&standing=learn&sort=-people`. */
export interface OrganizationsLook {
  readonly search: string;
  /** Undefined: all of them. */
  readonly standing: Standing | undefined;
  readonly sort: { readonly column: string; readonly descending: boolean };
}

/** Looks at them otherwise; with `replace` without a way back for each letter. */
export type OnOrganizationsLook = (
  change: Partial<OrganizationsLook>,
  how?: { readonly replace: boolean },
) => void;

const firstSort = '-people';

/** What it does not know it passes over. */
export function organizationsLook(query: string): OrganizationsLook {
  const said = new URLSearchParams(query);
  const sort = said.get('sort') || firstSort;
  return {
    search: said.get('q') ?? '',
    standing: standings.find(one => one === said.get('standing')),
    sort: { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
  };
}

/** The address for it, without what goes without saying. */
export function organizationsQuery({ search, standing, sort }: OrganizationsLook): string {
  const query = new URLSearchParams();
  if (search !== '') query.set('q', search);
  if (standing) query.set('standing', standing);
  const sorted = `${sort.descending ? '-' : ''}${sort.column}`;
  if (sorted !== firstSort) query.set('sort', sorted);
  return query.toString();
}
