import type { DuplicatePair } from '../../../lib/identity/likeness/duplicate-pair.ts';
import type { LikenessFacts } from '../../../lib/identity/likeness/signs.ts';
import type { Attendance } from '../../../lib/model/attendance.ts';
import type { Organization } from '../../../lib/model/organization.ts';

/** What is handed over of a contact; where they were met comes apart. */
export type ComparedContact = Omit<LikenessFacts, 'metAt'>;
export type Meeting = Pick<Attendance, 'contactId' | 'eventId'>;

/** In parts, so that the page stays awake; `find` comes last. */
export type ToLikenessWorker =
  | { readonly kind: 'contacts'; readonly contacts: readonly ComparedContact[] }
  | { readonly kind: 'met'; readonly met: readonly Meeting[] }
  | { readonly kind: 'find'; readonly organizations: readonly Organization[] };

export type FromLikenessWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'pairs'; readonly pairs: readonly DuplicatePair[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };
