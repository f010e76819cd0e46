import { useMemo } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { Commitment } from '../../../lib/model/commitment.ts';
import type { Day } from '../../../lib/plan/day.ts';
import { reliability, reliabilityOver } from '../../../lib/plan/promises/reliability.ts';
import { MonthBars } from './month-bars.tsx';

interface ReliabilityOverProps {
  readonly commitments: readonly Commitment[];
  readonly today: Day;
}

const months = 12;

/** How my own promises ended in the last months: in words, as a picture, as a table. For me alone. */
export function ReliabilityOver({ commitments, today }: ReliabilityOverProps) {
  const { t } = useVoice();
  const rows = useMemo(() => reliabilityOver(commitments, 'month', months, today), [commitments, today]);
  const now = useMemo(() => reliability(commitments, today), [commitments, today]);
  const sum = (of: 'inTime' | 'late' | 'released'): number => rows.reduce((all, row) => all + row[of], 0);
  const ended = { inTime: sum('inTime'), late: sum('late'), released: sum('released') };
  if (ended.inTime + ended.late + ended.released === 0) return null;
  return (
    <section class="over-months" aria-labelledby="reliability-title">
      <h2 id="reliability-title">{t('promises.over')}</h2>
      <p>
        {t('promises.over.sum', ended)}{' '}
        {now.open + now.overdue > 0 &&
          t('promises.over.open', { count: now.open + now.overdue, overdue: now.overdue })}
      </p>
      <p class="soft">{t('promises.over.advice')}</p>
      <MonthBars
        tableLabel={t('promises.over.table')}
        months={rows.map(({ startOn }) => startOn)}
        series={[
          { label: t('promises.inTime'), look: 'full', values: rows.map(({ inTime }) => inTime) },
          { label: t('promises.late'), look: 'light', values: rows.map(({ late }) => late) },
          { label: t('promises.released'), look: 'hollow', values: rows.map(({ released }) => released) },
        ]}
      />
    </section>
  );
}
