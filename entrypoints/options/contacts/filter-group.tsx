import { Ban } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { Choice } from '../../../lib/find/facets.ts';
import { fold } from '../../../lib/identity/text.ts';

/** What is wanted of a filter, and what is not. */
export interface Taken {
  readonly chosen: readonly string[];
  readonly excluded: readonly string[];
}

type KeyOf = (value: string) => string;

interface FilterGroupProps {
  readonly label: string;
  /** Undefined until they are counted. */
  readonly choices: readonly Choice[] | undefined;
  readonly words: (value: string) => string;
  /** What two spellings of one choice have in common. */
  readonly keyOf?: KeyOf;
  readonly taken: Taken;
  readonly onChange: (taken: Taken) => void;
  readonly mayExclude?: boolean;
  /** Only one at a time. */
  readonly isSingle?: boolean;
  /** Above the choices. */
  readonly children?: ComponentChildren;
}

/** Choices in sight before one asks for more, and after. */
const few = 6;
const many = 60;
/** From so many on, they are searched. */
const searchable = 12;

/** The choices of one filter, with how many contacts there would be with each. */
export function FilterGroup(props: FilterGroupProps) {
  const { label, choices, words, keyOf = fold, taken, onChange } = props;
  const { mayExclude = false, isSingle = false, children } = props;
  const { t } = useVoice();
  const [text, setText] = useState('');
  const [showsMore, setShowsMore] = useState(false);
  const countTaken = taken.chosen.length + taken.excluded.length;
  const [isOpen, setIsOpen] = useState(countTaken > 0);
  const { rows, hidden } = useMemo(() => {
    const wanted = fold(text);
    const all = choices ?? [];
    const fitting = wanted === '' ? all : all.filter(({ value }) => fold(words(value)).includes(wanted));
    const some = fitting.slice(0, showsMore || wanted !== '' ? many : few);
    // What is taken is always there, also where it leaves nobody.
    const missing = [...taken.chosen, ...taken.excluded].filter(
      value => !some.some(choice => isLike(choice.value, value, keyOf)),
    );
    const added = missing.map(
      value => all.find(choice => isLike(choice.value, value, keyOf)) ?? { value, label: value, count: 0 },
    );
    return { rows: [...some, ...added], hidden: fitting.length - some.length };
  }, [choices, words, keyOf, taken, text, showsMore]);
  if (choices?.length === 0 && countTaken === 0) return null;

  const pick = (value: string) => {
    const isChosen = has(taken.chosen, value, keyOf);
    const others = isSingle ? [] : without(taken.chosen, value, keyOf);
    onChange({
      chosen: isChosen ? others : [...others, value],
      excluded: without(taken.excluded, value, keyOf),
    });
  };
  const exclude = (value: string) => {
    const others = without(taken.excluded, value, keyOf);
    onChange({
      chosen: without(taken.chosen, value, keyOf),
      excluded: has(taken.excluded, value, keyOf) ? others : [...others, value],
    });
  };
  return (
    <details class="filter-group" open={isOpen} onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>
        {label}
        {countTaken > 0 && <span class="taken">{countTaken}</span>}
      </summary>
      {isOpen && (
        <div class="filter-choices">
          {children}
          {(choices?.length ?? 0) > searchable && (
            <input
              class="input"
              type="search"
              aria-label={t('find.searchIn', { filter: label })}
              placeholder={t('find.searchIn', { filter: label })}
              value={text}
              onInput={event => setText(event.currentTarget.value)}
            />
          )}
          <ul>
            {rows.map(({ value, count }) => (
              <ChoiceLine
                key={value}
                words={words(value)}
                count={choices && count}
                isChosen={has(taken.chosen, value, keyOf)}
                isExcluded={has(taken.excluded, value, keyOf)}
                onPick={() => pick(value)}
                onExclude={mayExclude ? () => exclude(value) : undefined}
              />
            ))}
          </ul>
          {hidden > 0 && !showsMore && text === '' && (
            <button type="button" class="link-button" onClick={() => setShowsMore(true)}>
              {t('find.more', { count: hidden })}
            </button>
          )}
        </div>
      )}
    </details>
  );
}

interface ChoiceLineProps {
  readonly words: string;
  readonly count: number | undefined;
  readonly isChosen: boolean;
  readonly isExcluded: boolean;
  readonly onPick: () => void;
  readonly onExclude: (() => void) | undefined;
}

export function ChoiceLine({ words, count, isChosen, isExcluded, onPick, onExclude }: ChoiceLineProps) {
  const { t, language } = useVoice();
  return (
    <li class={isExcluded ? 'choice-line excluded' : 'choice-line'}>
      <label>
        <input type="checkbox" checked={isChosen} onChange={onPick} />
        <span class="words" dir="auto">
          {words}
        </span>
        {count !== undefined && (
          <span class="soft number">{new Intl.NumberFormat(language).format(count)}</span>
        )}
      </label>
      {onExclude && (
        <button
          type="button"
          class="button quiet icon-only"
          aria-pressed={isExcluded}
          aria-label={t('find.without', { value: words })}
          title={t('find.without', { value: words })}
          onClick={onExclude}
        >
          <Icon node={Ban} />
        </button>
      )}
    </li>
  );
}

const isLike = (a: string, b: string, keyOf: KeyOf): boolean => a === b || keyOf(a) === keyOf(b);
const has = (values: readonly string[], value: string, keyOf: KeyOf): boolean =>
  values.some(one => isLike(one, value, keyOf));
const without = (values: readonly string[], value: string, keyOf: KeyOf): readonly string[] =>
  values.filter(one => !isLike(one, value, keyOf));
