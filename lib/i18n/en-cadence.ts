/** How often something comes round, in English; a part of `en`. */
export const cadenceEn = {
  'cadence.day': 'every day',
  'cadence.week': 'every week',
  'cadence.month': 'every month',
  'cadence.year': 'every year',
  'cadence.days': 'every {count} days',
  'cadence.weeks': 'every {count} weeks',
  'cadence.months': 'every {count} months',
  'cadence.years': 'every {count} years',
  'cadence.never': 'never',
  'cadence.none': 'No rhythm',
} as const;
