import type { Voice } from '../../../components/language.tsx';
import { failureSentence } from '../../../lib/i18n/failure.ts';
import { localDay } from '../../../lib/plan/day.ts';
import type { SampleRemoved } from '../../../lib/store/remove-sample.ts';
import type { Workspace } from '../workspace.ts';

type Where = Pick<Workspace, 'db' | 'say'>;

/** Brings the invented people. What it does is taken back by `takeSampleAway`, which leaves nothing behind. */
export async function bringSample({ db, say }: Where, { t, language }: Voice): Promise<void> {
  try {
    const { loadSample } = await import('../../../lib/store/sample-data.ts');
    await loadSample(db, { today: localDay(new Date()), language, label: t('sample.label') });
    say(t('sample.loaded'));
  } catch (error) {
    say(`${t('error.title')}. ${failureSentence(error, t)}`);
  }
}

/** Takes them away, and says who stays as the user has changed them. */
export async function takeSampleAway({ db, say }: Where, { t }: Voice): Promise<void> {
  try {
    const { removeSample } = await import('../../../lib/store/remove-sample.ts');
    say(sentence(await removeSample(db), t));
  } catch (error) {
    say(`${t('error.title')}. ${failureSentence(error, t)}`);
  }
}

/** Names that are said; the rest is counted. */
const most = 3;

function sentence({ kept }: SampleRemoved, t: Voice['t']): string {
  const names = kept.flatMap(({ name }) => (name === '' ? [] : name)).slice(0, most);
  if (kept.length === 0) return t('sample.removed');
  return names.length === 0
    ? t('sample.removedBut', { count: kept.length })
    : t('sample.removedButNames', { count: kept.length, names: names.join(', ') });
}
