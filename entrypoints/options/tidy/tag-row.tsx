import { ChevronDown, ChevronRight } from 'lucide';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { TagCount } from '../../../lib/identity/tag-counts.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { TagEditor } from './tag-editor.tsx';

interface TagRowProps {
  readonly workspace: Workspace;
  readonly tag: TagCount;
  readonly tags: readonly TagCount[];
  readonly isOpen: boolean;
  /** The tag that is to be open; undefined: none. */
  readonly onOpen: (tag: string | undefined) => void;
}

/** A tag with what bears it; opened, what can be done with it. */
export function TagRow({ workspace, tag, tags, isOpen, onOpen }: TagRowProps) {
  const { t } = useVoice();
  const { name, contacts, events, color } = tag;
  const query = String(new URLSearchParams({ tag: name }));
  return (
    <li class={isOpen ? 'tag-row open' : 'tag-row'}>
      <div class="tag-line">
        <button
          type="button"
          class="tag-name"
          aria-expanded={isOpen}
          onClick={() => onOpen(isOpen ? undefined : name)}
        >
          <Icon node={isOpen ? ChevronDown : ChevronRight} />
          <span class={color ? `tag-dot tag-${color}` : 'tag-dot'} />
          <span dir="auto">{name}</span>
        </button>
        {contacts > 0 && (
          <a href={addressOf('contacts', undefined, query)}>{t('list.count', { count: contacts })}</a>
        )}
        {events > 0 && (
          <a href={addressOf('events', undefined, query)}>{t('list.countEvents', { count: events })}</a>
        )}
        {contacts + events === 0 && <span class="soft">{t('tags.unused')}</span>}
      </div>
      {isOpen && <TagEditor workspace={workspace} tag={tag} tags={tags} onOpen={onOpen} />}
    </li>
  );
}
