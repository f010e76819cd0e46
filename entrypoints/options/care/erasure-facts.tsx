import { useVoice } from '../../../components/language.tsx';
import { type RecordTable, recordTables } from '../../../lib/model/history.ts';
import type { ErasurePreview } from '../../../lib/store/erasure-preview.ts';
import type { Mention } from '../../../lib/store/mentions-of-person.ts';
import { fieldLabel } from '../field-words.ts';
import { addressOf, type Place } from '../use-route.ts';

/** Texts that are shown; the rest is counted. */
const mostMentions = 12;

interface ErasureFactsProps {
  readonly preview: ErasurePreview;
  /** Somebody goes to one of the texts, to change it. */
  readonly onLeave: () => void;
}

/** What goes, what is only cleared of the name, and what stays unless it is changed by hand. */
export function ErasureFacts({ preview, onLeave }: ErasureFactsProps) {
  const { t } = useVoice();
  const { gone, cleared, inTrash, drafts, mentions } = preview;
  const counted = (counts: Readonly<Record<RecordTable, number>>): string =>
    recordTables
      .flatMap(table => (counts[table] > 0 ? t(`history.of.${table}`, { count: counts[table] }) : []))
      .join(', ');
  const lines = [
    t('erase.goes', { records: counted(gone) }),
    counted(cleared) && t('erase.cleared', { records: counted(cleared) }),
    inTrash > 0 && t('erase.inTrash', { count: inTrash }),
    drafts.length > 0 && t('erase.drafts', { names: drafts.map(({ label }) => label).join(', ') }),
    t('erase.history'),
  ].filter(text => text !== false && text !== '');
  return (
    <>
      <ul class="erasure-facts">
        {lines.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {mentions.length > 0 && (
        <section class="erasure-mentions" aria-labelledby="erasure-mentions">
          <h3 id="erasure-mentions">{t('erase.mentions', { count: mentions.length })}</h3>
          <p class="soft">{t('erase.mentionsAdvice')}</p>
          <ul>
            {mentions.slice(0, mostMentions).map(mention => (
              <li key={`${mention.table} ${mention.id}`}>
                <span class="soft">{t(`history.table.${mention.table}`)} </span>
                <a href={addressOfMention(mention)} dir="auto" onClick={onLeave}>
                  {mention.label || t('history.nameless')}
                </a>
                <span class="soft"> · {fieldLabel(mention.field, t)}</span>
              </li>
            ))}
          </ul>
          {mentions.length > mostMentions && (
            <p class="soft">{t('erase.mentionsMore', { count: mentions.length - mostMentions })}</p>
          )}
        </section>
      )}
      <p>
        <strong>{t('erase.noWayBack')}</strong>
      </p>
    </>
  );
}

/** Where a record is shown and changed; of some only the place where all of its kind are. */
function addressOfMention({ table, id, label, contactId }: Mention): string {
  if (contactId !== undefined) return addressOf('contacts', contactId);
  const places: Readonly<Partial<Record<RecordTable, readonly [Place, string?]>>> = {
    contacts: ['contacts', id],
    events: ['events', id],
    organizations: ['organizations'],
    tags: ['tidy', 'tags'],
    tagRules: ['tidy', 'tags'],
    views: ['contacts'],
    opportunities: ['promises'],
    mentorships: ['mentoring', id],
    goals: ['goals', id],
    weekPlans: ['plan', label],
    reviews: ['reviews'],
    topics: ['learning'],
    communities: ['learning'],
    templates: ['today'],
    cards: ['card'],
  };
  const [place, part] = places[table] ?? ['history'];
  return addressOf(place, part);
}
