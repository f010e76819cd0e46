import type { Translate } from './translate.ts';

const units = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const;

/** How often, in words: `P2W` -> `every 2 weeks`, `never` -> `never`. What is no rhythm stays as it is. */
export function cadenceText(cadence: string, t: Translate): string {
  if (cadence === 'never') return t('cadence.never');
  const [, digits = '', letter = ''] = /^P(\d{1,3})([DWMY])$/.exec(cadence) ?? [];
  const unit = units[letter as keyof typeof units];
  const count = Number(digits);
  if (!unit || count === 0) return cadence;
  return count === 1 ? t(`cadence.${unit}`) : t(`cadence.${unit}s`, { count });
}
