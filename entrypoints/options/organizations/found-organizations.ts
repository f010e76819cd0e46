import type { DerivedOrganization } from '../../../lib/identity/organizations.ts';
import { fold } from '../../../lib/identity/text.ts';
import type { OrganizationsLook } from './organizations-query.ts';

const texts = new WeakMap<DerivedOrganization, string>();

/** Everything by which one may remember it, folded: all its spellings and the note. */
function searchText(one: DerivedOrganization): string {
  const known = texts.get(one);
  if (known !== undefined) return known;
  const { aliases = [], note = '' } = one.record ?? {};
  const text = fold([one.name, ...one.spellings.map(({ text }) => text), ...aliases, note].join(' '));
  texts.set(one, text);
  return text;
}

const names = new WeakMap<DerivedOrganization, string>();

/** Folded once: to compare 20,000 names as a dictionary does would halt the page. */
function foldedName(one: DerivedOrganization): string {
  const known = names.get(one) ?? fold(one.name);
  names.set(one, known);
  return known;
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Order = (a: DerivedOrganization, b: DerivedOrganization) => number;

/** Those that have every word and the standing, in the wanted order; what says nothing in that column comes last. */
export function foundOrganizations(
  organizations: readonly DerivedOrganization[],
  { search, standing, sort }: OrganizationsLook,
): readonly DerivedOrganization[] {
  const words = fold(search).split(' ').filter(Boolean);
  const found = organizations.filter(
    one =>
      (standing === undefined || one.record?.standing === standing) &&
      words.every(word => searchText(one).includes(word)),
  );
  const byName: Order = (a, b) => inOrder(foldedName(a), foldedName(b));
  const sign = sort.descending ? -1 : 1;
  const byText = (textOf: (one: DerivedOrganization) => string): Order => {
    return (a, b) => {
      const [left, right] = [textOf(a), textOf(b)];
      return left === '' || right === ''
        ? Number(left === '') - Number(right === '')
        : sign * inOrder(left, right);
    };
  };
  const byCount = (countOf: (one: DerivedOrganization) => number): Order => {
    return (a, b) => sign * (countOf(a) - countOf(b));
  };
  const orders: Readonly<Record<string, Order>> = {
    name: (a, b) => sign * byName(a, b),
    people: byCount(({ contactIds }) => contactIds.length),
    events: byCount(({ eventIds }) => eventIds.length),
    standing: byText(({ record }) => record?.standing ?? ''),
    note: byText(({ record }) => fold(record?.note ?? '')),
  };
  const order = Object.hasOwn(orders, sort.column) ? orders[sort.column] : undefined;
  return found.sort((a, b) => order?.(a, b) || byName(a, b));
}
