import { Check } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { PickOne } from '../../../components/pick-one.tsx';
import type { DebriefLine } from '../../../lib/plan/preparation/debrief.ts';
import { findByName } from '../find-by-name.ts';

interface DebriefListProps {
  readonly lines: readonly DebriefLine[];
  /** Contact ids of those who were not met. */
  readonly passed: ReadonlySet<string>;
  readonly current: string | undefined;
  readonly onGo: (contactId: string) => void;
}

/** So many are drawn around the present one; all others are found by name. */
const most = 200;

/** The people of the pass and how far it is; each a way to it. */
export function DebriefList({ lines, passed, current, onGo }: DebriefListProps) {
  const { t } = useVoice();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const place = Math.max(
    lines.findIndex(({ contactId }) => contactId === current),
    0,
  );
  const from = Math.max(0, Math.min(place - most / 2, lines.length - most));
  const shown = lines.slice(from, from + most);
  return (
    <nav class="debrief-people" aria-label={t('debrief.people')}>
      {lines.length > 12 && (
        <PickOne
          label={t('debrief.find')}
          placeholder={t('debrief.find')}
          find={async (text, signal) =>
            (await findByName(lines, text, { signal })).map(({ contactId, name }) => ({
              id: contactId,
              name,
            }))
          }
          onPick={({ id }) => onGo(id)}
        />
      )}
      <ol ref={list}>
        {shown.map(({ contactId, name, isDone, isNew }) => (
          <li key={contactId}>
            <button
              type="button"
              aria-current={contactId === current ? 'step' : undefined}
              onClick={() => onGo(contactId)}
            >
              <span dir="auto">{name}</span>
              <span class="soft">
                {isDone ? (
                  <>
                    <Icon node={Check} /> {t('debrief.noted')}
                  </>
                ) : passed.has(contactId) ? (
                  t('debrief.passed')
                ) : isNew ? (
                  t('debrief.first')
                ) : (
                  <span class="visually-hidden">{t('debrief.open')}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {lines.length > most && <p class="soft">{t('debrief.more', { count: lines.length - most })}</p>}
    </nav>
  );
}
