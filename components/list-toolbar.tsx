import { Download, FileUp, Plus, Search } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';
import { useSlash } from './use-slash.ts';

interface ListToolbarProps {
  readonly searchLabel: string;
  readonly search: string;
  readonly tag: string;
  readonly tags: readonly string[];
  readonly count: string;
  readonly exportLabel: string;
  readonly newLabel: string;
  /** Where attendees are imported; absent: not from this list. */
  readonly importAddress?: string | undefined;
  readonly onSearch: (text: string) => void;
  readonly onTag: (tag: string) => void;
  readonly onExport: () => void;
  readonly onNew: () => void;
}

/** Above a list: search (the key `/` goes there), tag filter, count, export, new. */
export function ListToolbar(props: ListToolbarProps) {
  const { t } = useVoice();
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  return (
    <div class="list-toolbar">
      <div class="search">
        <Icon node={Search} />
        <input
          ref={input}
          class="input"
          type="search"
          aria-label={props.searchLabel}
          placeholder={`${props.searchLabel}  /`}
          value={props.search}
          onInput={event => props.onSearch(event.currentTarget.value)}
        />
      </div>
      <select
        class="input tag-filter"
        aria-label={t('list.filterTag')}
        value={props.tag}
        onChange={event => props.onTag(event.currentTarget.value)}
      >
        <option value="">{t('list.allTags')}</option>
        {props.tags.map(tag => (
          <option key={tag} value={tag}>
            {tag}
          </option>
        ))}
      </select>
      <p class="soft count" role="status">
        {props.count}
      </p>
      <button type="button" class="button" onClick={props.onExport}>
        <Icon node={Download} />
        <span>{props.exportLabel}</span>
      </button>
      {props.importAddress && (
        <a class="button" href={props.importAddress}>
          <Icon node={FileUp} />
          <span>{t('import.attendees')}</span>
        </a>
      )}
      <button type="button" class="button" onClick={props.onNew}>
        <Icon node={Plus} />
        <span>{props.newLabel}</span>
      </button>
    </div>
  );
}
