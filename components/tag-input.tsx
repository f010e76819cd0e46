import { X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';
import { useTagClass } from './tag-colors.tsx';

interface TagInputProps {
  readonly id: string;
  /** What it is called where no `label` element names it. */
  readonly label?: string;
  readonly tags: readonly string[];
  /** Recent tags; those not yet set are offered as chips and while typing. */
  readonly recent: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Tags as removable chips. Enter or a comma adds what is typed; Backspace in the empty input takes the last one off. */
export function TagInput({ id, label, tags, recent, onChange }: TagInputProps) {
  const { t } = useVoice();
  const tagClass = useTagClass();
  const [text, setText] = useState('');
  const listId = useId();
  const unused = recent.filter(tag => !tags.includes(tag));

  const add = (typed: string) => {
    const fresh = typed
      .split(',')
      .map(tag => tag.trim().replace(/\s+/g, ' '))
      .filter(tag => tag !== '' && !tags.includes(tag));
    if (fresh.length > 0) onChange([...tags, ...new Set(fresh)]);
    setText('');
  };

  return (
    <div class="tag-input">
      <div class="chips">
        {tags.map(tag => (
          <button
            key={tag}
            type="button"
            class={tagClass(tag)}
            aria-label={t('popup.tagRemove', { tag })}
            onClick={() => onChange(tags.filter(other => other !== tag))}
          >
            <span>{tag}</span>
            <Icon node={X} />
          </button>
        ))}
        <input
          id={id}
          type="text"
          class="plain-input"
          autocomplete="off"
          aria-label={label}
          placeholder={t('popup.tagsAdd')}
          list={listId}
          value={text}
          onInput={event => {
            const { value } = event.currentTarget;
            if (value.includes(',')) add(value);
            else setText(value);
          }}
          onBlur={() => add(text)}
          onKeyDown={event => {
            if (event.key === 'Enter' && text.trim() !== '') {
              event.preventDefault();
              add(text);
            }
            if (event.key === 'Backspace' && text === '' && tags.length > 0) onChange(tags.slice(0, -1));
          }}
        />
        <datalist id={listId}>
          {unused.map(tag => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </div>
      {unused.length > 0 && (
        <ul class="chips" aria-label={t('popup.tagsRecent')}>
          {unused.slice(0, 5).map(tag => (
            <li key={tag}>
              <button type="button" class="chip suggestion" onClick={() => onChange([...tags, tag])}>
                <span>+ {tag}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
