import type { Voice } from '../../../components/language.tsx';
import { type FilterName, knowable } from '../../../lib/find/filters.ts';
import { daysOf } from '../../../lib/find/period.ts';
import { relations, segments } from '../../../lib/model/contact.ts';
import { sourceWords } from './contact-columns.tsx';

/** What is called by what is stored elsewhere. */
export interface ChoiceNames {
  readonly eventName: (id: string) => string | undefined;
  /** The recorded name of an organization, else the spelling itself. */
  readonly organizationName: (spelling: string) => string;
}

/** What a choice of a filter is called. */
export function choiceWords(
  name: FilterName,
  value: string,
  { t, day }: Voice,
  { eventName, organizationName }: ChoiceNames,
): string {
  switch (name) {
    case 'met':
      return eventName(value) ?? t('find.goneEvent');
    case 'org':
      return organizationName(value);
    case 'segment': {
      const known = segments.find(one => one === value);
      return known ? t(`segment.${known}`) : value;
    }
    case 'relation': {
      const known = relations.find(one => one === value);
      return known ? t(`relation.${known}`) : value;
    }
    case 'has':
    case 'lacks': {
      const known = knowable.find(one => one === value);
      return known ? t(`find.${name}.${known}`) : value;
    }
    case 'source':
      return sourceWords(value, t);
    case 'added':
    case 'lastmet':
      return periodWords(value, t, day);
    case 'due':
      return t('find.due');
    default:
      return value;
  }
}

function periodWords(period: string, t: Voice['t'], day: Voice['day']): string {
  const [, days] = /^(\d+)d$/.exec(period) ?? [];
  if (days !== undefined) return t('find.lastDays', { count: Number(days) });
  const { from, to } = daysOf(period, '');
  const words = (one: string | undefined) => (one ? day(`${one}T12:00`) : '');
  return `${words(from)} – ${words(to)}`.trim();
}
