import { useVoice } from '../../../components/language.tsx';
import { PlaceHead } from '../place-head.tsx';
import type { PlaceProps } from '../place-page.tsx';
import { DuplicatesPage } from './duplicates-page.tsx';
import { TagsPage } from './tags-page.tsx';
import './tidy.css';

/** What makes order: duplicates, `#/tidy` and `#/tidy/ID1+ID2`, and tags, `#/tidy/tags`. */
export function TidyPage({ workspace, route }: PlaceProps) {
  const { t } = useVoice();
  const isTags = route.id === 'tags';
  return (
    <div class={isTags ? 'tidy-page' : 'tidy-page filling'}>
      <PlaceHead
        place="tidy"
        title={t('nav.tidy')}
        label={t('tidy.parts')}
        parts={[
          { id: 'duplicates', label: t('tidy.duplicates') },
          { id: 'tags', label: t('field.tags') },
        ]}
        here={isTags ? 'tags' : 'duplicates'}
      />
      {isTags ? (
        <TagsPage workspace={workspace} route={route} />
      ) : (
        <DuplicatesPage workspace={workspace} route={route} />
      )}
    </div>
  );
}
