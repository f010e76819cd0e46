import type { Contact } from './contact.ts';

/** A contact as lists hold it: what is looked at, searched and sorted by. The rest is read when one is opened or exported. */
export type ContactRow = Pick<
  Contact,
  | 'id'
  | 'name'
  | 'honorificPrefix'
  | 'honorificSuffix'
  | 'nickname'
  | 'headline'
  | 'jobTitle'
  | 'organization'
  | 'department'
  | 'location'
  | 'birthday'
  | 'url'
  | 'email'
  | 'telephone'
  | 'identities'
  | 'tags'
  | 'note'
  | 'segment'
  | 'relation'
  | 'followUpOn'
  | 'followUpFor'
  | 'cadence'
  | 'snoozedUntil'
  | 'skippedOn'
  | 'doNotContactSince'
  | 'keepUntil'
  | 'jobChangedAt'
  | 'createdAt'
  | 'updatedAt'
> & {
  /** Where the name came from: a host (`linkedin.com`), a file's kind (`report:zoom`), or `typed`. */
  readonly source: string;
};
