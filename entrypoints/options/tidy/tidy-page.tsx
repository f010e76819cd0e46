import { useVoice } from '../../../components/language.tsx';
import { PlaceHead } from '../place-head.tsx';
import type { PlaceProps } from '../place-page.tsx';
import { addressOf } from '../use-route.ts';
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
        title={t('nav.tidy')}
        label={t('tidy.parts')}
        parts={[
          { label: t('tidy.duplicates'), address: addressOf('tidy'), isHere: !isTags },
          { label: t('field.tags'), address: addressOf('tidy', 'tags'), isHere: isTags },
        ]}
      />
      {isTags ? (
        <TagsPage workspace={workspace} route={route} />
      ) : (
        <DuplicatesPage workspace={workspace} route={route} />
      )}
    </div>
  );
}
