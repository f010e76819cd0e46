import { Search } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { fold } from '../lib/identity/text.ts';
import { Icon } from './icon.tsx';
import { Initials } from './initials.tsx';
import { useVoice } from './language.tsx';
import { useVirtualRows } from './use-virtual-rows.ts';

export interface PickRow {
  readonly id: string;
  readonly name: string;
  /** Without titles, for the initials; absent: as `name`. */
  readonly plainName?: string;
  /** What they do and where, in one line. */
  readonly detail: string;
  /** Short words about the row: a role, that somebody is saved already, that the name is a device's. */
  readonly remarks: readonly string[];
  /** Not saved yet. */
  readonly isNew: boolean;
}

interface PickListProps {
  readonly label: string;
  readonly rows: readonly PickRow[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (ids: ReadonlySet<string>) => void;
  /** Beside a row: what else can be done with it. */
  readonly action?: (row: PickRow) => ComponentChildren;
  /** What is open under one of the rows; as high as a row. */
  readonly below?: { readonly id: string; readonly content: ComponentChildren } | undefined;
}

/** Height of a row in px, as pick-list.css has it. */
const rowHeight = 44;

/** People to tick, in any number: filtered by words or to those who are new, all or none of what is shown. */
export function PickList({ label, rows, picked, onPick, action, below }: PickListProps) {
  const { t } = useVoice();
  const [words, setWords] = useState('');
  const [onlyNew, setOnlyNew] = useState(false);
  const scroller = useRef<HTMLUListElement>(null);
  const shown = useMemo(() => {
    const wanted = fold(words).split(/\s+/);
    return rows.filter(
      ({ name, detail, isNew }) =>
        (isNew || !onlyNew) && wanted.every(word => fold(`${name} ${detail}`).includes(word)),
    );
  }, [rows, words, onlyNew]);
  const opened = below ? shown.findIndex(({ id }) => id === below.id) : -1;
  const places = useMemo(
    () => (opened < 0 ? shown : [...shown.slice(0, opened + 1), undefined, ...shown.slice(opened + 1)]),
    [shown, opened],
  );
  const { from, to, before, after } = useVirtualRows(scroller, places.length, rowHeight);
  const all = shown.length > 0 && shown.every(({ id }) => picked.has(id));
  const pick = (ids: readonly string[], checked: boolean) => {
    const next = new Set(picked);
    for (const id of ids) checked ? next.add(id) : next.delete(id);
    onPick(next);
  };
  const move = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target instanceof HTMLElement ? event.target.closest('li') : null;
    // In a text the arrows move the caret.
    if (step === undefined || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input')];
    boxes[boxes.findIndex(box => row?.contains(box)) + step]?.focus();
  };
  return (
    <fieldset class="pick-list">
      <legend class="visually-hidden">{label}</legend>
      <div class="pick-tools">
        <label class="pick-all">
          <input
            type="checkbox"
            checked={all}
            onChange={() =>
              pick(
                shown.map(({ id }) => id),
                !all,
              )
            }
          />
          {t('pick.all', { count: shown.length })}
        </label>
        {rows.some(({ isNew }) => !isNew) && rows.some(({ isNew }) => isNew) && (
          <label class="pick-all">
            <input
              type="checkbox"
              checked={onlyNew}
              onChange={event => setOnlyNew(event.currentTarget.checked)}
            />
            {t('pick.onlyNew')}
          </label>
        )}
        {rows.length > 6 && (
          <div class="search">
            <Icon node={Search} />
            <input
              class="input"
              type="search"
              aria-label={t('pick.filter')}
              placeholder={t('pick.filter')}
              value={words}
              onInput={event => setWords(event.currentTarget.value)}
              onKeyDown={event => {
                // Enter would save what is ticked: here it only means that the word is written.
                if (event.key === 'Enter') event.preventDefault();
              }}
            />
          </div>
        )}
      </div>
      <ul class="pick-rows" ref={scroller} onKeyDown={move}>
        {before > 0 && <li class="spacer" aria-hidden="true" style={`height: ${before}px`} />}
        {places.slice(from, to).map(row => {
          if (row === undefined) return <li key="below">{below?.content}</li>;
          const { id, name, plainName, detail, remarks } = row;
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={picked.has(id)}
                  onChange={event => pick([id], event.currentTarget.checked)}
                />
                <Initials name={plainName ?? name} size={28} />
                <span class="pick-who">
                  <span class="name" dir="auto">
                    {name}
                  </span>
                  {detail && (
                    <span class="soft" dir="auto">
                      {detail}
                    </span>
                  )}
                </span>
                {remarks.length > 0 && <span class="pick-remarks">{remarks.join(' · ')}</span>}
              </label>
              {action?.(row)}
            </li>
          );
        })}
        {after > 0 && <li class="spacer" aria-hidden="true" style={`height: ${after}px`} />}
        {shown.length === 0 && <li class="soft pick-none">{t('pick.nobody')}</li>}
      </ul>
    </fieldset>
  );
}
