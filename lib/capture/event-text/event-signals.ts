import type { PageWords } from '../../model/found-page.ts';
import { isCalendarLink } from './calendar-links.ts';
import type { Labelled } from './labels.ts';
import type { PageLine } from './page-lines.ts';
import { isEventHost, platformAt } from './platform-names.ts';

const eventWord =
  /(?<!\p{L})(?:webinar|seminar|workshop|lokakarya|pelatihan|conference|konferensi|kongress?|congress|congresos?|congressos?|convegno|congrès|colloque|encuentro|tagung|fachtag|vorlesung|meet-?up|bimtek|bimbingan teknis|sosialisasi|training|summit|bootcamp|symposium|simposium|fgd|focus group|rapat|diklat|kuliah umum|talk ?show|expo|festival|hackathon|masterclass|open house|town hall|lecture|vortrag|konferenz|conférence|formation|atelier|conferencia|taller|jornadas?|webinario|webinaire|seminario|séminaire|simposio|formazione|kopi darat|kopdar|gathering|forum|diskusi|panel|kelas|course|roadshow|virtual event|live session)(?!\p{L})|勉強会|セミナー|ウェビナー|講演会|講座|研究会|ワークショップ/iu;
const eventPath =
  /\/(?:e|events?|webinars?|acara|kegiatan|seminar|workshops?|pelatihan|conferences?|meetups?|training|veranstaltung(?:en)?|evenements?|eventos?|eventi)(?:[/._-]|$)/i;
const registration =
  /[/_-](?:register|registration|registrasi|daftar|pendaftaran|rsvp|sign-?up|enroll?|tickets?|tiket|book(?:ing)?|anmeldung|inscription|inscripcion|iscrizione)(?:[/?#._-]|$)/i;
const form =
  /^(?:forms\.gle|docs\.google\.com|forms\.(?:office|microsoft)\.com|bit\.ly|s\.id|linktr\.ee|tinyurl\.com)$/;
const registerWords =
  /^(?:register(?: now| here| today| free)?|registration|rsvp|daftar(?: sekarang| di sini| gratis)?|pendaftaran|registrasi|link pendaftaran|save (?:my|your) (?:seat|spot)|reserve (?:my|your|a) (?:seat|spot)|get tickets|beli tiket|book now|sign up(?: now)?|join (?:the )?webinar|add to calendar|tambahkan ke kalender|jetzt anmelden|anmelden|s'inscrire|inscribirse|inscríbete|inscripción|inscrição|inscreva-se|inscription|申し?込む|申込|参加する|iscriviti|attend(?:ees)?|i'?m interested|ikuti webinar|ikut)[\s!:.→»]*$/i;

/** Whether something besides a time speaks for an event, and how loudly. */
export interface EventSignals {
  /** How many different things do. */
  readonly count: number;
  /** Labels of an announcement: place, organizer, speakers. */
  readonly labels: number;
  /** A calendar link, the address of a platform, a registration link: what no report of a past event has. */
  readonly isOpen: boolean;
}

export function eventSignals(
  words: PageWords,
  url: string,
  links: readonly string[],
  lines: readonly PageLine[],
  labelled: readonly Labelled[],
): EventSignals {
  const topics = new Set(
    labelled
      .filter(({ values }) => values.length > 0)
      .map(({ topic }) => (topic === 'moderator' ? 'speakers' : topic)),
  );
  const labels = ['where', 'organizer', 'speakers'].filter(topic => topics.has(topic as 'where')).length;
  const here = URL.parse(url);
  const isRegistration = links.some(link => {
    const to = URL.parse(link);
    if (!to) return false;
    if (form.test(to.hostname)) return to.hostname !== 'docs.google.com' || to.pathname.startsWith('/forms/');
    // `/register` alone is where one gets an account.
    return (
      to.pathname.split('/').length > 2 &&
      registration.test(to.pathname) &&
      !/\/(?:account|user|auth|login)/i.test(to.pathname)
    );
  });
  const isOpen = [
    links.some(isCalendarLink),
    links.some(link => isMeetingLink(link)),
    isEventHost(url),
    isEventHost(url),
    isRegistration,
    words.marks.includes('email') && eventPath.test(here?.pathname ?? ''),
    lines.some(({ text }) => text.length < 40 && registerWords.test(text)),
  ];
  const others = [
    eventWord.test([...words.headings.slice(0, 1), ...words.titles.slice(0, 1)].join(' ')),
    eventPath.test(here?.pathname ?? ''),
    topics.has('day') || topics.has('clock'),
  ];
  return {
    count: labels + [...isOpen, ...others].filter(Boolean).length,
    labels,
    isOpen: isOpen.some(Boolean),
  };
}

/** A meeting or the registration for one, not the home page or a video of the platform. */
const isMeetingLink = (link: string): boolean =>
  platformAt(link) !== '' &&
  /\/(?:j|w|s|my|meet|meeting|webinar|register|rt|e|ev|event|l\/meetup-join|live|[a-z]{3}-[a-z]{4}-[a-z]{3})(?:[/?#.]|$)/i.test(
    link,
  );
