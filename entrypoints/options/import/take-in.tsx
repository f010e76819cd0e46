import { FileUp } from 'lucide';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { JejaringDatabase } from '../../../lib/store/database.ts';
import { KeptImports } from './kept-imports.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import type { Import } from './use-import.ts';
import { WhereFilesAre } from './where-files-are.tsx';

const accepted =
  '.csv,.tsv,.txt,.xlsx,.vcf,.json,.jejaring,text/csv,text/tab-separated-values,text/plain,text/vcard';

interface TakeInProps {
  readonly db: JejaringDatabase;
  readonly imports: Import;
  /** The event where the people were met, if one came from there. */
  readonly eventId: string | undefined;
}

/** The way in: a file by button or by drop anywhere on the page, or a text. */
export function TakeIn({ db, imports, eventId }: TakeInProps) {
  const { stage, acts } = imports;
  const { t } = useVoice();
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const textId = useId();
  const take = (files: readonly File[]) => {
    const [file, ...others] = files;
    if (others.length > 0) acts.refuse({ kind: 'several-files' });
    else if (file) void acts.read({ kind: 'file', file }, eventId);
  };
  const isOver = useDrop(take);
  const problem = stage.name === 'start' ? stage.problem : undefined;
  return (
    <div class="reading-page import-start">
      <section>
        <h1>{t('import.title')}</h1>
        <p class="soft">{t('import.lead')}</p>
      </section>
      {problem && <ProblemNotice problem={problem} />}
      <KeptImports db={db} imports={imports} />
      <section class={isOver ? 'drop-place over' : 'drop-place'}>
        <button type="button" class="button primary" onClick={() => picker.current?.click()}>
          <Icon node={FileUp} />
          {t('import.choose')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept={accepted}
          aria-label={t('import.choose')}
          onChange={event => {
            const input = event.currentTarget;
            take([...(input.files ?? [])]);
            // The same file chosen again, after it was mended, is a change too.
            input.value = '';
          }}
        />
        <p class="soft">{t(isOver ? 'import.dropNow' : 'import.drop')}</p>
      </section>
      <form
        class="paste-place"
        onSubmit={event => {
          event.preventDefault();
          if (text.trim() !== '') void acts.read({ kind: 'text', text }, eventId);
        }}
      >
        <label for={textId}>{t('import.paste')}</label>
        <textarea
          id={textId}
          class="input"
          rows={5}
          dir="auto"
          placeholder={t('import.pasteHint')}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {t('import.readText')}
        </button>
      </form>
      <WhereFilesAre />
    </div>
  );
}

/** Takes what is dropped anywhere on the page. Without it the browser would go to the file and leave the page. */
function useDrop(take: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const taking = useRef(take);
  taking.current = take;
  // Before a frame is drawn: a file dropped then would be gone to.
  useLayoutEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      taking.current([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
