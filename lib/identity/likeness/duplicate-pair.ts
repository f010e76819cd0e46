import type { NameKind } from './name-likeness.ts';

/**
 * How sure it is that two contacts are one person.
 * - certain: the same key, written otherwise, and no name against it;
 * - likely: the same name and something that namesakes rarely share;
 * - possible: worth a look; a name alone is never more.
 */
export const likenesses = ['certain', 'likely', 'possible'] as const;
export type Likeness = (typeof likenesses)[number];

export type DuplicateReasonKind =
  | 'same-profile'
  | 'same-email'
  | 'same-telephone'
  /** The part before the `@`, at two providers. */
  | 'same-mailbox-name'
  /** The name that they go by on two sites, or on one and in their e-mail address. */
  | 'same-handle'
  | `name-${NameKind}`
  | 'same-organization'
  | 'same-place'
  /** The values are ids of events. */
  | 'same-event'
  /** Speaks against it: each has a profile of their own on one site. The values are their keys. */
  | 'other-profile';

export interface DuplicateReason {
  readonly kind: DuplicateReasonKind;
  /** The one value in common, or the two values, the first contact's first, as saved. */
  readonly values: readonly string[];
}

/** Two contacts that may be one person. */
export interface DuplicatePair {
  /** The id that their distinction would have. */
  readonly id: string;
  readonly contactIds: readonly [string, string];
  readonly likeness: Likeness;
  /** What speaks for it, the strongest first; then what speaks against it. */
  readonly reasons: readonly DuplicateReason[];
}

/** What two contacts are called together, whichever comes first: the id of their distinction. */
export const pairId = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
