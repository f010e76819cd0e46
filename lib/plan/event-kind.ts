import { fold } from '../identity/text.ts';
import type { EventKind, JejaringEvent } from '../model/event.ts';

/** Words that name a kind of event, folded; in Indonesian and English. */
const words: readonly (readonly [EventKind, string])[] = [
  ['webinar', 'webinar, webinars, kulwap, kulgram'],
  [
    'training',
    'diklat, bimtek, bimbingan teknis, pendidikan dan pelatihan, pelatihan, latsar, pembekalan, lokakarya, kursus',
  ],
  ['training', 'training, course, workshop, workshops, bootcamp, masterclass, coaching clinic'],
  [
    'seminar',
    'seminar, simposium, symposium, kuliah umum, gelar wicara, talkshow, talk show, bincang bincang',
  ],
  ['seminar', 'sarasehan, bedah buku, diskusi panel, panel discussion, diskusi publik'],
  ['conference', 'konferensi, conference, summit, kongres, congress, konvensi, convention'],
  ['fair', 'pameran, expo, exhibition, bursa kerja, job fair, career fair, virtual fair'],
  ['meeting', 'rapat, rakor, rakornas, raker, rakernas, musrenbang, meeting, audiensi, konsinyering'],
  ['meeting', 'fgd, focus group discussion, forum group discussion, diskusi kelompok terpumpun'],
  ['gathering', 'gathering, meetup, meet up, kopdar, kopi darat, temu alumni, reuni, reunion, halalbihalal'],
  ['gathering', 'halal bihalal, silaturahmi, silaturahim, buka bersama, bukber'],
];

/** What stands behind these is spoken about, and is not what it is: `Persiapan Seminar`, `Alumni Diklat`, `Post-Conference`. */
const about: ReadonlySet<string> = new Set(
  'pra pre pasca post persiapan evaluasi panitia alumni laporan sertifikat undangan hasil tentang about for after before'.split(
    ' ',
  ),
);

/** Online makes a webinar of it. */
const online: ReadonlySet<string> = new Set(['daring', 'online', 'virtual', 'zoom']);

/** Where it is held, not what it is. */
const places: readonly string[] = [
  'zoom meeting',
  'zoom meetings',
  'meeting id',
  'meeting room',
  'meeting link',
];

/** In English these stand before what it is: `Conference Workshop`, `Training Webinar`. Other words stand first in Indonesian. */
const before: ReadonlySet<string> = new Set(
  'training course workshop workshops masterclass conference summit congress convention expo exhibition meeting gathering'.split(
    ' ',
  ),
);

/** Longest first: `zoom meeting` is no meeting. */
const entries = [
  ...words.flatMap(([kind, names]) => names.split(', ').map(name => ({ words: name.split(' '), kind }))),
  ...places.map(name => ({ words: name.split(' '), kind: undefined })),
].sort((a, b) => b.words.length - a.words.length);
const longestName = 300;

/**
 * The kind of event that a name tells, as a suggestion: `Diklat Kepemimpinan` is a training. Undefined where the name tells nothing,
 * or two things of which neither stands for the whole.
 */
export function guessedEventKind({
  name,
  attendanceMode,
}: Pick<JejaringEvent, 'name' | 'attendanceMode'>): EventKind | undefined {
  const text = name.slice(0, longestName);
  // In brackets, before a colon, after a dash: each part names it for itself.
  const told = text.split(/[:|()[\]\u2013\u2014]| - /).flatMap(part => kindOfPart(part) ?? []);
  const [kind] = told;
  if (kind === undefined || told.some(one => one !== kind)) return undefined;
  const isOnline = attendanceMode === 'online' || wordsOf(text).some(word => online.has(word));
  return kind === 'seminar' && isOnline ? 'webinar' : kind;
}

function kindOfPart(part: string): EventKind | undefined {
  const found: { readonly kind: EventKind; readonly at: number }[] = [];
  const all = wordsOf(part);
  for (let at = 0; at < all.length; at++) {
    const entry = entries.find(one => one.words.every((word, index) => all[at + index] === word));
    if (!entry) continue;
    if (entry.kind && !about.has(all[at - 1] ?? '')) found.push({ kind: entry.kind, at });
    at += entry.words.length - 1;
  }
  const [first] = found;
  const isAlone = found.every(({ kind }) => kind === first?.kind);
  const isHead = first?.at === 0 && !before.has(all[0] ?? '');
  return isAlone || isHead ? first?.kind : undefined;
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
