import { ListFilter, Plus, Search } from 'lucide';
import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { useSlash } from '../../../components/use-slash.ts';

interface ContactsToolbarProps {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  /** How many filters narrow the list. */
  readonly filters: number;
  readonly showsFilters: boolean;
  readonly filterButton: RefObject<HTMLButtonElement | null>;
  readonly onFilter: () => void;
  readonly count: string;
  /** From the search into the list. */
  readonly onDown: () => void;
  readonly newAddress: string;
  readonly menus: ComponentChildren;
  readonly exporting: ComponentChildren;
}

/** Above the contacts: search (the key `/` goes there, arrow down leaves it for the list), filter, views, columns, export, new. */
export function ContactsToolbar(props: ContactsToolbarProps) {
  const { t } = useVoice();
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  const { filters } = props;
  return (
    <div class="list-toolbar contacts-toolbar">
      <div class="search">
        <Icon node={Search} />
        <input
          ref={input}
          class="input"
          type="search"
          aria-label={t('list.searchContacts')}
          placeholder={`${t('list.searchContacts')}  /`}
          value={props.search}
          onInput={event => props.onSearch(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            props.onDown();
          }}
        />
      </div>
      <button
        ref={props.filterButton}
        type="button"
        class="button filter-trigger"
        aria-expanded={props.showsFilters}
        onClick={props.onFilter}
      >
        <Icon node={ListFilter} />
        <span>{t('find.filter')}</span>
        {filters > 0 && <b class="taken">{filters}</b>}
      </button>
      {props.menus}
      <p class="soft count" role="status">
        {props.count}
      </p>
      {props.exporting}
      <a class="button" href={props.newAddress}>
        <Icon node={Plus} />
        <span>{t('list.newContact')}</span>
      </a>
    </div>
  );
}
