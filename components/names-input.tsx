import './names-input.css';
import { X } from 'lucide';
import { useId, useMemo, useState } from 'preact/hooks';
import { fold } from '../lib/identity/text.ts';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

interface NamesInputProps {
  readonly id?: string;
  readonly label: string;
  readonly placeholder: string;
  readonly names: readonly string[];
  /** Names that are known; those that fit are offered while one types. */
  readonly known: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}

/** So many are offered at once. */
const most = 12;

/** Names, known or new, one after the other: Enter adds what is typed; one is taken off by a press. */
export function NamesInput({ id, label, placeholder, names, known, onChange }: NamesInputProps) {
  const { t } = useVoice();
  const [text, setText] = useState('');
  const listId = useId();
  const offered = useMemo(() => fitting(known, text, names), [known, text, names]);
  const add = (typed: string) => {
    const name = typed.trim().replace(/\s+/g, ' ');
    setText('');
    if (name === '' || names.some(one => fold(one) === fold(name))) return;
    onChange([...names, name]);
  };
  return (
    <div class="names-input">
      {names.map(name => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-label={t('names.takeOff', { name })}
          onClick={() => onChange(names.filter(one => one !== name))}
        >
          <span dir="auto">{name}</span>
          <Icon node={X} />
        </button>
      ))}
      <input
        id={id}
        class="plain-input"
        type="text"
        autocomplete="off"
        maxLength={200}
        aria-label={label}
        placeholder={placeholder}
        list={listId}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
        onBlur={() => add(text)}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.isComposing || text.trim() === '') return;
          event.preventDefault();
          add(text);
        }}
      />
      <datalist id={listId}>
        {offered.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}

function fitting(known: readonly string[], text: string, names: readonly string[]): string[] {
  const wanted = fold(text);
  const found: string[] = [];
  for (const name of known) {
    if (found.length >= most) break;
    if (!names.includes(name) && (wanted === '' || fold(name).includes(wanted))) found.push(name);
  }
  return found;
}
