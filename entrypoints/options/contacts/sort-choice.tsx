import { useId } from 'preact/hooks';
import { useVoice } from '../../../components/language.tsx';
import type { Sort } from '../../../lib/find/view-query.ts';

const orders = ['-createdAt', 'name', '-updatedAt', '-lastMet', 'followUpOn', 'organization'] as const;

/** The order of cards, which have no headers. */
export function SortChoice({ sort, onSort }: { sort: Sort | undefined; onSort: (sort: Sort) => void }) {
  const { t } = useVoice();
  const id = useId();
  const value = sort ? `${sort.descending ? '-' : ''}${sort.column}` : '';
  return (
    <div class="sort-choice">
      <label for={id}>{t('find.sortBy')}</label>
      <select
        id={id}
        class="input"
        value={value}
        onChange={event => {
          const [, minus, column = ''] = /^(-?)(\w+)$/.exec(event.currentTarget.value) ?? [];
          if (column !== '') onSort({ column, descending: minus === '-' });
        }}
      >
        {!orders.some(order => order === value) && (
          <option value={value}>{sort ? t('find.order.other') : t('find.order.best')}</option>
        )}
        {orders.map(order => (
          <option key={order} value={order}>
            {t(`find.order.${order}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
