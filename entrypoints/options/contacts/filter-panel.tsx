import { X } from 'lucide';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { useMedia } from '../../../components/use-media.ts';
import { useSliced } from '../../../components/use-sliced.ts';
import { type FacetName, type Facets, facetsOf } from '../../../lib/find/facets.ts';
import { type ContactView, countOfFilters, withoutFilters } from '../../../lib/find/view-query.ts';
import { ChoiceLine, FilterGroup } from './filter-group.tsx';
import { choiceWords } from './filter-words.ts';
import { SortChoice } from './sort-choice.tsx';
import { TagFilter } from './tag-filter.tsx';
import type { Found } from './use-found.ts';

interface FilterPanelProps {
  readonly view: ContactView;
  readonly found: Found;
  readonly onChange: (view: ContactView) => void;
  readonly onClose: () => void;
}

const lists = ['org', 'met', 'segment', 'relation', 'place'] as const;
const periods = ['added', 'lastmet'] as const;

/** All filters with their choices: beside the table, or over it where there is no room. */
export function FilterPanel(props: FilterPanelProps) {
  const { view, found, onChange, onClose } = props;
  const { t } = useVoice();
  const isNarrow = useMedia('(width < 720px)');
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isNarrow) {
      close.current?.focus();
      return;
    }
    dialog.current?.showModal();
  }, [isNarrow]);
  const content = (
    <>
      <header>
        <h2>{t('find.filter')}</h2>
        {countOfFilters(view) > 0 && (
          <button type="button" class="link-button" onClick={() => onChange(withoutFilters(view))}>
            {t('find.clearAll')}
          </button>
        )}
        <button
          ref={close}
          type="button"
          class="button quiet icon-only"
          aria-label={t('action.close')}
          onClick={onClose}
        >
          <Icon node={X} />
        </button>
      </header>
      <div class="filter-groups">
        {isNarrow && (
          <SortChoice sort={found.sort} onSort={sort => onChange({ ...view, sort, best: false })} />
        )}
        <Groups {...props} />
      </div>
      {isNarrow && (
        <footer>
          <button type="button" class="button primary" onClick={onClose}>
            {t('find.show', { count: found.rows.length })}
          </button>
        </footer>
      )}
    </>
  );
  if (!isNarrow)
    return (
      <aside
        class="filter-panel"
        aria-label={t('find.filter')}
        onKeyDown={event => {
          if (event.key === 'Escape') onClose();
        }}
      >
        {content}
      </aside>
    );
  return (
    <dialog class="filter-panel sheet" ref={dialog} aria-label={t('find.filter')} onClose={onClose}>
      {content}
    </dialog>
  );
}

/** The choices, counted anew behind what one does: typing never waits for them. */
function Groups({ view, found, onChange }: FilterPanelProps) {
  const voice = useVoice();
  const { t } = voice;
  const { searched, filters, surroundings } = found;
  const counting = useCallback(
    () => facetsOf(searched, filters, surroundings),
    [searched, filters, surroundings],
  );
  const facets: Facets | undefined = useSliced(counting).value;
  const words = (name: FacetName) => (value: string) => choiceWords(name, value, voice, found);
  const countOf = (name: FacetName, value: string) =>
    facets?.[name].find(choice => choice.value === value)?.count;
  return (
    <>
      <ul class="filter-single">
        <ChoiceLine
          words={t('find.due')}
          count={countOf('due', '1')}
          isChosen={view.due}
          isExcluded={false}
          onPick={() => onChange({ ...view, due: !view.due })}
          onExclude={undefined}
        />
      </ul>
      <TagFilter view={view} choices={facets?.tag} onChange={onChange} />
      {lists.map(name => (
        <FilterGroup
          key={name}
          label={t(`find.by.${name}`)}
          choices={facets?.[name]}
          words={words(name)}
          {...(name === 'org' && { keyOf: surroundings.organizationKey })}
          taken={{ chosen: view[name], excluded: [] }}
          onChange={({ chosen }) => onChange({ ...view, [name]: chosen })}
        />
      ))}
      {periods.map(name => (
        <FilterGroup
          key={name}
          label={t(`find.by.${name}`)}
          choices={facets?.[name]}
          words={words(name)}
          isSingle
          taken={{ chosen: view[name] === undefined ? [] : [view[name]], excluded: [] }}
          onChange={({ chosen }) => onChange({ ...view, [name]: chosen[0] })}
        />
      ))}
      <FilterGroup
        label={t('find.by.has')}
        choices={facets?.has}
        words={words('has')}
        mayExclude
        taken={{ chosen: view.has, excluded: view.lacks }}
        onChange={({ chosen, excluded }) => onChange({ ...view, has: chosen, lacks: excluded })}
      />
      <FilterGroup
        label={t('find.by.source')}
        choices={facets?.source}
        words={words('source')}
        taken={{ chosen: view.source, excluded: [] }}
        onChange={({ chosen }) => onChange({ ...view, source: chosen })}
      />
    </>
  );
}
