import type { ById } from '../../../lib/identity/by-id.ts';
import { cleanText } from '../../../lib/identity/text.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { Mentorship } from '../../../lib/model/mentorship.ts';

/** What a mentoring is called: the group's name, else who is in it. */
export function mentorshipName(
  { name, contactIds }: Pick<Mentorship, 'name' | 'contactIds'>,
  rows: ById<ContactRow>,
  gone: string,
): string {
  return name ?? (contactIds.map(id => rows.get(id)?.name ?? gone).join(', ') || gone);
}

/** `Kepemimpinan, analisis data`: topics as they are written in one line. */
export const topicsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map(one => cleanText(one))
      .filter(Boolean),
  ),
];
