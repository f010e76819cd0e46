import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '../../components/empty-state.tsx';
import { useVoice } from '../../components/language.tsx';
import { restore } from '../../lib/store/trash.ts';
import { addressOf, type Place } from './use-route.ts';
import type { Workspace } from './workspace.ts';

interface RecordGoneProps {
  readonly workspace: Workspace;
  readonly place: Extract<Place, 'contacts' | 'events'>;
  readonly id: string;
}

/** The page of a record that is not there: out of the trash again, where it still lies there. */
export function RecordGone({ workspace: { db, act }, place, id }: RecordGoneProps) {
  const { t } = useVoice();
  const [name, setName] = useState<string>();
  useEffect(() => {
    void db.removed.get(id).then(item => {
      const { name } = item?.record ?? {};
      setName(item?.table === place && typeof name === 'string' ? name : undefined);
    });
  }, [db, place, id]);
  const title = name === undefined ? t('record.unknown.title') : t('record.inTrash.title', { name });
  return (
    <>
      <h1 class="visually-hidden">{t(`nav.${place}`)}</h1>
      <EmptyState
        title={title}
        advice={t(name === undefined ? 'record.unknown.advice' : 'record.inTrash.advice')}
      >
        <p class="chips">
          {name !== undefined && (
            <button
              type="button"
              class="button primary"
              onClick={() => void act(() => restore(db, [id]), t('trash.restored', { name }))}
            >
              {t('action.restore')}
            </button>
          )}
          <a class="button" href={addressOf(place)}>
            {t(place === 'contacts' ? 'record.toContacts' : 'record.toEvents')}
          </a>
        </p>
      </EmptyState>
    </>
  );
}
