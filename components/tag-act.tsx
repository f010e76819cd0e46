import { Tag } from 'lucide';
import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

interface TagActProps {
  /** Known tags, offered while one types. */
  readonly tags: readonly string[];
  readonly input?: RefObject<HTMLInputElement | null>;
  readonly onTag: (tag: string) => void;
  readonly onUntag: (tag: string) => void;
}

/** Puts a tag on what is selected, or takes it off. Enter adds. */
export function TagAct({ tags, input, onTag, onUntag }: TagActProps) {
  const { t } = useVoice();
  const [tag, setTag] = useState('');
  const listId = useId();
  const name = tag.trim();
  const act = (run: (tag: string) => void) => {
    if (name === '') return;
    run(name);
    setTag('');
  };
  return (
    <form
      class="tag-act"
      onSubmit={event => {
        event.preventDefault();
        act(onTag);
      }}
    >
      <Icon node={Tag} />
      <input
        ref={input}
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
      <button type="button" class="button" disabled={!tags.includes(name)} onClick={() => act(onUntag)}>
        {t('list.removeTag')}
      </button>
    </form>
  );
}
