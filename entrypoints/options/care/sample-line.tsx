import './care.css';
import { useVoice } from '../../../components/language.tsx';
import { useOnce } from '../../../components/use-once.ts';
import type { Workspace } from '../workspace.ts';
import { takeSampleAway } from './sample-acts.ts';
import { useHasSample } from './use-has-sample.ts';

/** A quiet line above the page as long as invented people are among the contacts. */
export function SampleLine({ workspace }: { workspace: Pick<Workspace, 'db' | 'say' | 'data'> }) {
  const voice = useVoice();
  const hasSample = useHasSample(workspace.data);
  const { isRunning, once } = useOnce();
  if (!hasSample) return null;
  return (
    <aside class="care-line" aria-label={voice.t('sample.label')}>
      <p>{voice.t('sample.here')}</p>
      <button
        type="button"
        class="link-button"
        disabled={isRunning}
        onClick={() => void once(() => takeSampleAway(workspace, voice))}
      >
        {voice.t('sample.remove')}
      </button>
    </aside>
  );
}
