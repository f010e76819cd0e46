import type { Organization } from '../model/organization.ts';
import { recordedKeys } from './organizations.ts';

/** Tells of two names, or two keys, whether you said that they are not the same organization. */
export function organizationsApart(
  records: readonly Pick<Organization, 'name' | 'aliases' | 'notSameAs'>[],
): (one: string, other: string) => boolean {
  const keyOf = recordedKeys(records);
  const pairOf = (one: string, other: string): string => [keyOf(one), keyOf(other)].sort().join('\n');
  const apart = new Set(
    records.flatMap(({ name, notSameAs = [] }) => notSameAs.map(other => pairOf(name, other))),
  );
  return (one, other) => apart.has(pairOf(one, other));
}
