import { X } from 'lucide';
import { Icon } from '../../../components/icon.tsx';
import { useVoice } from '../../../components/language.tsx';
import type { FilterName } from '../../../lib/find/filters.ts';
import {
  type ContactView,
  listFilters,
  periodFilters,
  withoutFilters,
} from '../../../lib/find/view-query.ts';
import { type ChoiceNames, choiceWords } from './filter-words.ts';

interface FilterChipsProps {
  readonly view: ContactView;
  readonly names: ChoiceNames;
  readonly onChange: (view: ContactView) => void;
}

interface Active {
  readonly name: FilterName;
  readonly value: string;
  readonly without: ContactView;
}

/** What narrows the list at this moment, each a press away from being taken off. */
export function FilterChips({ view, names, onChange }: FilterChipsProps) {
  const voice = useVoice();
  const { t } = voice;
  const active = activeOf(view);
  if (active.length === 0) return null;
  return (
    <ul class="filter-chips" aria-label={t('find.active')}>
      {active.map(({ name, value, without }) => {
        const words = choiceWords(name, value, voice, names);
        const label = name === 'due' ? words : t('find.chip', { filter: t(`find.by.${name}`), value: words });
        return (
          <li key={`${name} ${value}`}>
            <button
              type="button"
              class="chip"
              aria-label={t('find.takeOff', { filter: label })}
              onClick={() => onChange(without)}
            >
              <span dir="auto">{label}</span>
              <Icon node={X} />
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" class="link-button" onClick={() => onChange(withoutFilters(view))}>
          {t('find.clearAll')}
        </button>
      </li>
    </ul>
  );
}

function activeOf(view: ContactView): Active[] {
  const active: Active[] = [];
  for (const name of listFilters)
    for (const value of view[name])
      active.push({ name, value, without: { ...view, [name]: view[name].filter(one => one !== value) } });
  for (const name of periodFilters) {
    const value = view[name];
    if (value !== undefined) active.push({ name, value, without: { ...view, [name]: undefined } });
  }
  if (view.due) active.push({ name: 'due', value: '1', without: { ...view, due: false } });
  return active;
}
