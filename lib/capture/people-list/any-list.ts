import type { FoundPerson } from '../../model/found-people.ts';
import type { Page } from '../page.ts';
import { take } from '../page-facts.ts';
import type { PeopleSite } from '../people-site.ts';
import { elementsIn } from '../roots-of.ts';
import { kindOfPath } from './list-words.ts';
import { nameTree } from './name-tree.ts';
import { peopleTable, type TableOfPeople } from './people-table.ts';
import { performersIn } from './performers.ts';
import { personGroups } from './person-groups.ts';
import { rowFindings } from './row-person.ts';

/** Lists of people on a page of no known site: tables, grids and rows that repeat and have names. */
export const anyList: PeopleSite = {
  name: 'any-list',
  matches: () => true,
  read: page => ({ people: peopleIn(page) }),
};

const mostTables = 100;

function peopleIn(page: Page): FoundPerson[] {
  const { tops, roots } = nameTree(page.document);
  const tables = new Map<Element, TableOfPeople>();
  for (const root of roots)
    for (const table of take(elementsIn(root, 'table'), mostTables)) {
      const read = peopleTable(table);
      if (read) tables.set(table, read);
    }
  const groups = personGroups(tops, {
    kind: kindOfPath(page.url.pathname),
    isShown: page.isShown,
    isKnown: element => tables.has(element),
  });
  // Beside those whose role is said, a group that only looks like people is somebody else.
  const hasRoles =
    groups.some(({ role }) => role) || [...tables.values()].some(({ people }) => people.length > 0);
  const listed = groups
    .filter(({ isNamed, role }) => isNamed || role || !hasRoles)
    .flatMap(({ people, role }) =>
      people.map(({ person, holder }) => ({
        holder,
        findings: rowFindings(person, role ? `list:${role}` : 'list'),
        role: person.role ?? role,
      })),
    );
  const tabled = [...tables.values()].flatMap(({ people, kind }) =>
    people.map(person => ({ ...person, role: kind === 'people' || kind === 'other' ? undefined : kind })),
  );
  const shown = [...listed, ...tabled]
    .filter(({ holder }) => page.isShown(holder))
    .map(({ findings, role }) => ({ findings, ...(role && { role }) }));
  return [...shown, ...performersIn(page.document)];
}
