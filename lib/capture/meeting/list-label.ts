import { cleanText, fold } from '../../identity/text.ts';
import { isElement, walk } from '../walk.ts';
import { isControl } from './row-texts.ts';

/** Whether the words over a list are those of people who are there, or who are not (yet): invited, waiting, gone. */
export type Presence = 'there' | 'elsewhere';

const there =
  /participa|peserta|attendee|hadirin|teilnehme|deelnem|uczestni|участник|katilimc|nguoi tham|ผู้เข้าร่วม|参加者|参与者|與會者|与会者|參與者|参会|참가자|참석자|asistent|asistenc|partecipa|deltag|osallistu|resztvev|ucastni|משתתפ|مشارك|المشارك|प्रतिभागी|συμμετεχ|contributor|kontributor|panelist|presenter|in (?:this|the) (?:meeting|call)|(?:dalam|di) rapat|in dieser besprechung|dans cette reunion|en esta reunion|nesta reuniao|in questa riunione|user list|users list|daftar pengguna|^(?:people|orang|personen|personnes|personas|pessoas|persone|osoby|люди|사용자|ユーザー|users|pengguna|kisiler|moi nguoi|mensen)(?:\s?[-–(:]?\s?\d.{0,30})?$/u;
const elsewhere =
  /invited|waiting|lobby|not (?:in|joined|here)|suggest|left the|on hold|ruang tunggu|menunggu|diundang|undangan|tidak (?:hadir|bergabung)|belum bergabung|saran(?!\p{L})|warteraum|wartebereich|eingeladen|vorschlag|en attente|salle d.attente|invites(?!\p{L})|sala de espera|en espera|invitad|esperando|convidad|sugest|sugeren|in attesa|invitat|wachtkamer|wachtruimte|uitgenodigd|poczekaln|zaproszen|ожидан|приглашен|bekleme|davet|cho doi|duoc moi|รอ|等候|等待|受邀|被邀请|已邀请|待機|招待|대기|초대|chats?(?!\p{L})|obrolan|message|pesan(?!\p{L})|breakout|reaction|reaksi/u;

/** By words in the languages of the platforms; undefined: the words say neither. */
export function presenceOf(words: string): Presence | undefined {
  const text = fold(words.slice(0, 200));
  if (elsewhere.test(text)) return 'elsewhere';
  return there.test(text) ? 'there' : undefined;
}

const highest = 5;

/** The words over a list, the nearest first: its label, the headings before it, the labels of what holds it. */
export function wordsOver(list: Element): string[] {
  const words: string[] = [];
  let at: Element | null = list;
  for (let up = 0; at && up <= highest && at.localName !== 'body'; up++) {
    words.push(cleanText(at.getAttribute('aria-label'), 200), ...labelledBy(at));
    if (up < 4) words.push(...headingsBefore(at));
    at = at.parentElement;
  }
  return words.filter(text => text !== '');
}

/** The nearest words that say either. */
export const presenceOver = (list: Element): Presence | undefined =>
  wordsOver(list)
    .map(words => presenceOf(words))
    .find(presence => presence !== undefined);

/**
 * Of the rows of one list, in page order, those that are not below a line of the list itself such as `Waiting Room (2)`.
 * A line without a number in brackets, such as `3 people are waiting`, is no heading.
 */
export function rowsThere(rows: readonly Element[]): Element[] {
  let presence: Presence | undefined;
  let before: Element | undefined;
  return rows.filter(row => {
    const line = lineAbove(row, before);
    before = row;
    if (/[(（[]\s?\d{1,6}\s?[)）\]]$/u.test(line)) presence = presenceOf(line) ?? presence;
    return presence !== 'elsewhere';
  });
}

/** The line between a row and the row before; a row may be wrapped into its place. */
function lineAbove(row: Element, before: Element | undefined): string {
  let top = row;
  for (let up = 0; up < 3 && !top.previousElementSibling && top.parentElement; up++) {
    if (before && top.parentElement.contains(before)) break;
    top = top.parentElement;
  }
  const above = top.previousElementSibling;
  return !above || (before && above.contains(before)) ? '' : lineOf(above);
}

function labelledBy(element: Element): string[] {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean).slice(0, 3);
  const root = element.getRootNode();
  if (!('getElementById' in root)) return [];
  return ids.map(id => cleanText(elementById(root, id)?.textContent, 200));
}

// A form named `getElementById` answers in its place.
function elementById(root: Node, id: string): Element | undefined {
  const find = (root as Document).getElementById;
  return typeof find === 'function' ? (find.call(root, id) ?? undefined) : undefined;
}

const heading = 'h1,h2,h3,h4,h5,h6,legend,summary,[role=heading]';

/** Headings, and short lines without controls, among the elder siblings of an element, the nearest first. */
function headingsBefore(element: Element): string[] {
  const words: string[] = [];
  let at = element.previousElementSibling;
  for (let back = 0; at && back < 4; back++) {
    if (isControl(at)) {
      at = at.previousElementSibling;
      continue;
    }
    const text = lineOf(headingIn(at) ?? at);
    if (text !== '') words.push(text);
    at = at.previousElementSibling;
  }
  return words;
}

/** The heading with which an element begins; the end of a long one is another matter. */
function headingIn(element: Element): Element | undefined {
  if (element.matches(heading)) return element;
  for (const node of walk(element, 40, () => false))
    if (isElement(node) && node.matches(heading)) return node;
  return undefined;
}

/** The one line that an element is, a number of its own in brackets: `Contributors (7)`. Anything longer is no line over a list. */
export function lineOf(element: Element): string {
  const words: string[] = [];
  let length = 0;
  for (const node of walk(element, 60, ({ localName }) => /^(?:script|style|svg)$/.test(localName))) {
    if (isElement(node)) continue;
    const text = cleanText(node.data, 200);
    length += text.length + 1;
    if (length > 100) return '';
    if (text !== '') words.push(/^[\d.,]+$/.test(text) && words.length > 0 ? `(${text})` : text);
  }
  return words.join(' ');
}
