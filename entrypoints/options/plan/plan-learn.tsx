import { Check, Circle, X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { NamesInput } from '../../../components/names-input.tsx';
import { PickOne } from '../../../components/pick-one.tsx';
import { byId } from '../../../lib/identity/by-id.ts';
import type { WeekPlan } from '../../../lib/model/week-plan.ts';
import type { WeekResult } from '../../../lib/plan/week/week.ts';
import { contactChoices } from '../practice/contact-choices.ts';
import type { KnownNames } from '../use-known-names.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import type { ChangeWeek } from './use-week-change.ts';

interface PlanLearnProps {
  readonly workspace: Workspace;
  readonly plan: WeekPlan | undefined;
  readonly result: WeekResult;
  readonly known: KnownNames;
  readonly change: ChangeWeek;
}

const none: readonly string[] = [];

/** Organizations and topics to learn about this week, with who could help, and whether something was learned. */
export function PlanLearn({ workspace, plan, result, known, change }: PlanLearnProps) {
  const { t } = useVoice();
  const titleId = useId();
  const [asking, setAsking] = useState<string>();
  const { contacts } = workspace.data;
  const rows = byId(contacts);
  const setHelper = (topic: string, contactId: string | undefined) => {
    setAsking(undefined);
    void change(stored => ({
      ...stored,
      topics: stored.topics.map(one =>
        one.topic === topic ? { topic, ...(contactId !== undefined && { contactId }) } : one,
      ),
    }));
  };
  const topics = plan?.topics.map(({ topic }) => topic) ?? none;
  return (
    <section class="record-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('plan.learn')}</h2>
      <h3 class="plan-sub">{t('plan.topics')}</h3>
      <ul class="plan-list">
        {result.topics.map(({ topic, contactId, isLearned }) => (
          <li key={topic} class={isLearned ? 'done' : undefined}>
            <Icon node={isLearned ? Check : Circle} />
            <span class="what">
              <span dir="auto">{topic}</span>
              {contactId !== undefined ? (
                <a class="helper" href={addressOf('contacts', contactId)} dir="auto">
                  {t('plan.asks', { name: rows.get(contactId)?.name ?? t('picker.gone') })}
                </a>
              ) : (
                asking !== topic && (
                  <button type="button" class="link-button helper" onClick={() => setAsking(topic)}>
                    {t('plan.askWhom')}
                    <span class="visually-hidden"> {topic}</span>
                  </button>
                )
              )}
              <span class="soft">{t(isLearned ? 'plan.learned' : 'plan.notLearned')}</span>
            </span>
            <TakeOff
              name={contactId === undefined ? topic : (rows.get(contactId)?.name ?? topic)}
              onTakeOff={() =>
                contactId === undefined
                  ? void change(stored => ({
                      ...stored,
                      topics: stored.topics.filter(one => one.topic !== topic),
                    }))
                  : setHelper(topic, undefined)
              }
            />
            {asking === topic && (
              <PickOne
                label={t('plan.helper', { topic })}
                placeholder={t('noting.searchContact')}
                find={(text, signal) => contactChoices(contacts, text, signal)}
                onPick={({ id }) => setHelper(topic, id)}
              />
            )}
          </li>
        ))}
      </ul>
      <NamesInput
        label={t('plan.addTopic')}
        placeholder={t('plan.addTopic')}
        names={none}
        known={known.topics.filter(name => !topics.includes(name))}
        onChange={names =>
          void change(stored => ({
            ...stored,
            topics: [
              ...stored.topics,
              ...names.filter(topic => !topics.includes(topic)).map(topic => ({ topic })),
            ],
          }))
        }
      />
      <h3 class="plan-sub">{t('plan.organizations')}</h3>
      <ul class="plan-list">
        {result.organizations.map(({ name, isLearned }) => (
          <li key={name} class={isLearned ? 'done' : undefined}>
            <Icon node={isLearned ? Check : Circle} />
            <span class="what">
              <a href={addressOf('organizations', name)} dir="auto">
                {name}
              </a>
              <span class="soft">{t(isLearned ? 'plan.learned' : 'plan.notLearned')}</span>
            </span>
            <TakeOff
              name={name}
              onTakeOff={() =>
                void change(stored => ({
                  ...stored,
                  organizations: stored.organizations.filter(one => one !== name),
                }))
              }
            />
          </li>
        ))}
      </ul>
      <NamesInput
        label={t('plan.addOrganization')}
        placeholder={t('plan.addOrganization')}
        names={none}
        known={known.organizations}
        onChange={names =>
          void change(stored => ({
            ...stored,
            organizations: [...new Set([...stored.organizations, ...names])],
          }))
        }
      />
    </section>
  );
}

function TakeOff({ name, onTakeOff }: { name: string; onTakeOff: () => void }) {
  const { t } = useVoice();
  const label = t('plan.takeOff', { name });
  return (
    <button type="button" class="button quiet icon-only" aria-label={label} title={label} onClick={onTakeOff}>
      <Icon node={X} />
    </button>
  );
}
