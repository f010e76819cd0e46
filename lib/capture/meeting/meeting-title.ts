import { cleanText, fold } from '../../identity/text.ts';

const products =
  '(?:google meet|meet|zoom(?: (?:workplace|meetings?|webinars?|video))?|microsoft teams(?: meeting)?|teams|webex(?: meetings?)?|cisco webex(?: meetings?)?|bigbluebutton|jitsi meet|jitsi)';
const atStart = new RegExp(`^${products}\\s*(?:[-–—:|·]\\s*|$)`, 'i');
const atEnd = new RegExp(`(?:^|\\s*[-–—|·]\\s*)${products}$`, 'i');

/** Parts of a product and states of its page: no meeting's title. */
const places = new Set(
  [
    'meeting|meetings|zoom meeting|my meeting|launch meeting|join meeting|join a meeting|start meeting|web client|zoom web client|chat|chats|calendar|calls|activity|teams|teams and channels|home|files|new meeting|meet now|calling|loading|error',
    'rapat|rapat baru|rapat zoom|gabung rapat|luncurkan rapat|obrolan|kalender|panggilan|aktivitas|tim|beranda|memuat',
  ].flatMap(words => words.split('|')),
);

/** `abc-defg-hij`, `987 6543 2109`: the address again. */
const isCode = (text: string): boolean => /^[a-z]{3}-[a-z]{4}-[a-z]{3}$|^[\d\s-]{9,15}$/.test(text);

/**
 * A meeting's title without the product's name, unread counts and signs of recording: `(3) Rapat | Microsoft Teams` ->
 * `Rapat`. Empty where nothing else is left.
 */
export function meetingTitle(raw: string | null | undefined): string {
  let title = cleanText(raw, 200);
  for (let before = ''; before !== title; ) {
    before = title;
    title = title
      .replace(/^(?:\(\d{1,4}\+?\)|(?:[\p{So}\p{Extended_Pictographic}•*]\uFE0F?){1,4})\s*/u, '')
      .replace(/\s?(?:[\p{So}\p{Extended_Pictographic}]\uFE0F?){1,4}$/u, '')
      .replace(atStart, '')
      .replace(atEnd, '')
      .trim();
  }
  const parts = title
    .split(/\s*\|\s*/)
    .filter(part => part !== '' && !places.has(fold(part)) && !isCode(part));
  return parts.join(' | ');
}
