import { Initials } from '../../../components/initials.tsx';
import { NoContactMark } from '../../../components/no-contact-mark.tsx';
import type { ContactRow } from '../../../lib/model/contact-row.ts';

/** A contact's name in a row, the titles softer than the name. */
export function ContactName({ contact }: { contact: ContactRow }) {
  const titles = [contact.honorificPrefix, contact.honorificSuffix].filter(Boolean).join(', ');
  return (
    <>
      <Initials name={contact.name} size={20} />
      <span class="name" dir="auto">
        {contact.name}
        {titles && <span class="soft titles"> {titles}</span>}
      </span>
      <NoContactMark since={contact.doNotContactSince} />
    </>
  );
}

/** What a card says under the name: what they do and where, else where they are. */
export function ContactCard({ contact }: { contact: ContactRow }) {
  const { jobTitle, headline, organization, location, tags } = contact;
  const lines = [jobTitle ?? headline, organization].filter(Boolean);
  return (
    <>
      <span class="card-line" dir="auto">
        {(lines.length > 0 ? lines : [location]).filter(Boolean).join(' · ')}
      </span>
      {tags.length > 0 && <span class="card-tags">{tags.slice(0, 2).join(', ')}</span>}
    </>
  );
}
