import './pick-one.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useVoice } from './language.tsx';

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the same name. */
  readonly detail?: string | undefined;
}

export interface PickOneSearch {
  /**
   * The best choices for what is typed; aborted when more is typed. Where that takes longer it tells those that it has found so far.
   */
  readonly find: (
    text: string,
    signal: AbortSignal,
    onSome: (some: readonly Choice[]) => void,
  ) => Promise<readonly Choice[]>;
  /** Somebody is about to search. */
  readonly prepare?: (() => void) | undefined;
}

interface PickOneProps extends PickOneSearch {
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (choice: Choice) => void;
}

/** A search that is over sooner is not spoken of, in ms. */
const patience = 200;

/** A search among records for one of them: ARIA's combobox with a list. Arrows choose, Enter takes, Escape empties it. */
export function PickOne({ label, placeholder, find, prepare, onPick }: PickOneProps) {
  const { t } = useVoice();
  const [text, setText] = useState('');
  const [choices, setChoices] = useState<readonly Choice[]>();
  /** Whom the arrows came to: more may be found before them. */
  const [pointedAt, setPointedAt] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [isSearching, setSearching] = useState<'soon' | 'long'>();
  const searching = useRef<AbortController>(undefined);
  const id = useId();
  useEffect(() => () => searching.current?.abort(), []);

  const search = (typed: string) => {
    setText(typed);
    setPointedAt(undefined);
    setSearching(undefined);
    searching.current?.abort();
    if (typed.trim() === '') return setChoices(undefined);
    setOpen(true);
    const search = new AbortController();
    const { signal } = search;
    searching.current = search;
    setSearching('soon');
    const late = setTimeout(() => setSearching('long'), patience);
    signal.addEventListener('abort', () => clearTimeout(late));
    const onSome = (some: readonly Choice[]) => {
      if (!signal.aborted) setChoices(some);
    };
    void find(typed, signal, onSome).then(found => {
      onSome(found);
      if (signal.aborted) return;
      clearTimeout(late);
      setSearching(undefined);
    });
  };
  const take = (choice: Choice | undefined) => {
    if (!choice) return;
    search('');
    onPick(choice);
  };
  const list = isOpen ? choices : undefined;
  const hasSome = list !== undefined && list.length > 0;
  const active = Math.max(0, list?.findIndex(choice => choice.id === pointedAt) ?? 0);
  const isLong = isOpen && isSearching === 'long';
  return (
    <div class="pick-one">
      <input
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        aria-label={label}
        aria-expanded={hasSome}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={list?.[active] ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        value={text}
        onInput={event => search(event.currentTarget.value)}
        onBlur={() => setOpen(false)}
        onFocus={() => {
          setOpen(true);
          prepare?.();
        }}
        onKeyDown={event => {
          const count = list?.length ?? 0;
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined && count > 0) {
            event.preventDefault();
            setPointedAt(list?.[(active + step + count) % count]?.id);
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
      <div class="pick-below" hidden={!hasSome}>
        <div id={`${id}-list`} role="listbox" aria-label={label} aria-busy={isLong}>
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
        {isLong && (
          <p class="soft" aria-hidden="true">
            {t('pick.searching')}
          </p>
        )}
      </div>
      <p class={hasSome ? 'visually-hidden' : 'soft pick-nothing'} role="status">
        {isLong ? t('pick.searching') : list?.length === 0 && isSearching === undefined && t('pick.nothing')}
      </p>
    </div>
  );
}
