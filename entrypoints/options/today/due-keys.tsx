import { useVoice } from '../../../components/language.tsx';
import { letters } from './due-acts.tsx';

/** As it stands on keyboards in both languages. */
const enter = 'Enter';

const acts = ['contacted', 'message', 'snooze', 'skip', 'never'] as const;

/** Which keys do what in the list. */
export function DueKeys() {
  const { t } = useVoice();
  return (
    <dl class="due-keys soft" aria-label={t('today.keys')}>
      <div>
        <dt>
          <kbd>J</kbd> <kbd>K</kbd>
        </dt>
        <dd>{t('today.key.move')}</dd>
      </div>
      {acts.map(act => (
        <div key={act}>
          <dt>
            <kbd>{letters[act].toUpperCase()}</kbd>
          </dt>
          <dd>{t(`today.act.${act}`).toLocaleLowerCase()}</dd>
        </div>
      ))}
      <div>
        <dt>
          <kbd>{enter}</kbd>
        </dt>
        <dd>{t('today.act.open')}</dd>
      </div>
    </dl>
  );
}
