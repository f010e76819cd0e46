import type { Measure } from '../../../model/goal.ts';
import type { InteractionKind } from '../../../model/interaction.ts';
import { numberOf, numberWords } from './number-words.ts';

/** What a sentence says is to be counted; each part only where it is plain. */
export interface Amount {
  readonly measure: Measure | undefined;
  readonly target: number | undefined;
  /** Of the interactions those of one kind: `10 panggilan`. */
  readonly kind: InteractionKind | undefined;
  /** It names several numbers of different things: goals that are better kept apart. */
  readonly isSeveral: boolean;
  /** It says how many a week or a month, and so not how many in all. */
  readonly isRate: boolean;
}

/** Nouns by which a number is counted. */
const nouns: readonly (readonly [RegExp, Measure | 'person' | 'subject', InteractionKind?])[] = [
  [
    /^(?:jp|jam (?:pelajaran|pelatihan|diklat|pembelajaran)|(?:credit|training|learning) hours?)\b/,
    'creditHours',
  ],
  [
    /^(?:kali )?(?:sesi|pertemuan|sessions?|times) .{0,30}\b(?:mentor(?:ing)?|coaching|bimbingan|mentee)\b/,
    'mentoringSessions',
  ],
  [/^(?:mentoring|coaching) sessions?\b/, 'mentoringSessions'],
  [/^(?:janji|promises?)\b/, 'promisesKept'],
  [
    /^(?:webinar|seminar|konferensi|conference|acara|event|pelatihan|training|diklat|bimtek|workshop|lokakarya|meetup|job fair|bursa kerja|pameran|course|kursus|kelas|forum)s?\b/,
    'eventsAttended',
  ],
  [/^(?:panggilan|telepon|(?:phone |video )?calls?)\b/, 'interactions', 'call'],
  [/^(?:pesan|messages?|e-?mails?|surel)\b/, 'interactions', 'message'],
  [/^(?:percakapan|obrolan|conversations?|coffee chats?|chats?|interaksi|interactions?)\b/, 'interactions'],
  [
    /^(?:instansi|lembaga|organisasi|perusahaan|kementerian|komunitas|topik|bidang|organi[sz]ations?|compan(?:y|ies)|agenc(?:y|ies)|communit(?:y|ies)|topics?)\b/,
    'subject',
  ],
];

const verbs: Readonly<Record<'met' | 'touch' | 'learn', RegExp>> = {
  met: /\b(?:menemukan|temukan|mengenal|kenalan|berkenalan|kenal|bertemu|menemui|ketemu|temui|menambah|tambah|mencari|cari|get to know|getting to know|meet|meeting|connect with|connecting with|add|find|finding|make)\b/,
  touch:
    /\b(?:menghubungi|hubungi|menyapa|sapa|berbicara dengan|bicara dengan|berbincang|mengobrol|ngobrol|menelepon|telepon|menjaga (?:hubungan|kontak|silaturahmi)|bersilaturahmi|talk to|talk with|speak to|speak with|reach out to|contact|catch up with|keep in touch with|stay in touch with|reconnect with|call|write to)\b/,
  learn:
    /\b(?:mempelajari|pelajari|belajar|mengenal|memahami|meneliti|learn|study|research|get to know|understand)\b/,
};

const number = new RegExp(`(?<![\\p{L}\\d/:.,-])(${numberWords})(?![\\p{L}\\d%/:-]|[.,]\\d) +`, 'gu');
const rate =
  /\b(?:per|se|setiap|tiap|tiap-tiap|each|every)[ -]?(?:hari|minggu|pekan|bulan|tahun|triwulan|kuartal|day|week|month|quarter|year)\b|\b(?:a|an) (?:day|week|month|quarter|year)\b|\b(?:sebulan|seminggu|setahun|sepekan|weekly|monthly|mingguan|bulanan)\b/;

/** @param sentence Folded, without the days that it names. */
export function amountIn(sentence: string): Amount {
  const all = [...sentence.matchAll(number)].map(match => ({
    target: numberOf(match[1] ?? ''),
    ...countedAs(sentence.slice(match.index + match[0].length), sentence.slice(0, match.index)),
  }));
  // A number of nothing that we count decides nothing: `5 langkah`, `dinas 3`.
  const plain = all.filter(({ measure }) => measure !== undefined);
  const isRate = rate.test(sentence);
  const [only, ...others] = plain;
  if (!only) {
    const measure = all.length === 0 ? measureAlone(sentence) : undefined;
    return { measure, target: undefined, kind: undefined, isSeveral: false, isRate };
  }
  const isSeveral = others.length > 0;
  if (isSeveral) return { measure: undefined, target: undefined, kind: undefined, isSeveral, isRate };
  const { target, measure, kind } = only;
  return { measure, target: isRate || target < 1 ? undefined : target, kind, isSeveral, isRate };
}

function countedAs(
  after: string,
  beforeIt: string,
): { readonly measure: Measure | undefined; readonly kind?: InteractionKind | undefined } {
  // `5 buah`, `3 kali`, `10 new`
  if (/^(?:di|dari|ke|pada|dan|in|at|of|from|to|and) /.test(after)) return { measure: undefined };
  if (
    /^(?:kenalan|kontak baru|(?:new )?(?:acquaintances|contacts|connections)|new people)(?![\p{L}\d])/u.test(
      after,
    )
  )
    return { measure: 'peopleMet' };
  const thing = after.replace(/^(?:buah|kali|new|different|other|more|baru|lagi) +/, '').slice(0, 60);
  const [, is, kind] = nouns.find(([noun]) => noun.test(thing)) ?? [undefined, 'person' as const];
  if (is === 'subject') return { measure: verbs.learn.test(beforeIt) ? 'learned' : undefined };
  if (is !== 'person') return { measure: is, kind };
  // The verb nearest before the number: `menghadiri rapat dan mengenal 5 analis`.
  const [met, touch] = [lastOf(verbs.met, beforeIt), lastOf(verbs.touch, beforeIt)];
  if (met === touch) return { measure: undefined };
  return { measure: met > touch ? 'peopleMet' : 'peopleInTouch' };
}

/** Where a verb stands last; -1: nowhere. */
function lastOf(verb: RegExp, text: string): number {
  let at = -1;
  for (const match of text.matchAll(new RegExp(verb, 'g'))) at = match.index;
  return at;
}

/** The measure of a sentence without a number, where only one fits. */
function measureAlone(sentence: string): Measure | undefined {
  if (/\b(?:jp|jam (?:pelajaran|pelatihan))\b/.test(sentence)) return 'creditHours';
  if (/\b(?:menepati|tepati|keep|keeping) .{0,20}(?:janji|promises?)\b/.test(sentence)) return 'promisesKept';
  if (/\b(?:kenalan|berkenalan|mengenal|get to know|new contacts|kontak baru)\b/.test(sentence))
    return 'peopleMet';
  return verbs.touch.test(sentence) ? 'peopleInTouch' : undefined;
}
