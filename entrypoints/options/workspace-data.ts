import { useMemo } from 'preact/hooks';
import { useSubscription } from '../../components/use-subscription.ts';
import type { Attendance } from '../../lib/model/attendance.ts';
import type { ContactRow } from '../../lib/model/contact-row.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';
import type { Organization } from '../../lib/model/organization.ts';
import type { Tag, TagRule } from '../../lib/model/tag.ts';
import type { View } from '../../lib/model/view.ts';
import { contactRow } from '../../lib/store/contact-row.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { watchRecords } from '../../lib/store/watch.ts';

/** The database of this page. */
export const db = openDatabase();

const asIs = <R>(record: R): R => record;
const watches = {
  contacts: watchRecords(db, 'contacts', contactRow),
  events: watchRecords(db, 'events', asIs<JejaringEvent>),
  attendances: watchRecords(db, 'attendances', asIs<Attendance>),
  organizations: watchRecords(db, 'organizations', asIs<Organization>),
  tags: watchRecords(db, 'tags', asIs<Tag>),
  tagRules: watchRecords(db, 'tagRules', asIs<TagRule>),
  views: watchRecords(db, 'views', asIs<View>),
};

/** Everything that the workspace holds in memory; each list is a new array after it has changed, and the same one otherwise. */
export interface WorkspaceData {
  readonly contacts: readonly ContactRow[];
  readonly events: readonly JejaringEvent[];
  readonly attendances: readonly Attendance[];
  readonly organizations: readonly Organization[];
  readonly tags: readonly Tag[];
  readonly tagRules: readonly TagRule[];
  readonly views: readonly View[];
  /** Whether the contacts are all there, or only the ones changed last. */
  readonly isWhole: boolean;
}

export type Loading =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly data: WorkspaceData }
  | { readonly state: 'failed'; readonly error: unknown };

const none: readonly never[] = [];

/** Follows the store. Contacts are here as soon as the first screen of them is; all else may come a moment later. */
export function useWorkspaceData(): Loading {
  const contacts = useSubscription(watches.contacts);
  const events = useSubscription(watches.events);
  const attendances = useSubscription(watches.attendances);
  const organizations = useSubscription(watches.organizations);
  const tags = useSubscription(watches.tags);
  const tagRules = useSubscription(watches.tagRules);
  const views = useSubscription(watches.views);
  return useMemo((): Loading => {
    const all = [contacts, events, attendances, organizations, tags, tagRules, views];
    const failed = all.find(one => one.state === 'failed');
    if (failed) return { state: 'failed', error: failed.error };
    if (contacts.state !== 'here') return { state: 'waiting' };
    const data = {
      contacts: contacts.value.rows,
      events: events.state === 'here' ? events.value.rows : none,
      attendances: attendances.state === 'here' ? attendances.value.rows : none,
      organizations: organizations.state === 'here' ? organizations.value.rows : none,
      tags: tags.state === 'here' ? tags.value.rows : none,
      tagRules: tagRules.state === 'here' ? tagRules.value.rows : none,
      views: views.state === 'here' ? views.value.rows : none,
      isWhole: all.every(one => one.state === 'here' && one.value.isWhole),
    };
    return { state: 'here', data };
  }, [contacts, events, attendances, organizations, tags, tagRules, views]);
}
