import { useVoice } from '../../../components/language.tsx';
import { PlaceHead } from '../place-head.tsx';
import type { PlaceProps } from '../place-page.tsx';
import { EntryList } from './entry-list.tsx';
import { TrashPage } from './trash-page.tsx';
import './history.css';

/** What happened and can be taken back, `#/history`, and what was deleted and can come back, `#/history/trash`. */
export function HistoryPage({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const isTrash = route.id === 'trash';
  return (
    <div class={isTrash ? 'history-page filling' : 'history-page'}>
      <PlaceHead
        place="history"
        title={t('history.title')}
        label={t('history.parts')}
        parts={[
          { id: 'changes', label: t('history.changes') },
          { id: 'trash', label: t('trash.title') },
        ]}
        here={isTrash ? 'trash' : 'changes'}
      />
      {isTrash ? (
        <TrashPage workspace={workspace} />
      ) : (
        <EntryList workspace={workspace} query={route.query} />
      )}
    </div>
  );
}
