import type { MessageKey } from '../lib/i18n/en.ts';
import type { StoredRecord } from '../lib/model/record.ts';
import { useVoice } from './language.tsx';

/** Where each field came from: the page, the day and the rule, or that it was typed. */
export function Sources({ provenance }: { provenance: StoredRecord['provenance'] }) {
  const { t, day } = useVoice();
  const entries = Object.entries(provenance);
  if (entries.length === 0) return null;
  return (
    <details class="sources">
      <summary>{t('list.source')}</summary>
      <dl>
        {entries.map(([field, { rule, page, capturedAt }]) => (
          <div key={field}>
            <dt>{t(`field.${field}` as MessageKey)}</dt>
            <dd>
              {rule === 'typed' ? t('list.typed') : rule}, {day(capturedAt)}
              {page && /^https?:/.test(page) && (
                <>
                  {' · '}
                  <a href={page} target="_blank" rel="noreferrer">
                    {new URL(page).host}
                  </a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
