import { Initials } from '../../../components/initials.tsx';
import { useVoice } from '../../../components/language.tsx';
import { TagList } from '../../../components/tag-list.tsx';
import type { Contact } from '../../../lib/model/contact.ts';

/** What the two would become, as their page would show it. */
export function MergeResult({ contact }: { contact: Contact }) {
  const { t } = useVoice();
  const { name, honorificPrefix, honorificSuffix, jobTitle, organization, location } = contact;
  const lines = [
    [jobTitle, organization].filter(Boolean).join(' · ') || contact.headline,
    location,
    [...contact.email, ...contact.telephone].join(' · '),
    contact.url,
  ].filter(Boolean);
  return (
    <section class="merge-result" aria-labelledby="merge-result">
      <h3 id="merge-result">{t('tidy.result')}</h3>
      <div>
        <Initials name={name} />
        <div>
          <p dir="auto">
            {honorificPrefix && <span class="soft">{honorificPrefix} </span>}
            <strong>{name}</strong>
            {honorificSuffix && <span class="soft">, {honorificSuffix}</span>}
          </p>
          {lines.map(line => (
            <p key={line} class="soft" dir="auto">
              {line}
            </p>
          ))}
          <TagList tags={contact.tags} />
        </div>
      </div>
    </section>
  );
}
