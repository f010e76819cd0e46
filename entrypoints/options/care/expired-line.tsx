import './care.css';
import { useMemo, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { setRelationship } from '../../../lib/store/bulk.ts';
import { isExpired } from '../../../lib/store/keep-until.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { EraseDialog } from './erase-dialog.tsx';

interface ExpiredLineProps {
  readonly workspace: Workspace;
  readonly today: Day;
}

/** Who is shown by name; the others are in the list of contacts. */
const most = 20;

/** Contacts that were to be kept until a day that has passed: told, and deleted for good with a click, one or all. Nothing otherwise. */
export function ExpiredLine({ workspace, today }: ExpiredLineProps) {
  const { t, day } = useVoice();
  const { data, db, act } = workspace;
  const expired = useMemo(() => expiredIn(data.contacts, today), [data.contacts, today]);
  const [erased, setErased] = useState<readonly ContactRow[]>();
  if (expired.length === 0 && !erased) return null;
  const keep = ({ id, name }: ContactRow) =>
    void act(
      running => setRelationship(db, [id], { keepUntil: null }, { label: name, ...running }),
      t('expired.kept', { name }),
    );
  return (
    <section class="expired" aria-label={t('expired.title')}>
      <div class="expired-head">
        <p>{t('expired.text', { count: expired.length })}</p>
        {expired.length > 1 && (
          <button type="button" class="button quiet danger" onClick={() => setErased(expired)}>
            {t('expired.eraseAll')}
          </button>
        )}
      </div>
      <ul>
        {expired.slice(0, most).map(contact => (
          <li key={contact.id}>
            <span>
              <a href={addressOf('contacts', contact.id)} dir="auto">
                {contact.name}
              </a>{' '}
              <span class="soft">{t('expired.until', { day: day(`${contact.keepUntil}T12:00`) })}</span>
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={t('expired.keepName', { name: contact.name })}
              onClick={() => keep(contact)}
            >
              {t('expired.keep')}
            </button>
            <button
              type="button"
              class="button quiet danger"
              aria-label={t('expired.eraseName', { name: contact.name })}
              onClick={() => setErased([contact])}
            >
              {t('expired.erase')}
            </button>
          </li>
        ))}
      </ul>
      {expired.length > most && <p class="soft">{t('expired.more', { count: expired.length - most })}</p>}
      {erased && (
        <EraseDialog workspace={workspace} contacts={erased} isExpired onClose={() => setErased(undefined)} />
      )}
    </section>
  );
}

/** The one whose day passed first comes first. */
const expiredIn = (contacts: readonly ContactRow[], today: Day): ContactRow[] =>
  contacts
    .filter(contact => isExpired(contact, today))
    .sort((a, b) => ((a.keepUntil ?? '') < (b.keepUntil ?? '') ? -1 : 1));
