import { useVoice } from '../../../components/language.tsx';
import { ProgressLine } from '../../../components/progress-line.tsx';
import type { Workspace } from '../workspace.ts';
import { ColumnsStep } from './columns-step.tsx';
import { ImportDone } from './import-done.tsx';
import { ReviewPage } from './review-page.tsx';
import { TakeIn } from './take-in.tsx';
import type { Import } from './use-import.ts';

interface ImportPageProps {
  readonly workspace: Workspace;
  readonly imports: Import;
  /** The event where the people were met, if one came from there. */
  readonly eventId: string | undefined;
}

/** People from a file or a text: taken in, reviewed, saved as one batch. */
export function ImportPage({ workspace, imports, eventId }: ImportPageProps) {
  const { t } = useVoice();
  const { stage, acts } = imports;
  switch (stage.name) {
    case 'start':
      return <TakeIn db={workspace.db} imports={imports} eventId={eventId} />;
    case 'reading':
      return (
        <div class="reading-page">
          <h1>{t('import.title')}</h1>
          <ProgressLine
            label={t(stage.step === 'reading' ? 'import.reading' : 'import.comparing', {
              label: stage.label,
            })}
            share={stage.share}
            onCancel={acts.cancel}
          />
        </div>
      );
    case 'columns':
      return <ColumnsStep stage={stage} acts={acts} />;
    case 'done':
      return <ImportDone stage={stage} acts={acts} />;
    default:
      return <ReviewPage workspace={workspace} stage={stage} acts={acts} />;
  }
}
