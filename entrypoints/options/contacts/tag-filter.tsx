import { useVoice } from '../../../components/language.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import type { Choice } from '../../../lib/find/facets.ts';
import type { ContactView } from '../../../lib/find/view-query.ts';
import { FilterGroup } from './filter-group.tsx';

interface TagFilterProps {
  readonly view: ContactView;
  readonly choices: readonly Choice[] | undefined;
  readonly onChange: (view: ContactView) => void;
}

const same = (tag: string): string => tag;

/** Tags: one of them is enough, or all must be there, and some may not. */
export function TagFilter({ view, choices, onChange }: TagFilterProps) {
  const { t } = useVoice();
  const wantsAll = view.alltag.length > 0;
  const chosen = [...view.tag, ...view.alltag];
  const set = (tags: readonly string[], all: boolean, notag = view.notag) =>
    onChange({ ...view, tag: all ? [] : tags, alltag: all ? tags : [], notag });
  return (
    <FilterGroup
      label={t('find.by.tag')}
      choices={choices}
      words={same}
      mayExclude
      taken={{ chosen, excluded: view.notag }}
      onChange={taken => set(taken.chosen, wantsAll, taken.excluded)}
    >
      {chosen.length > 1 && (
        <Segmented
          name="tags"
          label={t('find.tags')}
          value={wantsAll ? 'all' : 'any'}
          options={[
            { value: 'any', label: t('find.tags.any') },
            { value: 'all', label: t('find.tags.all') },
          ]}
          onChange={value => set(chosen, value === 'all')}
        />
      )}
    </FilterGroup>
  );
}
