import { useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { Workspace } from '../workspace.ts';
import { bringSample } from './sample-acts.ts';

/** Offers to look around among invented people first. For empty states. */
export function SampleOffer({ workspace }: { workspace: Pick<Workspace, 'db' | 'say'> }) {
  const voice = useVoice();
  const [isBusy, setBusy] = useState(false);
  return (
    <p class="sample-offer">
      <span class="soft">{voice.t('sample.offer')} </span>
      <button
        type="button"
        class="link-button"
        disabled={isBusy}
        onClick={() => {
          setBusy(true);
          void bringSample(workspace, voice).then(() => setBusy(false));
        }}
      >
        {voice.t('sample.load')}
      </button>
    </p>
  );
}
