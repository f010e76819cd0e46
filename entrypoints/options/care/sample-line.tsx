import './care.css';
import { useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { Workspace } from '../workspace.ts';
import { takeSampleAway } from './sample-acts.ts';
import { useHasSample } from './use-has-sample.ts';

/** A quiet line above the page as long as invented people are among the contacts. */
export function SampleLine({ workspace }: { workspace: Pick<Workspace, 'db' | 'say' | 'data'> }) {
  const voice = useVoice();
  const hasSample = useHasSample(workspace.data);
  const [isBusy, setBusy] = useState(false);
  if (!hasSample) return null;
  return (
    <aside class="care-line" aria-label={voice.t('sample.label')}>
      <p>{voice.t('sample.here')}</p>
      <button
        type="button"
        class="link-button"
        disabled={isBusy}
        onClick={() => {
          setBusy(true);
          void takeSampleAway(workspace, voice).then(() => setBusy(false));
        }}
      >
        {voice.t('sample.remove')}
      </button>
    </aside>
  );
}
