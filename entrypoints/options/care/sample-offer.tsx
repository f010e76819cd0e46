import { useVoice } from '../../../components/language.tsx';
import { useOnce } from '../../../components/use-once.ts';
import type { Workspace } from '../workspace.ts';
import { bringSample } from './sample-acts.ts';

/** Offers to look around among invented people first. For empty states. */
export function SampleOffer({ workspace }: { workspace: Pick<Workspace, 'db' | 'say'> }) {
  const voice = useVoice();
  const { isRunning, once } = useOnce();
  return (
    <p class="sample-offer">
      <span class="soft">{voice.t('sample.offer')} </span>
      <button
        type="button"
        class="link-button"
        disabled={isRunning}
        onClick={() => void once(() => bringSample(workspace, voice))}
      >
        {voice.t('sample.load')}
      </button>
    </p>
  );
}
