import './care.css';
import { Circle, CircleCheck } from 'lucide';
import { useMemo } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { saveSettings } from '../../../lib/browser/settings.ts';
import { type FirstStep, firstSteps, stepsDone } from '../../../lib/plan/first-steps.ts';
import { isSample } from '../../../lib/store/sample/sample-id.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { SampleOffer } from './sample-offer.tsx';
import { useHasSample } from './use-has-sample.ts';

/** The first steps of the first weeks: each ticks itself off from what is saved, and with the last one the list is gone. */
export function FirstSteps({ workspace }: { workspace: Workspace }) {
  const { t } = useVoice();
  const { data, settings } = workspace;
  const hasSample = useHasSample(data);
  const done = useMemo(() => {
    // Invented people are nobody's first step.
    const own = <R extends { readonly id: string; readonly createdAt: string }>(records: readonly R[]): R[] =>
      records.filter(record => !isSample(record));
    return stepsDone(
      {
        contacts: own(data.contacts),
        attendances: own(data.attendances),
        commitments: own(data.commitments),
        goals: own(data.goals),
      },
      settings,
    );
  }, [data.contacts, data.attendances, data.commitments, data.goals, settings]);
  if (!data.isWhole || settings.firstSteps === 'hide' || done.size === firstSteps.length) return null;
  // One looks around first.
  if (hasSample) return null;
  const next = firstSteps.find(step => !done.has(step));
  const [contact] = data.contacts;
  const onContact = contact ? addressOf('contacts', contact.id) : addressOf('contacts', 'new');
  const addresses: Readonly<Record<FirstStep, string>> = {
    save: addressOf('contacts', 'new'),
    met: onContact,
    rhythm: addressOf('settings'),
    promise: data.contacts.length > 0 ? addressOf('promises') : addressOf('contacts', 'new'),
    goal: addressOf('goals'),
  };
  return (
    <section class="first-steps" aria-labelledby="first-steps">
      <div class="first-steps-head">
        <h2 id="first-steps">{t('firstSteps.title')}</h2>
        <button
          type="button"
          class="link-button"
          onClick={() => void saveSettings({ ...settings, firstSteps: 'hide' })}
        >
          {t('firstSteps.hide')}
        </button>
      </div>
      <ol>
        {firstSteps.map(step => {
          const isDone = done.has(step);
          return (
            <li
              key={step}
              class={isDone ? 'done' : undefined}
              aria-current={step === next ? 'step' : undefined}
            >
              <Icon node={isDone ? CircleCheck : Circle} />
              <span>
                {isDone ? (
                  <>
                    {t(`firstSteps.${step}`)}
                    <span class="visually-hidden"> ({t('firstSteps.done')})</span>
                  </>
                ) : (
                  <a href={addresses[step]}>{t(`firstSteps.${step}`)}</a>
                )}
                {step === next && <span class="soft"> {t(`firstSteps.${step}.advice`)}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      {done.size === 0 && <SampleOffer workspace={workspace} />}
    </section>
  );
}
