import type { Translate } from '../../lib/i18n/translate.ts';
import type { SavedMeeting } from './save-meeting.ts';

/** What a save came to: `3 people saved, 1 updated`; of an event alone, that it is saved. */
export function savedSentence({ created, updated, unchanged, event }: SavedMeeting, t: Translate): string {
  const people = [
    created > 0 && t('people.created', { count: created }),
    updated > 0 && t('people.updated', { count: updated }),
    unchanged > 0 && t('people.unchanged', { count: unchanged }),
  ].filter(Boolean);
  return people.length > 0 ? people.join(', ') : t('popup.saved', { name: event?.name ?? '' });
}
