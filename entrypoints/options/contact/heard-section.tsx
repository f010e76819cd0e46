import { useMemo } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

/** The opportunities that were heard of from somebody; nothing where there is none. */
export function HeardSection({ workspace, contactId }: { workspace: Workspace; contactId: string }) {
  const { t, day } = useVoice();
  const { opportunities } = workspace.data;
  const heard = useMemo(
    () => opportunities.filter(({ heardFromId }) => heardFromId === contactId),
    [opportunities, contactId],
  );
  if (heard.length === 0) return null;
  return (
    <section class="record-section">
      <h2>{t('heard.title')}</h2>
      <ul class="link-list">
        {heard.map(({ id, text, kind, outcome, deadline }) => (
          <li key={id}>
            <span class="what">
              <a href={addressOf('promises')} dir="auto">
                {text}
              </a>
              <span class="soft">
                {[
                  t(`opportunity.kind.${kind}`),
                  outcome
                    ? t(`opportunity.outcome.${outcome}`)
                    : deadline && t('opportunity.until', { day: day(`${deadline}T12:00`) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
