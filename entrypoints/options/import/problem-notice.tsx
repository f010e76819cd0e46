import { useVoice } from '../../../components/language.tsx';
import { Notice } from '../../../components/notice.tsx';
import type { Translate } from '../../../lib/i18n/translate.ts';
import { handOverBackup } from '../export/handed-backup.ts';
import { addressOf } from '../use-route.ts';
import type { Problem } from './import-stage.ts';

/** What is wrong with a source, and what to do. */
export function ProblemNotice({ problem }: { problem: Problem }) {
  const { t } = useVoice();
  const { title, advice } = sentences(problem, t);
  return (
    <div role="alert">
      <Notice title={title} advice={advice}>
        {problem.kind === 'backup' && (
          <a
            class="button"
            href={addressOf('export', 'restore')}
            onClick={() => handOverBackup(problem.file)}
          >
            {t('report.backup.restore')}
          </a>
        )}
      </Notice>
    </div>
  );
}

function sentences(problem: Problem, t: Translate): { title: string; advice: string } {
  if (problem.kind === 'several-files')
    return { title: t('report.several.title'), advice: t('report.several.advice') };
  const { label } = problem;
  if (problem.kind === 'unreadable')
    return {
      title: t(`report.${problem.reason}.title`, { label }),
      advice: t(`report.${problem.reason}.advice`),
    };
  if (problem.kind === 'backup')
    return { title: t('report.backup.title', { label }), advice: t('report.backup.advice') };
  if (problem.kind === 'saved-before')
    return { title: t('import.savedBefore.title', { label }), advice: t('import.savedBefore.advice') };
  if (problem.kind === 'nobody')
    return { title: t('report.nobody.title', { label }), advice: t('report.nobody.advice') };
  const message = problem.error instanceof Error ? problem.error.message : String(problem.error);
  return { title: t('report.failed.title', { label }), advice: t('report.failed.advice', { message }) };
}
