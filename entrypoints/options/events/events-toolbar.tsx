import { Download, FileUp, Plus, Search } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { useSlash } from '../../../components/use-slash.ts';
import { addressOf } from '../use-route.ts';
import type { EventsLook, OnEventsLook } from './events-query.ts';

interface EventsToolbarProps {
  readonly look: EventsLook;
  readonly tags: readonly string[];
  readonly found: number;
  readonly count: number;
  readonly onLook: OnEventsLook;
  readonly onExport: () => void;
}

/** Above the events: search (the key `/` goes there), tag filter, list or month, export, import, new. */
export function EventsToolbar({ look, tags, found, count, onLook, onExport }: EventsToolbarProps) {
  const { t } = useVoice();
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  const isNarrowed = found !== count;
  return (
    <div class="list-toolbar">
      <div class="search">
        <Icon node={Search} />
        <input
          ref={input}
          class="input"
          type="search"
          aria-label={t('list.searchEvents')}
          placeholder={`${t('list.searchEvents')}  /`}
          value={look.search}
          onInput={event => onLook({ search: event.currentTarget.value }, { replace: true })}
        />
      </div>
      <select
        class="input tag-filter"
        aria-label={t('list.filterTag')}
        value={look.tag}
        onChange={event => onLook({ tag: event.currentTarget.value })}
      >
        <option value="">{t('list.allTags')}</option>
        {tags.map(tag => (
          <option key={tag} value={tag}>
            {tag}
          </option>
        ))}
      </select>
      <Segmented
        name="events-view"
        label={t('events.view')}
        value={look.view}
        options={[
          { value: 'list', label: t('events.list') },
          { value: 'month', label: t('events.month') },
        ]}
        onChange={view => onLook({ view })}
      />
      <p class="soft count" role="status">
        {isNarrowed ? t('list.countFound', { found, count }) : t('list.countEvents', { count })}
      </p>
      <button type="button" class="button" onClick={onExport}>
        <Icon node={Download} />
        <span>{isNarrowed ? t('list.exportFound', { count: found }) : t('list.exportAll')}</span>
      </button>
      <a class="button" href={addressOf('import')}>
        <Icon node={FileUp} />
        <span>{t('import.attendees')}</span>
      </a>
      <a class="button" href={addressOf('events', 'new')}>
        <Icon node={Plus} />
        <span>{t('list.newEvent')}</span>
      </a>
    </div>
  );
}
