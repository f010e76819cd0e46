import { useState } from 'preact/hooks';
import { useVoice, type Voice } from '../../../components/language.tsx';
import type { ImportDraft } from '../../../lib/model/import-draft.ts';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import type { DiscardedDraft } from './import-acts.ts';
import type { Import } from './use-import.ts';
import { useKeptDrafts } from './use-kept-drafts.ts';
import './kept-imports.css';

interface KeptImportsProps {
  readonly db: JejaringDatabase;
  readonly imports: Import;
}

/** The imports that were left before they were saved: go on with one, or discard it. */
export function KeptImports({ db, imports: { stage, acts, lock } }: KeptImportsProps) {
  const voice = useVoice();
  const { t } = voice;
  const { drafts, reload } = useKeptDrafts(db, lock);
  const [discarded, setDiscarded] = useState<DiscardedDraft>();
  const back = stage.name === 'start' ? stage.back : undefined;
  if (!drafts) return null;
  // One that could not be kept, since the disk is full, is still here.
  const unkept = back && !drafts.some(({ id }) => id === back.id) ? back : undefined;
  if (drafts.length === 0 && !discarded && !unkept) return null;
  return (
    <section class="kept-imports" aria-label={t('import.kept.title')}>
      {drafts.length > 0 && <h2>{t('import.kept.title')}</h2>}
      <ul>
        {drafts.map(draft => (
          <li key={draft.id}>
            <div class="stretch">
              <strong dir="auto">{draft.label}</strong>
              <p class="soft">
                {when(draft, voice)} · {t('import.ticked', { count: draft.tickedCount, all: draft.all })}
              </p>
              {draft.savingSince !== undefined && <p>{t('import.kept.interrupted')}</p>}
            </div>
            <button
              type="button"
              class="button"
              aria-label={t('import.kept.continueWith', { label: draft.label })}
              onClick={() => (back?.id === draft.id ? acts.goBack() : void acts.resume(draft))}
            >
              {t('import.kept.continue')}
            </button>
            <button
              type="button"
              class="button quiet"
              aria-label={t('import.kept.discardOf', { label: draft.label })}
              onClick={() =>
                void acts.discard(draft).then(gone => {
                  if (!gone) return;
                  setDiscarded(gone);
                  reload();
                })
              }
            >
              {t('import.kept.discard')}
            </button>
          </li>
        ))}
      </ul>
      {unkept && (
        <button type="button" class="link-button" onClick={acts.goBack}>
          {t('import.backTo', { label: unkept.label })}
        </button>
      )}
      <div role="status" class="discarded">
        {discarded && (
          <>
            <span>{t('import.kept.discarded', { label: discarded.draft.label })}</span>
            <button
              type="button"
              class="link-button"
              onClick={() =>
                void acts.keepAgain(discarded).then(isKept => {
                  if (!isKept) return;
                  setDiscarded(undefined);
                  reload();
                })
              }
            >
              {t('action.undo')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

const dayInMs = 86_400_000;

/** `today`, `yesterday`, `3 days ago`, and the day itself where it is longer ago than a week. */
function when({ changedAt }: ImportDraft, { language, day }: Voice): string {
  const start = (date: Date): number => new Date(date).setHours(0, 0, 0, 0);
  const days = Math.round((start(new Date()) - start(new Date(changedAt))) / dayInMs);
  if (days > 7) return day(changedAt);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
}
