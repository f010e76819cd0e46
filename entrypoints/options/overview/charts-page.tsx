import { useCallback, useMemo } from 'preact/hooks';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useVoice } from '../../../components/language.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { useSliced } from '../../../components/use-sliced.ts';
import { countsOverTime, instantsOf, periods } from '../../../lib/find/counts-over-time.ts';
import type { PlaceProps } from '../place-page.tsx';
import { look } from '../use-route.ts';
import { OverTime } from './over-time.tsx';
import { readPeriod, writePeriod } from './overview-query.ts';
import { ValueSections } from './value-sections.tsx';

/** So few say little; what will be seen here is said instead. */
const few = 5;
const none: readonly never[] = [];

/** Contacts over time, and what they have in common. */
export function ChartsPage({ workspace: { data }, route }: PlaceProps) {
  const { t } = useVoice();
  const contacts = data.isWhole ? data.contacts : none;
  const period = readPeriod(route.query);
  const { value: instants } = useSliced(useCallback(() => instantsOf(contacts), [contacts]));
  const counts = useMemo(() => instants && countsOverTime(instants, period, new Date()), [instants, period]);
  if (!data.isWhole || !counts) return <p class="soft">{t('list.loading')}</p>;
  if (contacts.length === 0)
    return <EmptyState title={t('overview.empty.title')} advice={t('overview.empty.advice')} />;
  return (
    <>
      <Segmented
        name="period"
        label={t('overview.period')}
        value={period}
        options={periods.map(value => ({ value, label: t(`overview.period.${value}`) }))}
        onChange={value => look(writePeriod(value))}
      />
      {contacts.length < few && <p class="soft">{t('overview.few')}</p>}
      <OverTime counts={counts} />
      <ValueSections data={data} since={period === 'all' ? undefined : counts.rows[0]?.startsOn} />
    </>
  );
}
