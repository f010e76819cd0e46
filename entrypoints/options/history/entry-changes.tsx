import { useEffect, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { failureSentence } from '../../../lib/i18n/failure.ts';
import type { HistoryEntry } from '../../../lib/model/history.ts';
import { entryChanges, type NamedChange } from '../../../lib/store/entry-changes.ts';
import { countOf } from '../../../lib/store/history-parts.ts';
import { FieldStepLine } from '../field-step.tsx';
import { stepsOf } from '../field-steps.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';

interface EntryChangesProps {
  readonly workspace: Workspace;
  readonly entry: HistoryEntry;
}

/** Changes at first, and at each asking for more: a batch may have 100,000. */
const shownAtOnce = 100;

/** What a batch did to each record. */
export function EntryChanges({ workspace: { db }, entry }: EntryChangesProps) {
  const { t } = useVoice();
  const [changes, setChanges] = useState<readonly NamedChange[]>();
  const [failure, setFailure] = useState<string>();
  const [most, setMost] = useState(shownAtOnce);
  const all = countOf(entry);
  useEffect(() => {
    let isLeft = false;
    entryChanges(db, entry.id, { from: 0, most }).then(
      found => !isLeft && setChanges(found),
      (error: unknown) => setFailure(failureSentence(error, t)),
    );
    return () => {
      isLeft = true;
    };
  }, [db, entry.id, most, t]);
  if (failure !== undefined) return <p class="soft entry-changes">{failure}</p>;
  return (
    <div class="entry-changes" aria-busy={changes === undefined}>
      <ul>
        {changes?.map(change => (
          <ChangedRecord key={`${change.change.table} ${change.change.id}`} named={change} />
        ))}
      </ul>
      {changes && changes.length < all && (
        <p>
          <span class="soft">{t('history.firstOf', { count: changes.length, all })}</span>{' '}
          <button type="button" class="link-button" onClick={() => setMost(most + shownAtOnce)}>
            {t('history.moreChanges')}
          </button>
        </p>
      )}
    </div>
  );
}

function ChangedRecord({ named: { change, names, isThere } }: { named: NamedChange }) {
  const { t } = useVoice();
  const { table, kind, id } = change;
  const steps = change.kind === 'changed' ? stepsOf(change.before, change.after) : [];
  const name = names.join(table === 'distinctions' ? ' ≠ ' : table === 'tagRules' ? ' → ' : ' · ');
  const isPage = (table === 'contacts' || table === 'events') && isThere;
  return (
    <li>
      <span class="soft">
        {t(`history.table.${table}`)} {t(`history.${kind}`)}:{' '}
      </span>
      {isPage ? (
        <a href={addressOf(table, id)} dir="auto">
          {name}
        </a>
      ) : (
        <span dir="auto">{name || t('history.nameless')}</span>
      )}
      {steps.length > 0 && (
        <ul class="steps">
          {steps.map(step => (
            <FieldStepLine key={step.field} step={step} />
          ))}
        </ul>
      )}
    </li>
  );
}
