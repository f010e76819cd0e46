import { useMemo } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { Contact } from '../../../lib/model/contact.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

interface MetByBothProps {
  readonly workspace: Workspace;
  readonly both: readonly [Contact, Contact];
  readonly eventName: (id: string) => string | undefined;
}

/** The events of both; the one that stays keeps them all. */
export function MetByBoth({ workspace, both, eventName }: MetByBothProps) {
  const { t } = useVoice();
  const { attendances } = workspace.data;
  const [first, second] = both;
  const events = useMemo(() => {
    const found = new Map<string, Set<string>>();
    for (const { contactId, eventId } of attendances)
      if (contactId === first.id || contactId === second.id)
        found.set(eventId, (found.get(eventId) ?? new Set()).add(contactId));
    return [...found].map(([id, who]) => ({ id, isOfBoth: who.size > 1 }));
  }, [attendances, first.id, second.id]);
  if (events.length === 0) return null;
  return (
    <div class="compared">
      <div class="compared-row same-value">
        <span class="soft">{t('field.metAt')}</span>
        <ul>
          {events.map(({ id, isOfBoth }) => (
            <li key={id}>
              <a href={addressOf('events', id)} dir="auto">
                {eventName(id)}
              </a>
              {isOfBoth && <span class="soft"> {t('tidy.ofBoth')}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
