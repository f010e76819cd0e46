import { translator } from '../../../lib/i18n/translate.ts';
import type { ContactRow } from '../../../lib/model/contact-row.ts';
import { languages } from '../../../lib/model/settings.ts';

const voices = languages.map(translator);

/** What a segment or relation is called, in every language: one searches in the words that one has in mind. */
export const wordsBeside = ({ segment, relation }: ContactRow): readonly string[] => [
  ...(segment ? voices.map(t => t(`segment.${segment}`)) : []),
  ...(relation ? voices.map(t => t(`relation.${relation}`)) : []),
];
