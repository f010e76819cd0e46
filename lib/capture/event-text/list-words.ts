import { cleanText } from '../../identity/text.ts';
import type { PageWords } from '../../model/found-page.ts';
import type { PageLine } from './page-lines.ts';

/** What a list of events is called; with more words in it a title may be one event's. */
const listTitle =
  /^(?:(?:our|all|semua|daftar|list of|info(?:rmasi)?|past|lihat|kumpulan|seluruh)\s){0,2}(?:events?|webinars?|acara|kegiatan|pelatihan|bimtek|diklat|seminars?|workshops?|courses?|trainings?|meet-?ups?|conferences?|eventos)(?:\s(?:kami|terbaru|online|daring|kegiatan|acara|webinar|pelatihan|seminar|list|overview|(?:bulan|tahun)(?:\sini)?|\p{L}{3,9}\s20\d\d|20\d\d|[&,/]|dan|and)){0,3}$/iu;
/** Words that say by themselves that what follows is planned: a day is then enough. */
const plannedTitle =
  /^(?:(?:our|all|semua|daftar|info(?:rmasi)?)\s){0,2}(?:jadwal|agenda|kalender|calendar|schedule|upcoming|next events|veranstaltungen|termine|événements|evenementen)(?!\p{L})|^(?:(?:our|all|past)\s)?(?:events|webinars|workshops|seminars|meet-?ups|trainings)$|mendatang|akan datang/iu;
const listPath =
  /\/(?:events?|agenda|jadwal[\w-]*|kalender[\w-]*|calendar|schedule|upcoming|webinars?|acara|kegiatan|pelatihan|veranstaltungen|termine)\/?$/i;
/** Where days are those on which something was published. */
const newsPath =
  /\/(?:news|berita|artikel|articles?|blog|posts?|kabar|siaran-pers|press(?:-releases?)?|pengumuman|aktuelles|actualites|noticias|galeri|gallery|arsip|category|tag)(?:\/|$)/i;
const newsLine =
  /^(?:by|oleh|posted (?:on|by)|diposting|dipublikasikan|diterbitkan|published|penulis|author|ditulis oleh)\b|\b(?:min(?:utes?)? read|kali dibaca|dibaca \d|views?$|komentar$|comments?$)/i;
/** Parts of one event. */
const part =
  /^(?:sesi|session|hari|day|angkatan|batch|gelombang|tahap|minggu|week|track|bagian)\s(?:ke-?\s?)?[\dIVX]+\b/i;

/**
 * Whether a page is called a list of events, and so that what it lists is planned: then a day is enough. Undefined for an
 * article and for a page of news.
 */
export function listKindOf(words: PageWords, url: string): 'planned' | 'events' | undefined {
  const path = URL.parse(url)?.pathname ?? '/';
  if (words.kind || newsPath.test(path)) return undefined;
  const titles = (words.headings.length > 0 ? words.headings.slice(0, 2) : words.titles)
    .map(title => cleanText(title.split(/\s[|–—·•-]\s/)[0]))
    .filter(title => title.length <= 70);
  if (titles.some(title => plannedTitle.test(title))) return 'planned';
  return titles.some(title => listTitle.test(title)) || listPath.test(path) ? 'events' : undefined;
}

/** `Agenda kegiatan`, `Upcoming events`: over a list and no event's name. */
export const isListTitle = (text: string): boolean =>
  text.split(' ').length < 5 && (plannedTitle.test(text) || listTitle.test(text));

/** `Sesi 2`, `Hari ke-1`. */
export const isPart = (title: string): boolean => part.test(title);

/** Three entries that say by whom or when they were published, or how often they were read. */
export const isNews = (lines: readonly PageLine[]): boolean =>
  lines.filter(({ text }) => text.length < 200 && newsLine.test(text)).length >= 3;
