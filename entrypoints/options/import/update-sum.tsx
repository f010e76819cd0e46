import { useMemo } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import { type Difference, differences } from '../../../lib/model/import-draft.ts';
import { isTicked, type ReviewRow, updateOfRow } from './review-row.ts';
import type { RowDifference, RowFill } from './row-update.ts';
import './update-sum.css';

interface UpdateSumProps {
  readonly rows: readonly ReviewRow[];
  readonly difference: Difference;
  readonly onChoose: (difference: Difference) => void;
}

/** What the import changes in contacts that are saved already, field by field, and the choice for what differs. */
export function UpdateSum({ rows, difference, onChoose }: UpdateSumProps) {
  const { t, language } = useVoice();
  const { fills, differing, typed } = useMemo(() => sumOf(rows), [rows]);
  if (fills.size === 0 && differing.size === 0) return null;
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'long' });
  const told = (counts: ReadonlyMap<RowFill['field'] | RowDifference['field'], number>): string =>
    list.format(
      [...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([field, count]) => t('import.fieldOf', { name: t(`field.${field}`), count })),
    );
  const choices = differences.filter(one => one !== 'file-but-typed' || typed > 0);
  return (
    <dl class="update-sum">
      {fills.size > 0 && (
        <div>
          <dt>{t('import.fills')}</dt>
          <dd>{told(fills)}</dd>
        </div>
      )}
      {differing.size > 0 && (
        <div>
          <dt>{t('import.differs')}</dt>
          <dd>{told(differing)}</dd>
          <dd>
            <select
              class="input"
              aria-label={t('import.differences')}
              value={difference}
              onChange={event => {
                const chosen = choices.find(one => one === event.currentTarget.value);
                if (chosen) onChoose(chosen);
              }}
            >
              {choices.map(one => (
                <option key={one} value={one}>
                  {t(`import.difference.${one}`, { count: typed })}
                </option>
              ))}
            </select>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** In how many contacts a field is filled or differs, of those that are ticked; `typed`: values of one's own that differ. */
function sumOf(rows: readonly ReviewRow[]) {
  const fills = new Map<RowFill['field'], number>();
  const differing = new Map<RowDifference['field'], number>();
  let typed = 0;
  for (const row of rows) {
    const update = updateOfRow(row);
    if (!update || !isTicked(row)) continue;
    for (const field of new Set(update.fills.map(fill => fill.field)))
      fills.set(field, (fills.get(field) ?? 0) + 1);
    for (const one of update.differences) {
      differing.set(one.field, (differing.get(one.field) ?? 0) + 1);
      if (one.typed) typed++;
    }
  }
  return { fills, differing, typed };
}
