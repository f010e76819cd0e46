import type { cadenceEn } from './en-cadence.ts';

/** How often something comes round, in Indonesian; a part of `id`. */
export const cadenceId: Record<keyof typeof cadenceEn, string> = {
  'cadence.day': 'setiap hari',
  'cadence.week': 'setiap pekan',
  'cadence.month': 'setiap bulan',
  'cadence.year': 'setiap tahun',
  'cadence.days': 'setiap {count} hari',
  'cadence.weeks': 'setiap {count} pekan',
  'cadence.months': 'setiap {count} bulan',
  'cadence.years': 'setiap {count} tahun',
  'cadence.never': 'tidak pernah',
  'cadence.none': 'Tanpa ritme',
};
