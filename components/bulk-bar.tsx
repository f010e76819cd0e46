import { Download, Tag, Trash2, X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

interface BulkBarProps {
  readonly count: number;
  readonly tags: readonly string[];
  readonly onTag: (tag: string) => void;
  readonly onUntag: (tag: string) => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

/** What can be done with the selected rows; each act is one batch with one undo. */
export function BulkBar({ count, tags, onTag, onUntag, onExport, onDelete, onClear }: BulkBarProps) {
  const { t } = useVoice();
  const [tag, setTag] = useState('');
  const listId = useId();
  const name = tag.trim();
  const act = (run: (tag: string) => void) => () => {
    if (name === '') return;
    run(name);
    setTag('');
  };
  return (
    <form
      class="bulk-bar"
      onSubmit={event => {
        event.preventDefault();
        act(onTag)();
      }}
    >
      <strong role="status">{t('list.selected', { count })}</strong>
      <span class="tag-act">
        <Icon node={Tag} />
        <input
          class="input"
          type="text"
          aria-label={t('list.tagName')}
          placeholder={t('list.tagName')}
          autocomplete="off"
          list={listId}
          value={tag}
          onInput={event => setTag(event.currentTarget.value)}
        />
        <datalist id={listId}>
          {tags.map(known => (
            <option key={known} value={known} />
          ))}
        </datalist>
        <button type="submit" class="button" disabled={name === ''}>
          {t('list.addTag')}
        </button>
        <button type="button" class="button" disabled={!tags.includes(name)} onClick={act(onUntag)}>
          {t('list.removeTag')}
        </button>
      </span>
      <button type="button" class="button" onClick={onExport}>
        <Icon node={Download} />
        <span>{t('list.exportSelected')}</span>
      </button>
      <button type="button" class="button danger" onClick={onDelete}>
        <Icon node={Trash2} />
        <span>{t('action.delete')}</span>
      </button>
      <button
        type="button"
        class="button quiet icon-only"
        aria-label={t('list.clearSelection')}
        onClick={onClear}
      >
        <Icon node={X} />
      </button>
    </form>
  );
}
