import type { Contact } from '../model/contact.ts';
import type { ContactRow } from '../model/contact-row.ts';

/** A contact as lists hold it. */
export function contactRow(contact: Contact): ContactRow {
  const {
    originalName,
    pronouns,
    about,
    connectionDegree,
    image,
    links,
    vcardLines,
    provenance,
    seen,
    ...row
  } = contact;
  return { ...row, source: sourceOf(contact) };
}

function sourceOf({ provenance }: Contact): string {
  const { page, rule } = provenance.name ?? {};
  if (page === undefined) return rule ?? 'typed';
  return URL.canParse(page) ? new URL(page).hostname.replace(/^(?:www|m)\./, '') : 'typed';
}
