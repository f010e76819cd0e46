import type { Translate } from '../lib/i18n/translate.ts';

/** How many people a save made and changed. */
interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What a save of people came to: `3 people saved, 1 updated`; empty where it was about nobody. */
export const savedPeopleSentence = ({ created, updated, unchanged }: Counts, t: Translate): string =>
  [
    created > 0 && t('people.created', { count: created }),
    updated > 0 && t('people.updated', { count: updated }),
    unchanged > 0 && t('people.unchanged', { count: unchanged }),
  ]
    .filter(Boolean)
    .join(', ');
