import type { Voice } from '../../../components/language.tsx';
import type { DuplicateReason } from '../../../lib/identity/likeness/duplicate-pair.ts';

/** A reason in words: `Same organization: BKN`. `eventName`: what an event is called, by its id. */
export function reasonWords(
  { kind, values }: DuplicateReason,
  t: Voice['t'],
  eventName: (id: string) => string | undefined,
): string {
  const both = values.join(' = ');
  switch (kind) {
    case 'name-same':
      return t(values[0] === values[1] ? 'tidy.reason.name-same' : 'tidy.reason.name-titles');
    case 'name-order':
    case 'name-spelling':
    case 'name-initials':
    case 'name-longer':
      return t(`tidy.reason.${kind}`);
    case 'same-event': {
      const names = values.flatMap(id => eventName(id) ?? []);
      return t('tidy.reason.same-event', { value: names.join(', ') });
    }
    case 'same-profile':
      return t('tidy.reason.same-profile', { value: values.map(withoutScheme).join(' = ') });
    case 'other-profile':
      return t('tidy.reason.other-profile', { value: values.map(withoutScheme).join(' ≠ ') });
    default:
      return t(`tidy.reason.${kind}`, { value: both });
  }
}

/** `linkedin:rina` -> `rina`; a key without a handle as it is. */
const withoutScheme = (key: string): string => key.slice(key.indexOf(':') + 1) || key;
