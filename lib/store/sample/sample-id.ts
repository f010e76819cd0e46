/** What every id of the sample begins with: such a record is known wherever it comes back from, a backup or another device. */
export const samplePrefix = '5a3b1e00-0000-4000-8000-';

const kinds = {
  contact: 1,
  event: 2,
  attendance: 3,
  interaction: 4,
  commitment: 5,
  goal: 6,
  slot: 7,
  mentorship: 8,
  topic: 9,
  opportunity: 10,
  community: 11,
  learned: 12,
} as const;

/** A UUID by its form, the same each time. `number`: from 1. */
export const sampleId = (kind: keyof typeof kinds, number: number): string =>
  `${samplePrefix}${kinds[kind].toString(16).padStart(4, '0')}${number.toString(16).padStart(8, '0')}`;

export const isSampleId = (id: string): boolean => id.startsWith(samplePrefix);

interface Sampled {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt?: string;
}

/** A week has the id of its Monday: it is told by its slots. */
export function isOfSample(record: { readonly id: string }): boolean {
  const slots = 'slots' in record && Array.isArray(record.slots) ? record.slots : [];
  return isSampleId(record.id) || slots.some(({ id }) => isSampleId(String(id)));
}

/** Whether a record is of the sample and as it came. */
export const isSample = (record: Sampled): boolean =>
  (record.updatedAt ?? record.createdAt) === record.createdAt && isOfSample(record);
