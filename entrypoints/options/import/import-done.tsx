import { Undo2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { ImportActs } from './import-acts.ts';
import type { Stage } from './import-stage.ts';

interface ImportDoneProps {
  readonly stage: Extract<Stage, { name: 'done' }>;
  readonly acts: ImportActs;
}

/** What an import did, and the way back. */
export function ImportDone({ stage: { saved, draft, isUndoing = false }, acts }: ImportDoneProps) {
  const { t } = useVoice();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: here one reads on.
  useEffect(() => heading.current?.focus(), []);
  const { created, updated, unchanged, event, entry } = saved;
  const counts = t('import.done.counts', { created, updated, unchanged });
  return (
    <div class="reading-page import-done">
      <section>
        <h1 ref={heading} tabIndex={-1}>
          {t('import.done.title', { label: draft.label })}
        </h1>
        <p role="status">
          {entry ? counts : t('import.done.nothing')}
          {entry && event && ` ${t('import.done.event', { event: event.name })}`}
        </p>
      </section>
      <p class="acts">
        {event ? (
          <a class="button primary" href={`#/events/${event.id}`}>
            {t('import.showEvent')}
          </a>
        ) : (
          <a class="button primary" href="#/contacts">
            {t('import.showContacts')}
          </a>
        )}
        {entry && (
          <button type="button" class="button" disabled={isUndoing} onClick={() => void acts.undo()}>
            <Icon node={Undo2} />
            {t(isUndoing ? 'import.undoing' : 'action.undo')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={acts.startOver}>
          {t('import.another')}
        </button>
      </p>
    </div>
  );
}
