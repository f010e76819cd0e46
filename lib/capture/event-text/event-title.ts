import { fold } from '../../identity/text.ts';

/** Names of platforms that stand after the event's own in a title. */
const platform =
  /\s?[|·•–—-]\s(?:meetup|luma|eventbrite|youtube|zoom|linkedin|loket(?:\.com)?|dicoding(?: indonesia)?|sessionize(?:\.com)?|facebook|microsoft teams)(?:\s.{0,40})?$/i;
/** `Belajar Peta, Thu, Oct 10, 2024, 6:00 PM`, `Belajar Peta Tickets, Sat, Aug 23, 2025 at 10:00 AM`. */
const dateTail =
  /(?:\s(?:tickets|tiket|registration))?,\s(?:\p{L}{2,12}\.?,?\s)?(?:\p{L}{3,12}\.?\s\d{1,2}|\d{1,2}\s\p{L}{3,12}\.?),?\s(?:19|20)\d{2}.{0,30}$/iu;

/** An event's name from a document's title: without the platform's and the site's name and the date that they put after it. */
export function eventTitle(title: string, siteName = ''): string {
  let name = title
    .slice(0, 500)
    .replace(/: call for (?:speakers|papers|proposals)\b.*$/i, '')
    .replace(platform, '')
    .replace(/\s+(?:[|»›·•]|::)\s.*$/u, '');
  const site = fold(siteName);
  const at = Math.max(name.lastIndexOf(' - '), name.lastIndexOf(' – '), name.lastIndexOf(' — '));
  if (at > 0 && site && fold(name.slice(at + 3)).includes(site)) name = name.slice(0, at);
  return name.replace(dateTail, '').trim();
}

/** Zoom's og:title: `Welcome! You are invited to join a webinar: Arsip Digital. After registering, you will receive …`. */
export const invitedTo = (title: string): string =>
  /\binvited to join a (?:webinar|meeting): (.{2,250}?)(?:\. After registering\b|$)/i.exec(
    title.slice(0, 600),
  )?.[1] ?? '';
