import { useVoice } from '../../../components/language.tsx';
import { useOnce } from '../../../components/use-once.ts';
import { bringSample, takeSampleAway } from '../care/sample-acts.ts';
import { useHasSample } from '../care/use-has-sample.ts';
import type { Workspace } from '../workspace.ts';

/** Invented people to look around among, and away with them. */
export function SampleSection({ workspace }: { workspace: Workspace }) {
  const voice = useVoice();
  const { t } = voice;
  const hasSample = useHasSample(workspace.data);
  const { isRunning, once } = useOnce();
  const act = hasSample ? takeSampleAway : bringSample;
  return (
    <section>
      <h2>{t('sample.label')}</h2>
      <p class="soft">{t('sample.advice')}</p>
      <button
        type="button"
        class="button"
        disabled={isRunning}
        onClick={() => void once(() => act(workspace, voice))}
      >
        {t(hasSample ? 'sample.remove' : 'sample.load')}
      </button>
    </section>
  );
}
