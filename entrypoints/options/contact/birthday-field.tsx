import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { birthdayOfParts, birthdayParts, birthdayShown, monthNames } from './birthday-text.ts';

interface BirthdayFieldProps {
  readonly birthday: string;
  readonly isOpen: boolean;
  /** Empty: it is taken away. Gives the sentence of a failure. */
  readonly onSave: (birthday: string) => Promise<string | undefined>;
  readonly onLeave: () => void;
}

/** A birthday, with or without its year: day and month are chosen, so that no order of them has to be guessed. */
export function BirthdayField({ birthday, isOpen, onSave, onLeave }: BirthdayFieldProps) {
  const { t, language } = useVoice();
  const [isEditing, setEditing] = useState(isOpen);
  const place = useRef<HTMLDivElement>(null);
  const shown = birthdayShown(birthday, language);
  const leave = (byKey: boolean) => {
    setEditing(false);
    onLeave();
    if (byKey) queueMicrotask(() => place.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={place}>
      {isEditing ? (
        <BirthdayInputs birthday={birthday} onSave={onSave} onLeave={leave} />
      ) : (
        <button
          type="button"
          class="in-place"
          aria-description={t('record.editField', { field: t('field.birthday') })}
          onClick={() => setEditing(true)}
        >
          {shown}
        </button>
      )}
    </div>
  );
}

interface BirthdayInputsProps extends Pick<BirthdayFieldProps, 'birthday' | 'onSave'> {
  readonly onLeave: (byKey: boolean) => void;
}

function BirthdayInputs({ birthday, onSave, onLeave }: BirthdayInputsProps) {
  const { t, language } = useVoice();
  const [parts, setParts] = useState(() => birthdayParts(birthday));
  const [failure, setFailure] = useState<string>();
  const group = useRef<HTMLFieldSetElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => group.current?.querySelector('select')?.focus(), []);
  const save = async (byKey: boolean) => {
    if (isDone.current) return;
    const typed = birthdayOfParts(parts);
    if (typed === undefined) return setFailure(t('record.noSuchDay'));
    isDone.current = true;
    const sentence = typed === birthday ? undefined : await onSave(typed);
    if (sentence === undefined) return onLeave(byKey);
    isDone.current = false;
    setFailure(sentence);
  };
  const set = (part: keyof typeof parts) => (event: { currentTarget: { value: string } }) =>
    setParts({ ...parts, [part]: event.currentTarget.value });
  return (
    <fieldset
      class="birthday"
      ref={group}
      onFocusOut={event => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && group.current?.contains(to)) && document.hasFocus()) void save(false);
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          isDone.current = true;
          onLeave(true);
        } else if (event.key === 'Enter') {
          event.preventDefault();
          void save(true);
        }
      }}
    >
      <legend class="visually-hidden">{t('field.birthday')}</legend>
      <select class="input" aria-label={t('record.day')} value={parts.day} onChange={set('day')}>
        <option value="" />
        {Array.from({ length: 31 }, (_, index) => (
          <option key={index} value={String(index + 1)}>
            {index + 1}
          </option>
        ))}
      </select>
      <select class="input" aria-label={t('record.month')} value={parts.month} onChange={set('month')}>
        <option value="" />
        {monthNames(language).map((name, index) => (
          <option key={name} value={String(index + 1)}>
            {name}
          </option>
        ))}
      </select>
      <input
        class="input"
        type="text"
        inputMode="numeric"
        maxLength={4}
        autocomplete="off"
        aria-label={t('record.year')}
        placeholder={t('record.yearHint')}
        value={parts.year}
        onInput={set('year')}
      />
      {failure && (
        <p class="failed" role="alert">
          {failure}
        </p>
      )}
    </fieldset>
  );
}
