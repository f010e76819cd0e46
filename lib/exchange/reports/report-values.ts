import { fold } from '../../identity/text.ts';

/** A cell without the dashes and words that mean nothing was given, and without the formula that keeps a zero: `="0812…"`. */
export function given(cell: string | undefined): string {
  const written = cell?.trim() ?? '';
  const text = written.startsWith('="') ? (/^="([^"]*)"$/.exec(written)?.[1]?.trim() ?? written) : written;
  return /^(?:-+|—|–|\.|n\/?a|null|none|undefined|info requested|\[not provided\])$/i.test(text) ? '' : text;
}

const no =
  /^(?:|no|n|false|0|tidak|tdk|belum|absen|absent|nein|non|nao|nee|nie|no[ -]?show|did not attend|not attended)$/;

/** Whether a cell says yes: `Yes`, `Hadir`, a time. */
export const isYes = (cell: string): boolean => !no.test(fold(given(cell)));

/** What is said of people who are not coming: they are no attendees and no registrants. */
const gone =
  /^(?:no|not (?:attending|going)|denied|declined|rejected|refunded|deleted|invited|transferred|ditolak|dibatalkan|cancel\w*.*|abgelehnt|refuse|rechazado|recusado)$/;

export const isGone = (status: string): boolean => status !== '' && gone.test(fold(status.slice(0, 100)));

/** Whether a status says that its owner came. */
export const hasCome = (status: string): boolean =>
  status !== '' && /^(?:checked[ -]?in|attended|hadir)$/.test(fold(status.slice(0, 100)));

/** Roles of a meeting, in the languages of its reports. */
const roles: readonly (readonly ['organizer' | 'speaker' | 'moderator' | 'attendee', RegExp])[] = [
  ['organizer', /organi|veranstalter|penyelenggara|\bhost\b|tuan rumah|co-?host/],
  ['moderator', /moderat/],
  [
    'speaker',
    /presen|penyaji|referent|vortragend|apresent|relatore|spreker|prezent|panel|speaker|narasumber/,
  ],
  ['attendee', /attend|peserta|teilnehm|particip|asisten|deelnem|uczestnik|partecip/],
];

/** The role that a cell names. */
export const roleNamed = (cell: string): (typeof roles)[number][0] | undefined => {
  if (cell === '') return undefined;
  const text = fold(cell.slice(0, 60));
  return text === '' ? undefined : roles.find(([, words]) => words.test(text))?.[0];
};
