import type { Attendance } from '../../model/attendance.ts';
import type { Contact } from '../../model/contact.ts';
import type { Distinction } from '../../model/distinction.ts';
import type { JejaringEvent } from '../../model/event.ts';
import type { RecordTable } from '../../model/history.ts';
import type { Organization } from '../../model/organization.ts';
import type { Settings } from '../../model/settings.ts';
import type { Tag, TagRule } from '../../model/tag.ts';
import type { View } from '../../model/view.ts';

/** Everything that is kept, but for the history and the trash. */
export interface BackupContent extends Record<RecordTable, readonly { readonly id: string }[]> {
  contacts: Contact[];
  events: JejaringEvent[];
  attendances: Attendance[];
  organizations: Organization[];
  tags: Tag[];
  tagRules: TagRule[];
  views: View[];
  distinctions: Distinction[];
  settings?: Settings | undefined;
}
