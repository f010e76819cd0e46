import type { ListedRole } from '../../model/people-list.ts';
import { saysJob } from './work-words.ts';

/** What a heading, a label or a class says of those below it. `people`: they are people, in no role at an event. */
export type ListKind = ListedRole | 'people' | 'other';

const asWord = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** English, Indonesian, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Turkish, Vietnamese; then scripts without spaces. */
const words: readonly (readonly [ListKind, RegExp])[] = [
  [
    'other',
    asWord(
      'call for|become an?|wanted|jadi(?:lah)?|sponsors?|sponsored|didukung|supported by|media partners?|testimoni\\p{L}*|(?:customers?|clients?|people|they|others) (?:say|said)|kata mereka|ulasan|reviews?|related|terkait|berita|news|articles?|artikel|posts?|products?|produk|komentar|comments?|tags?|categor\\p{L}+|kategori|cities|recent|terbaru|trending|to follow|untuk diikuti|suggest(?:ed|ions)|recommended|disarankan|liga|league|klasemen|turnamen|tournament|you may|also viewed|similar|lowongan|referensi|references?',
    ),
  ],
  [
    'speaker',
    asWord(
      'speakers?|speaking|line-?up|panel(?:l)?ists?|presenters?|keynotes?|narasumber|pembicara|pemateri|penceramah|instru[ck]t(?:or|ur|eur|ore)e?s?|trainers?|fasilitator|facilitators?|referent(?:en|in|innen|s)?|sprecher(?:in|innen)?|redner(?:in|innen)?|vortragende|dozent(?:en|in|innen)?|intervenant(?:e|s|es|i)?|orateurs?|oratrices?|conférenci[eè]re?s?|ponentes?|conferencistas?|orador(?:es)?|palestrantes?|relator[ei]|oratori|sprekers?|prelegen[ct]i?|talare|konuşmacılar|diễn giả|спикер(?:ы)?|докладчик(?:и)?',
    ),
  ],
  ['speaker', /講師|登壇者|スピーカー|講演者|演讲者|讲者|嘉宾|연사|강연자|발표자/],
  [
    'moderator',
    asWord(
      'moderators?|moderator(?:en|in|innen)|moderat(?:eur|rice|ore)s?|moderador(?:a|es|as)?|pembawa acara|mc|модератор',
    ),
  ],
  ['moderator', /司会|モデレーター|主持人|사회자/],
  [
    'organizer',
    asWord(
      'organi[sz](?:er|ing|ers|ed by|ator|atoren|ateurs?|adores|zatori)|hosts?|hosted by|committee|panitia|penyelenggara|komite|chair(?:s|persons?|people)|veranstalter|organizador(?:es)?|organizzatori|organisatie|comité|comitato',
    ),
  ],
  ['organizer', /主催|実行委員|组委会/],
  [
    'registrant',
    asWord('registrants?|registered|pendaftar|angemeldete?|inscrits?|inscritos?|iscritti|aanmeldingen'),
  ],
  [
    'attendee',
    asWord(
      "attend(?:ee|ees|ing)|participants?|peserta|hadirin|going|guests?(?: list)?|teilnehm(?:er|erinnen|ende|erliste)|participantes?|asistentes|partecipanti|deelnemers?|invités|uczestnicy|deltagare|участники|who(?:’|')?s coming",
    ),
  ],
  ['attendee', /参加者|出席者|참가자|与会/],
  [
    'people',
    asWord(
      'team|tim|people|staff|persone?l|dosen|pengajar|lecturers?|faculty|faculties|tenaga pendidik|pegawai|karyawan|pengurus|anggota|members?|board|directors|direksi|komisaris|leaders?|leadership|management team|mitarbeiter(?:innen)?|équipe|equipo|equipe|medewerkers|experts?|pakar|advisors?|mentors?|juri|judges|jury|researchers?|peneliti|alumni|guru|trustees|contributors?|struktur organisasi|perangkat desa|dokter|pejabat|profil pimpinan|pimpinan|zespół|ekibimiz',
    ),
  ],
  ['people', /メンバー|スタッフ|社員|チーム|役員|团队|教师|成员|팀|직원/],
];

/** What a short text says of the people below it; undefined where it says nothing of people. */
export function kindOf(text: string): ListKind | undefined {
  if (text.length > 80) return undefined;
  return words.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The role that a badge on a card says and nothing else: `Moderator`, `Keynote Speaker`. `Trainer, BKN` is somebody's work. */
export function roleOfBadge(text: string): ListedRole | undefined {
  if (text.length > 30 || saysJob(text)) return undefined;
  for (const [kind, pattern] of words) {
    if (kind === 'other' || kind === 'people' || !pattern.test(text)) continue;
    const left = text
      .replaceAll(new RegExp(pattern, `${pattern.flags}g`), '')
      .replace(/keynote|guest|main|featured|special|event|meeting|co|utama|kunci|tamu|our/gi, '');
    return /[\p{L}\p{N}]/u.test(left) ? undefined : kind;
  }
  return undefined;
}

/** What an address says of everybody on its page: `/2026/speakers`, `/tentang/dosen`. */
export const kindOfPath = (path: string): ListKind | undefined =>
  path
    .slice(0, 300)
    .split('/')
    .slice(-3)
    .map(part => kindOf(part.replace(/[-_.]/g, ' ').replace(/\shtml?$/, '')))
    .find(kind => kind !== undefined && kind !== 'other');

/** What names in the markup say, `speaker-item`, `sz-speaker`, `chairperson-list`: only ever a hint. */
export const kindOfMark = (mark: string): ListKind | undefined =>
  /testimoni|review|quote|comment|sponsor|related|product/i.test(mark)
    ? 'other'
    : /speaker|panelist|presenter|narasumber|pembicara|pemateri/i.test(mark)
      ? 'speaker'
      : /moderator/i.test(mark)
        ? 'moderator'
        : /chairperson|organi[sz]er|committee|panitia/i.test(mark)
          ? 'organizer'
          : /attendee|participant|peserta/i.test(mark)
            ? 'attendee'
            : undefined;
