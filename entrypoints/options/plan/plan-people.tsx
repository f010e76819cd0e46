import { Check, Circle, NotebookPen, Plus, X } from 'lucide';
import { useId, useMemo, useState } from 'preact/hooks';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import { PickOne } from '../../../components/pick-one.tsx';
import { calendarNames } from '../../../lib/i18n/calendar-names.ts';
import { dueSentence } from '../../../lib/i18n/due-sentence.ts';
import { byId } from '../../../lib/identity/by-id.ts';
import type { WeekPlan } from '../../../lib/model/week-plan.ts';
import type { Day } from '../../../lib/plan/day.ts';
import type { WeekResult } from '../../../lib/plan/week/week.ts';
import { contactChoices } from '../practice/contact-choices.ts';
import { NoteDialog } from '../practice/note-dialog.tsx';
import { useDue } from '../today/use-due.ts';
import { addressOf } from '../use-route.ts';
import type { Workspace } from '../workspace.ts';
import { proposalsFor } from './proposals-for.ts';
import type { ChangeWeek } from './use-week-change.ts';

interface PlanPeopleProps {
  readonly workspace: Workspace;
  readonly plan: WeekPlan | undefined;
  readonly result: WeekResult;
  readonly today: Day;
  readonly change: ChangeWeek;
}

const nobody: readonly string[] = [];
/** Of those beside the plan so many are named. */
const most = 12;

/** Who is to be talked to this week and who was; people who are due are proposed with the reason. */
export function PlanPeople({ workspace, plan, result, today, change }: PlanPeopleProps) {
  const { data } = workspace;
  const { t, language } = useVoice();
  const names = calendarNames(language);
  const titleId = useId();
  const [noting, setNoting] = useState<string>();
  const rows = byId(data.contacts);
  const contactIds = plan?.contactIds ?? nobody;
  const met = new Set(result.people.met);
  const due = useDue(workspace, today);
  const isPast = result.span.endOn < today;
  const proposed = useMemo(
    () =>
      isPast
        ? []
        : proposalsFor(due ?? [], data.contacts, result, [...contactIds, ...result.people.others]).map(
            ({ id, reason, followUp }) => ({
              id,
              words: reason
                ? dueSentence(reason, t)
                : [t('plan.followUp', { day: names.dayAndMonth(followUp.on) }), followUp.purpose]
                    .filter(Boolean)
                    .join(': '),
            }),
          ),
    [due, data.contacts, contactIds, result, isPast, names, t],
  );
  const nameOf = (id: string): string => rows.get(id)?.name ?? t('picker.gone');
  const add = (id: string) =>
    void change(stored =>
      stored.contactIds.includes(id) ? stored : { ...stored, contactIds: [...stored.contactIds, id] },
    );
  const noted = noting === undefined ? undefined : rows.get(noting);
  return (
    <section class="record-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('plan.whom')}</h2>
      {contactIds.length === 0 && <p class="soft small">{t('plan.nobody')}</p>}
      <ul class="plan-list">
        {contactIds.map(id => (
          <li key={id} class={met.has(id) ? 'done' : undefined}>
            <Icon node={met.has(id) ? Check : Circle} />
            <span class="what">
              {rows.has(id) ? (
                <a href={addressOf('contacts', id)} dir="auto">
                  {nameOf(id)}
                </a>
              ) : (
                <span>{nameOf(id)}</span>
              )}
              <span class="soft">{t(met.has(id) ? 'plan.talkedTo' : 'plan.notTalkedTo')}</span>
            </span>
            {rows.has(id) && (
              <button
                type="button"
                class="button quiet icon-only"
                aria-label={t('noting.title', { name: nameOf(id) })}
                title={t('noting.title', { name: nameOf(id) })}
                onClick={() => setNoting(id)}
              >
                <Icon node={NotebookPen} />
              </button>
            )}
            <button
              type="button"
              class="button quiet icon-only"
              aria-label={t('plan.takeOff', { name: nameOf(id) })}
              title={t('plan.takeOff', { name: nameOf(id) })}
              onClick={() =>
                void change(stored => ({
                  ...stored,
                  contactIds: stored.contactIds.filter(one => one !== id),
                }))
              }
            >
              <Icon node={X} />
            </button>
          </li>
        ))}
      </ul>
      <PickOne
        label={t('plan.addPerson')}
        placeholder={t('plan.addPerson')}
        find={(text, signal) => contactChoices(data.contacts, text, signal, new Set(contactIds))}
        onPick={({ id }) => add(id)}
      />
      {proposed.length > 0 && (
        <>
          <h3 class="plan-sub">{t('plan.proposed')}</h3>
          <ul class="plan-list">
            {proposed.map(({ id, words }) => (
              <li key={id}>
                <button
                  type="button"
                  class="button quiet icon-only"
                  aria-label={t('plan.addProposed', { name: nameOf(id) })}
                  title={t('plan.addProposed', { name: nameOf(id) })}
                  onClick={() => add(id)}
                >
                  <Icon node={Plus} />
                </button>
                <span class="what">
                  <a href={addressOf('contacts', id)} dir="auto">
                    {nameOf(id)}
                  </a>
                  <span class="soft" dir="auto">
                    {words}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {result.people.others.length > 0 && (
        <>
          <h3 class="plan-sub">{t('plan.beside')}</h3>
          <p class="beside">
            {result.people.others.slice(0, most).map((id, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <a href={addressOf('contacts', id)} dir="auto">
                  {nameOf(id)}
                </a>
              </span>
            ))}
            {result.people.others.length > most && (
              <span class="soft"> {t('list.morePeople', { count: result.people.others.length - most })}</span>
            )}
          </p>
        </>
      )}
      {noted && <NoteDialog workspace={workspace} contacts={[noted]} onDone={() => setNoting(undefined)} />}
    </section>
  );
}
