import './pick-one.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useVoice } from './language.tsx';

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the same name. */
  readonly detail?: string | undefined;
}

interface PickOneProps {
  readonly label: string;
  readonly placeholder: string;
  /** The best choices for what is typed; aborted when more is typed. */
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly Choice[]>;
  readonly onPick: (choice: Choice) => void;
}

/** A search among records for one of them: ARIA's combobox with a list. Arrows choose, Enter takes, Escape empties it. */
export function PickOne({ label, placeholder, find, onPick }: PickOneProps) {
  const { t } = useVoice();
  const [text, setText] = useState('');
  const [choices, setChoices] = useState<readonly Choice[]>();
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const searching = useRef<AbortController>(undefined);
  const id = useId();
  useEffect(() => () => searching.current?.abort(), []);

  const search = (typed: string) => {
    setText(typed);
    searching.current?.abort();
    if (typed.trim() === '') return setChoices(undefined);
    const search = new AbortController();
    searching.current = search;
    void find(typed, search.signal).then(found => {
      if (search.signal.aborted) return;
      setChoices(found);
      setActive(0);
      setOpen(true);
    });
  };
  const take = (choice: Choice | undefined) => {
    if (!choice) return;
    search('');
    onPick(choice);
  };
  const list = isOpen ? choices : undefined;
  return (
    <div class="pick-one">
      <input
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        aria-label={label}
        aria-expanded={list !== undefined && list.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={list?.[active] ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        value={text}
        onInput={event => search(event.currentTarget.value)}
        onBlur={() => setOpen(false)}
        onFocus={() => setOpen(true)}
        onKeyDown={event => {
          const count = list?.length ?? 0;
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined && count > 0) {
            event.preventDefault();
            setActive((active + step + count) % count);
          } else if (event.key === 'Enter' && !event.isComposing) {
            event.preventDefault();
            take(list?.[active]);
          } else if (event.key === 'Escape' && text !== '') {
            event.preventDefault();
            event.stopPropagation();
            search('');
          }
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!list || list.length === 0}>
        {list?.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, where the focus stays
          <div
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={event => event.preventDefault()}
            onClick={() => take(choice)}
          >
            <span dir="auto">{choice.name}</span>
            {choice.detail && (
              <span class="soft" dir="auto">
                {choice.detail}
              </span>
            )}
          </div>
        ))}
      </div>
      <p class="soft pick-nothing" role="status">
        {list?.length === 0 && t('pick.nothing')}
      </p>
    </div>
  );
}
