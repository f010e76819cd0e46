import { useId } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { type Engagement, engagements, type WeekPlan } from '../../../lib/model/week-plan.ts';
import type { WeekResult } from '../../../lib/plan/week/week.ts';
import { NumberCell } from './number-cell.tsx';
import type { ChangeWeek } from './use-week-change.ts';

interface WeekNumbersProps {
  readonly plan: WeekPlan | undefined;
  readonly result: WeekResult;
  readonly change: ChangeWeek;
}

/** Hours, people and each way to engage: planned, and beside it what came of it. */
export function WeekNumbers({ plan, result, change }: WeekNumbersProps) {
  const { t, language } = useVoice();
  const titleId = useId();
  const { hours, people } = result;
  const number = new Intl.NumberFormat(language).format;
  const doneOf = (way: Engagement): number => result.mix.find(one => one.way === way)?.done ?? 0;
  const setWay = (way: Engagement, count: number | undefined) =>
    void change(stored => {
      const { [way]: _, ...others } = stored.mix;
      return { ...stored, mix: count ? { ...others, [way]: count } : others };
    });
  return (
    <section class="record-section" aria-labelledby={titleId}>
      <h2 id={titleId}>{t('plan.numbers')}</h2>
      <table class="week-numbers">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('plan.planned')}</th>
            <th scope="col">{t('plan.done')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('plan.hours')}</th>
            <td>
              <NumberCell
                label={t('plan.plannedOf', { name: t('plan.hours') })}
                value={plan?.hours}
                step={0.5}
                placeholder="–"
                onSave={value => void change(stored => ({ ...stored, hours: value }))}
              />
            </td>
            <td>
              <NumberCell
                label={t('plan.spent')}
                value={plan?.hoursSpent}
                step={0.5}
                placeholder={number(hours.spent)}
                onSave={value => void change(stored => ({ ...stored, hoursSpent: value }))}
              />
            </td>
          </tr>
          <tr>
            <th scope="row">{t('plan.people')}</th>
            <td>
              <NumberCell
                label={t('plan.plannedOf', { name: t('plan.people') })}
                value={plan?.people}
                step={1}
                placeholder={people.planned > 0 ? number(people.planned) : '–'}
                onSave={value => void change(stored => ({ ...stored, people: value && Math.round(value) }))}
              />
            </td>
            <td class={reachedClass(people.done, people.planned)}>{number(people.done)}</td>
          </tr>
          {engagements.map(way => (
            <tr key={way}>
              <th scope="row">{t(`engagement.${way}`)}</th>
              <td>
                <NumberCell
                  label={t('plan.plannedOf', { name: t(`engagement.${way}`) })}
                  value={plan?.mix[way]}
                  step={1}
                  placeholder="–"
                  onSave={value => setWay(way, value && Math.round(value))}
                />
              </td>
              <td class={reachedClass(doneOf(way), plan?.mix[way] ?? 0)}>{number(doneOf(way))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">
        {hours.inSlots > 0 && `${t('plan.hoursKnown', { hours: hours.inSlots, done: hours.inDoneSlots })} `}
        {t('plan.lowerRaise')}
      </p>
    </section>
  );
}

const reachedClass = (done: number, planned: number): string | undefined =>
  done === 0 ? 'nothing' : planned > 0 && done >= planned ? 'reached' : undefined;
