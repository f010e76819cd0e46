import { translator } from '../i18n/translate.ts';
import type { Language } from '../model/settings.ts';
import { type Separator, writeRows } from './csv.ts';
import type { TextColumn } from './text-column.ts';

/** A training as a line of the year's list. */
export interface TrainingLine {
  readonly name: string;
  readonly organizer: string | undefined;
  /** First and last day. */
  readonly startOn: string;
  readonly endOn: string;
  readonly hours: number | undefined;
  /** Number, or address. */
  readonly certificate: string | undefined;
}

/**
 * Trainings as CSV for an office: numbered, in the order handed in, with a byte order mark. Where columns are parted by
 * semicolons, hours have a decimal comma, as spreadsheets of those regions have.
 */
export function writeTrainingsCsv(
  trainings: readonly TrainingLine[],
  { language, separator }: { readonly language: Language; readonly separator: Separator },
): string[] {
  const t = translator(language);
  const hoursText = (hours = 0): string =>
    hours === 0 ? '' : String(hours).replace('.', separator === ';' ? ',' : '.');
  const columns: readonly TextColumn<TrainingLine & { readonly number: number }>[] = [
    { header: t('trainings.number'), read: ({ number }) => String(number) },
    { header: t('trainings.name'), read: ({ name }) => name },
    { header: t('field.organizer'), read: ({ organizer = '' }) => organizer },
    { header: t('trainings.startOn'), read: ({ startOn }) => startOn },
    { header: t('trainings.endOn'), read: ({ endOn }) => endOn },
    { header: t('trainings.hours'), read: ({ hours }) => hoursText(hours) },
    { header: t('trainings.certificate'), read: ({ certificate = '' }) => certificate },
  ];
  const lines = trainings.map((training, index) => ({ ...training, number: index + 1 }));
  return writeRows(columns, lines, { separator, hasMark: true });
}
