import type { Voice } from '../../components/language.tsx';
import { en, type MessageKey } from '../../lib/i18n/en.ts';

/** What a field is called; one that has no name here as it is stored. */
export const fieldLabel = (field: string, t: Voice['t']): string =>
  isKey(`field.${field}`) ? t(`field.${field}` as MessageKey) : field;

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** Fields whose values are one of a few: the words for them begin so. */
const families: Readonly<Record<string, string>> = {
  segment: 'segment',
  relation: 'relation',
  role: 'role',
  standing: 'standing',
  color: 'tags.color',
};

/** A value as people read it. */
export function valueWords(field: string, value: string, { t, eventTime }: Voice): string {
  const key = `${families[field]}.${value}`;
  if (isKey(key)) return t(key);
  return field === 'followUpOn' ? eventTime({ startDate: value }) : value;
}
