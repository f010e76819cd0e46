import { fold } from '../../identity/text.ts';
import type { EventField } from '../../model/event.ts';
import type { PageWords } from '../../model/found-page.ts';
import type { Finding } from '../evidence.ts';
import { eventTitle, invitedTo } from './event-title.ts';
import type { Labelled } from './labels.ts';
import type { PageLine } from './page-lines.ts';

/** A heading that names the form and not the event. */
const generic =
  /^(?:(?:webinar|meeting|event|form(?:ulir)?|(?:webex|zoom)\s[-|·])\s)?(?:registration|register|pendaftaran|registrasi)\b|^info(?:rmasi)? (?:webinar|acara|kegiatan|seminar|pelatihan|event)$|^welcome\b|^call for (?:speakers|papers|proposals)\b/i;

/** `Pendaftaran Webinar Arsip Digital`, `Register for Rapat Teknis`: what the form is for. */
const formFor =
  /^(?:form(?:ulir)?\s)?(?:(?:pendaftaran|registrasi)(?:\s(?:peserta|untuk))*\s(?=(?:webinar|seminar|workshop|lokakarya|pelatihan|bimtek|bimbingan teknis|diklat|kuliah|talk ?show|kelas|rapat|forum|sosialisasi)\s)|regist(?:er|ration) for\s(?!(?:\S+\s)?(?:webinar|meeting|event)\s[-–|·]))(?=\S+\s)/i;

/** `Maps for everybody ical`: a button stands in the heading. */
const button = /\s(?:\.?i?cal|\.?ics|share|bagikan|edit|#|¶|permalink)$/i;

/** `“Transformasi Digital Desa”` alone in a line of a message. */
const quotedIn = (lines: readonly PageLine[]): string | undefined =>
  lines.map(({ text }) => /^["“”«]([^"“”«»]{6,150})["“”»]$/.exec(text)?.[1]).find(Boolean);

/** What names the event: the first-level heading that is not the site's own name, then the titles. */
export function namesOf(
  words: PageWords,
  lines: readonly PageLine[],
  labelled: readonly Labelled[],
): Finding<EventField>[] {
  const site = new Map(words.metas).get('og:site_name') ?? '';
  const headings = words.headings
    .map(text => text.replace(formFor, ''))
    .filter(text => fold(text) !== fold(site) && text.length > 3 && !generic.test(text));
  const titles = words.titles
    .map(title => eventTitle(title, site).replace(formFor, ''))
    .filter(title => !generic.test(title));
  // Of several headings the title names the one that is meant.
  const isTitled = (text: string): boolean =>
    words.titles.some(title => fold(title).includes(fold(text))) ||
    titles.some(title => fold(text).includes(fold(title)));
  // A first-level heading that is not among the page's own is the name of the site.
  const lowers = lines
    .filter(({ isHeading, level, text }) => isHeading && (level !== 1 || words.headings.includes(text)))
    .map(({ text }) => text.replace(button, ''));
  const isFirst = (text: string): boolean => titles.some(title => fold(title) === fold(text));
  // pretalx: `Maps for everybody | PyHarbour`, where the conference's name is a heading too.
  const begins = (text: string): boolean => titles.some(title => fold(title).startsWith(`${fold(text)} `));
  const nearest = lowers.find(isFirst) ?? lowers.find(begins) ?? lowers.find(isTitled);
  // A button of an unknown language behind the name.
  const lower =
    titles.find(title => nearest?.startsWith(`${title} `) && nearest.length - title.length < 12) ?? nearest;
  const topic = labelled.find(label => label.topic === 'name')?.values[0]?.text;
  const invited = words.titles.map(invitedTo).find(Boolean);
  const heading =
    invited ??
    headings.find(isTitled) ??
    headings[0] ??
    (words.headings.length > 0 ? topic : (lower ?? topic)) ??
    (titles.length === 0 ? quotedIn(lines) : undefined) ??
    '';
  return [
    { field: 'name' as const, value: heading, rule: 'heading' },
    ...titles.map(value => ({ field: 'name' as const, value, rule: 'title' })),
  ].filter(({ value }) => /\p{L}/u.test(value));
}
