import { fold } from '../../identity/text.ts';

/** What a part of a report lists; `other`: a part with a title that says nothing of roles. */
export type SectionRole = 'organizer' | 'speaker' | 'attendee' | 'other';

/** Words in the titles of Zoom's parts: `Panelist Details`, `Rincian Panelis`, `Teilnehmerdetails`. */
const titles: readonly (readonly [SectionRole, RegExp])[] = [
  ['speaker', /panel|diskussionsteiln|narasumber|palestrant/],
  ['organizer', /\bhosts?\b|hostdet|tuan rumah|anfitri|animat|\bhote\b|organizad|organizzat/],
  [
    'attendee',
    /attend|peserta|teilnehm|particip|asist|deelnem|uczestni|hadir|registr|session details|rincian|detail/,
  ],
];

/**
 * The part of a report that a row with one cell opens: `Attendee Details`, `2. Participants`. A name that stands alone in
 * its row opens none.
 */
export function sectionOf(title: string): SectionRole | undefined {
  // Teams numbers its parts, in any language.
  if (/^[1-9]\.\s+\p{L}/u.test(title)) return 'other';
  const text = fold(title.slice(0, 80));
  if (/^(?:general information|informasi umum|attendee report|laporan peserta)$/.test(text)) return 'other';
  if (!/detail|rincian|attended$|dettagli/.test(text)) return undefined;
  return titles.find(([, words]) => words.test(text))?.[0];
}
