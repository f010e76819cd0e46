import type { MessageKey } from './en.ts';
import type { Translate } from './translate.ts';

const sentences: Readonly<Record<string, MessageKey>> = {
  QuotaExceeded: 'error.quota',
  IdentityTaken: 'error.identityTaken',
  DatabaseUnavailable: 'error.database',
  NewerDatabase: 'error.newerDatabase',
  UnfitValue: 'error.unfit',
  RecordGone: 'error.recordGone',
};

interface Named {
  readonly name?: string;
  readonly message?: string;
  readonly key?: string;
  readonly field?: string;
  readonly value?: string;
}

/** The sentence for an error of the store or of a form, told by the error's name; it ends with what happened to the data. */
export function failureSentence(error: unknown, t: Translate): string {
  const { name = '', message = String(error), key = '', field, value = '' } = (error ?? {}) as Named;
  const known = sentences[name];
  if (!known) return `${t('error.unknown', { message })}. ${t('error.nothingLost')}`;
  const label = field ? t(`field.${field}` as MessageKey) : '';
  return `${t(known, { key, value, field: label })} ${t('error.nothingLost')}`;
}
