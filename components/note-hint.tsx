import './note-hint.css';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { sensitiveWordsIn } from '../lib/identity/sensitive-words.ts';
import { useVoice } from './language.tsx';

/** Whether one is reminded; it stands where settings are known. */
export const RemindsOfWords = createContext(true);

/** A quiet line under a note that tells what others may not want to be written down: a reminder, nothing is held back. */
export function NoteHint({ note }: { readonly note: string }) {
  const { t } = useVoice();
  const isOn = useContext(RemindsOfWords);
  const found = useMemo(() => (isOn ? sensitiveWordsIn(note) : []), [note, isOn]);
  const [first] = found;
  return (
    <p class="soft note-hint" role="status">
      {first &&
        t('noteHint.text', {
          kinds: found.map(({ kind }) => t(`noteHint.${kind}`)).join(', '),
          word: first.word,
        })}
    </p>
  );
}
