import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { cleanLines } from '../../../lib/identity/text.ts';
import type { Review } from '../../../lib/model/review.ts';

export type Answers = { readonly [question in (typeof questions)[number]]?: string | undefined };

interface ReviewQuestionsProps {
  readonly kept: Review | undefined;
  /** Gives the sentence of a failure. */
  readonly onKeep: (answers: Answers) => Promise<string | undefined>;
}

const questions = ['wentWell', 'wentBadly', 'next'] as const;

/** What went well, what did not, what next; what is written is kept when one goes on. */
export function ReviewQuestions({ kept, onKeep }: ReviewQuestionsProps) {
  const { t } = useVoice();
  const id = useId();
  return (
    <section class="record-section review-questions" aria-labelledby={id}>
      <h2 id={id}>{t('reviews.questions')}</h2>
      {questions.map(question => (
        <Answer
          key={question}
          label={t(`reviews.question.${question}`)}
          stored={kept?.[question] ?? ''}
          onSave={text => onKeep({ [question]: text || undefined })}
        />
      ))}
      <p class="soft small not-printed">{t('reviews.saving')}</p>
    </section>
  );
}

interface AnswerProps {
  readonly label: string;
  readonly stored: string;
  readonly onSave: (text: string) => Promise<string | undefined>;
}

function Answer({ label, stored, onSave }: AnswerProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const text = typed ?? stored;
  /** What is typed, known also before it is drawn and after the field is gone. */
  const latest = useRef<string>(undefined);
  /** What is stored, known also before it is shown. */
  const known = useRef(stored);
  useLayoutEffect(() => {
    known.current = stored;
  }, [stored]);
  const type = (words: string | undefined) => {
    latest.current = words;
    setTyped(words);
  };
  const save = async () => {
    const words = latest.current;
    if (words === undefined) return;
    const clean = cleanLines(words, 20_000);
    if (clean === known.current) return;
    const sentence = await onSave(clean);
    setFailure(sentence);
    if (sentence !== undefined) return;
    known.current = clean;
    // From here on what is stored is shown, also when it is taken back; unless more was typed meanwhile.
    if (latest.current === words) type(undefined);
  };
  const saving = useRef(save);
  saving.current = save;
  const before = useRef<Promise<void>>(Promise.resolve());
  /** Saves after what is being saved, so that what was typed meanwhile is the last word. */
  const leave = useCallback(() => {
    before.current = before.current.then(() => saving.current());
  }, []);
  // Not every browser takes the focus from a field before the field goes, as with the way back.
  useEffect(() => leave, [leave]);
  return (
    <div class="answer">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="input not-printed"
        rows={3}
        dir="auto"
        maxLength={20_000}
        value={text}
        onInput={event => type(event.currentTarget.value)}
        onBlur={leave}
      />
      <p class="only-printed lines" dir="auto">
        {text}
      </p>
      {failure && (
        <p class="failed" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
