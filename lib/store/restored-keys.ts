export interface Keyed {
  readonly id: string;
  readonly identities: string[];
}

/**
 * Records that are to be written, without the keys that belong to another record: one that stays as it is, or one
 * before it in the list. Gives the number of keys that were left out, too.
 */
export function withFreeKeys<R extends Keyed>(
  records: readonly R[],
  staying: readonly Keyed[],
): { records: R[]; kept: number } {
  const owners = new Map<string, string>();
  const claim = ({ id, identities }: Keyed): void => {
    for (const key of identities) if (!owners.has(key)) owners.set(key, id);
  };
  staying.forEach(claim);
  records.forEach(claim);
  let kept = 0;
  const free = records.map(record => {
    const own = record.identities.filter(key => owners.get(key) === record.id);
    if (own.length === record.identities.length) return record;
    kept += record.identities.length - own.length;
    return { ...record, identities: own };
  });
  return { records: free, kept };
}
