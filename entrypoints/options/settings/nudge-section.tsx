import { useEffect, useState } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { askToNotify, mayNotify, stopNotifying } from '../../../lib/browser/notify.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { Choice } from './choice.tsx';

interface NudgeSectionProps {
  readonly settings: Settings;
  readonly onChange: (changed: { readonly nudgeAt: string } | { readonly dueBadge: string }) => Promise<void>;
}

/** From six in the morning to nine in the evening. */
const hours = Array.from({ length: 16 }, (_, index) => `${String(index + 6).padStart(2, '0')}:00`);

/** The hour of the one notification a day, off unless it is chosen: the browser asks the user then. And the number on the button. */
export function NudgeSection({ settings: { nudgeAt = '', dueBadge }, onChange }: NudgeSectionProps) {
  const { t } = useVoice();
  const [problem, setProblem] = useState<'refused' | 'lost'>();
  useEffect(() => {
    if (nudgeAt !== '') void mayNotify().then(may => setProblem(may ? undefined : 'lost'));
  }, [nudgeAt]);
  const choose = async (at: string) => {
    // First of all, while the click still counts as one.
    const isAllowed = at === '' || (await askToNotify());
    setProblem(isAllowed ? undefined : 'refused');
    if (!isAllowed) return;
    await onChange({ nudgeAt: at });
    if (at === '') await stopNotifying();
  };
  const options = [...new Set([...hours, ...(nudgeAt === '' ? [] : [nudgeAt])])].sort();
  return (
    <section>
      <h2>{t('settings.nudge')}</h2>
      <Choice
        // Drawn anew where the browser said no: the choice is then what it was.
        key={problem}
        id="nudge-at"
        label={t('settings.nudge.at')}
        hint={t('settings.nudge.hint')}
        value={nudgeAt}
        options={[['', t('settings.nudge.off')], ...options.map(at => [at, at] as const)]}
        onChange={at => void choose(at)}
      />
      {problem && <p role="alert">{t(`settings.nudge.${problem}`)}</p>}
      <Choice
        id="due-badge"
        label={t('settings.dueBadge')}
        hint={t('settings.dueBadge.hint')}
        value={dueBadge ?? 'show'}
        options={[
          ['show', t('settings.dueBadge.show')],
          ['hide', t('settings.dueBadge.hide')],
        ]}
        onChange={choice => void onChange({ dueBadge: choice })}
      />
    </section>
  );
}
