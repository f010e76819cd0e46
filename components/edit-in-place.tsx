import { Pencil } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { GrowingInput } from './growing-input.tsx';
import { Icon } from './icon.tsx';
import { useVoice } from './language.tsx';

export interface EditInPlaceProps {
  /** The field's name as it is read to people. */
  readonly label: string;
  /** The value as one types it; empty: there is none. */
  readonly value: string;
  /** The value as one reads it; absent: as typed. */
  readonly shown?: ComponentChildren;
  /** Where the value leads; it is then edited by a button of its own. */
  readonly href?: string | undefined;
  /** Several lines: Enter begins a new one. */
  readonly lines?: boolean | undefined;
  readonly type?: 'text' | 'date' | undefined;
  readonly inputMode?: 'text' | 'email' | 'tel' | 'url' | 'decimal' | undefined;
  readonly placeholder?: string | undefined;
  readonly suggestions?: readonly string[] | undefined;
  /** Whether it begins as an input: a field that is being added. */
  readonly isOpen?: boolean | undefined;
  /** Gives the sentence of a failure; the input stays open then. */
  readonly onSave: (text: string) => Promise<string | undefined>;
  readonly onLeave?: (() => void) | undefined;
}

/** A value that becomes an input where it stands. Enter and going elsewhere save, Escape leaves it as it was. */
export function EditInPlace(props: EditInPlaceProps) {
  const { label, value, shown = value, href, isOpen = false, onSave, onLeave } = props;
  const { t } = useVoice();
  /** What the input began with; undefined: the value is being read. */
  const [start, setStart] = useState(isOpen ? value : undefined);
  const opener = useRef<HTMLButtonElement>(null);
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (start !== undefined || !wantsFocus.current) return;
    wantsFocus.current = false;
    opener.current?.focus();
  }, [start]);
  if (start !== undefined) {
    return (
      <InPlaceInput
        {...props}
        start={start}
        onSave={onSave}
        onLeave={byKey => {
          wantsFocus.current = byKey;
          setStart(undefined);
          onLeave?.();
        }}
      />
    );
  }
  const open = () => setStart(value);
  if (href !== undefined) {
    const name = t('record.edit', { field: label, value });
    return (
      <span class="in-place-link">
        <a href={href} {...(/^https?:/.test(href) && { target: '_blank', rel: 'noreferrer' })} dir="auto">
          {shown}
        </a>
        <button
          type="button"
          class="button quiet icon-only"
          ref={opener}
          aria-label={name}
          title={name}
          onClick={open}
        >
          <Icon node={Pencil} />
        </button>
      </span>
    );
  }
  return (
    <button
      type="button"
      class="in-place"
      dir="auto"
      ref={opener}
      aria-description={t('record.editField', { field: label })}
      onClick={open}
    >
      {value === '' ? <span class="soft">{props.placeholder ?? t('record.empty')}</span> : shown}
    </button>
  );
}

interface InPlaceInputProps extends Omit<EditInPlaceProps, 'onLeave'> {
  readonly start: string;
  /** `byKey`: the keyboard is still here. */
  readonly onLeave: (byKey: boolean) => void;
}

function InPlaceInput({ label, start, lines, type = 'text', onSave, onLeave, ...props }: InPlaceInputProps) {
  const { t } = useVoice();
  const [text, setText] = useState(start);
  const [failure, setFailure] = useState<{ readonly of: string; readonly sentence: string }>();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const isSaving = useRef(false);
  const id = useId();
  // Before the next key, so that no letter is lost.
  useLayoutEffect(() => {
    input.current?.focus();
    if (!lines && type === 'text') input.current?.select();
  }, [lines, type]);

  const save = async (byKey: boolean) => {
    if (isSaving.current) return;
    // Compared with what it began with: what was saved elsewhere meanwhile is not to be overwritten by a mere look.
    if (text.trim() === start.trim()) {
      isSaving.current = true;
      return onLeave(byKey);
    }
    if (!byKey && failure?.of === text) return;
    isSaving.current = true;
    const sentence = await onSave(text);
    // Taken out of the page, the input loses the focus once more: it is done by then.
    if (sentence === undefined) return onLeave(byKey);
    isSaving.current = false;
    setFailure({ of: text, sentence });
  };
  const shared = {
    id,
    class: 'plain-input',
    autocomplete: 'off' as const,
    dir: 'auto' as const,
    'aria-label': label,
    'aria-invalid': failure !== undefined,
    'aria-describedby': failure ? `${id}-failure` : lines ? `${id}-hint` : undefined,
    value: text,
    placeholder: props.placeholder,
    onBlur: () => void save(false),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        isSaving.current = true;
        onLeave(true);
      } else if (event.key === 'Enter' && !event.isComposing && (!lines || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        void save(true);
      }
    },
  };
  return (
    <div class="in-place-editor">
      {type === 'date' || props.suggestions ? (
        <input
          {...shared}
          ref={input}
          type={type}
          list={props.suggestions ? `${id}-list` : undefined}
          onInput={event => setText(event.currentTarget.value)}
        />
      ) : (
        <GrowingInput
          {...shared}
          inputRef={input}
          inputMode={props.inputMode}
          lines={lines}
          rows={lines ? 2 : 1}
          onInput={setText}
        />
      )}
      {props.suggestions && (
        <datalist id={`${id}-list`}>
          {props.suggestions.map(one => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {lines && !failure && (
        <p class="soft in-place-hint" id={`${id}-hint`}>
          {t('record.linesHint')}
        </p>
      )}
      {failure && (
        <p class="failed" id={`${id}-failure`} role="alert">
          {failure.sentence}
        </p>
      )}
    </div>
  );
}
