import { normalizeEmail } from '../../identity/email.ts';
import { safeLink } from '../../identity/profile-key.ts';
import { fold } from '../../identity/text.ts';
import type { ListedRole } from '../../model/people-list.ts';
import type { PersonField } from '../../model/person.ts';
import type { Finding } from '../evidence.ts';
import { roleOfBadge } from './list-words.ts';
import { nameShape } from './name-shape.ts';
import { isPersonAddress, type RowLink, rowLink } from './row-links.ts';
import type { Piece, RowContent } from './row-pieces.ts';
import { saysJob } from './work-words.ts';

/** What one row says of its person. */
export interface RowPerson {
  readonly name: string;
  readonly sureness: 1 | 2 | 3;
  /** What stands after the name, a line each; undecided. */
  readonly lines: readonly string[];
  readonly role?: ListedRole;
  readonly url?: string;
  readonly links: readonly string[];
  readonly email: readonly string[];
  readonly telephone: readonly string[];
  readonly image?: string;
  /** Whether a long text stands before the name, as in a quotation. */
  readonly isAfterText: boolean;
}

const longText = 90;
const mostLines = 5;
/** `3 mgg`, `2 days ago`, `12 Oct 2026`, `09.00`, `Rp 20.000`, `#4`: nobody's work. */
const count =
  /^[\s\p{P}\p{S}\p{N}]*$|^\p{P}?\d[\d.,:\s-]{0,8}\s?\p{L}{1,10}(?:\s\p{L}{2,6})?$|\d{1,2}[:.]\d{2}|(?:Rp|IDR|USD|EUR|[$€£¥])\s?\d/u;
/** `NIP. 19700101 199503 1 001`, `NIDN: 0415078203`, and other long numbers. */
const numbered =
  /^(?:nipp?|nip3k|nidn|nidk|nik|nim|npm|nrp|nis|nisn|nuptk|sinta id|scopus id|orcid)(?!\p{L})[\s.:]*[\p{N}\s.x*-]*$|(?:\d[\s.-]?){8}/iu;
const dated = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/;
/** Reads a row whose name is a piece, or several that make one name. */
export function rowPerson(
  { pieces, links, images }: RowContent,
  named: readonly Piece[],
  isShared: (text: string) => boolean,
): RowPerson | undefined {
  const [first] = named;
  const shape = first && nameShape(named.map(({ text }) => text).join(' '));
  if (!first || !shape) return undefined;
  const at = pieces.indexOf(first);
  const name = fold(shape.name);
  const before = pieces.slice(0, Math.max(0, at)).filter(({ slot }) => slot !== 'alt');
  // `Kepala Desa` may stand over the name.
  const office = before.map(({ text }) => text).filter(text => text.length <= 60 && saysJob(text));
  // `Email:` with nothing after it: what it labels stands elsewhere.
  const below = linesOf(pieces, named).filter(line => !line.endsWith(':'));
  const lines = [shape.rest, ...below, ...office].map(trimmed).filter(Boolean);
  const badges = [...before.map(({ text }) => text), ...lines];
  const role = badges.map(roleOfBadge).find(Boolean);
  const mails = links.filter(({ href }) => /^mailto:/i.test(href)).map(({ href }) => href);
  const written = pieces
    .filter(({ text }) => text.includes('@'))
    .map(({ text }) => /[^\s<>(),;:]{1,64}@[^\s<>(),;:]{3,100}/.exec(text.slice(0, 300))?.[0] ?? '');
  const email = [...mails, ...written].flatMap(text => normalizeEmail(text) ?? []);
  const telephone = links.filter(({ href }) => /^tel:/i.test(href)).map(({ href }) => href);
  const others = links.filter(({ web }) => web !== undefined && !isShared(web));
  const social = others.flatMap(({ web, profile }) => (web && profile ? [web] : []));
  const paths = others.flatMap(({ web, profile }) => (web && !profile && isPersonAddress(web) ? [web] : []));
  const main = mainLink(first, links)?.web;
  const url = (main && !isShared(main) ? main : undefined) ?? paths[0] ?? social[0];
  return {
    name: shape.name,
    sureness: shape.sureness,
    lines: [...new Set(lines)].filter(line => isWork(line, name, isShared)).slice(0, mostLines),
    role,
    url,
    links: [...new Set(social)].filter(href => href !== url).slice(0, 6),
    email: [...new Set(email)].slice(0, 3),
    telephone: [...new Set(telephone)].slice(0, 3),
    image: imageOf(images, name),
    isAfterText: before.some(({ text }) => text.length > longText || /^[“”„«"]/.test(text)),
  };
}

/** The link of the name, the only one of the row, or the one around the row. */
function mainLink({ act, holder }: Piece, links: readonly RowLink[]): RowLink | undefined {
  if (act?.localName === 'a') return links.find(({ element }) => element === act) ?? rowLink(act);
  if (links.length === 1) return links[0];
  const around = holder.closest('a[href]');
  return around ? rowLink(around) : undefined;
}

/** The lines of a row from the name on, without the name. */
function linesOf(pieces: readonly Piece[], named: readonly Piece[]): string[] {
  const from = named.at(-1);
  if (!from) return [];
  const after = from.slot === 'alt' ? pieces : pieces.slice(pieces.indexOf(from) + 1);
  const lines = new Map<number, string>();
  const body = after.slice(0, 40);
  for (const [at, { text, line, slot, act, holder }] of body.entries()) {
    if (slot === 'alt' || named.some(piece => piece.text === text)) continue;
    if (act && act !== from.act && (act.localName === 'button' || isTalk(act))) continue;
    // `Jabatan`, `:`, `Kepala Dinas` in three cells.
    const last = [...lines.keys()].at(-1);
    if (
      last !== undefined &&
      (/^[:：]$/.test(text) || (body[at - 1]?.text === ':' && holder !== from.holder))
    ) {
      lines.set(last, `${lines.get(last) ?? ''}${text === ':' ? '' : ' '}${text}`);
      continue;
    }
    // A second heading of the same rank is a title: of a talk.
    if (/^h\d/.test(slot) && slot <= from.slot && /^h\d/.test(from.slot)) continue;
    const so = lines.get(line);
    lines.set(line, so === undefined ? text : /^[,.;:)]/.test(text) ? so + text : `${so} ${text}`);
  }
  return [...lines.values()];
}

/** What somebody speaks about is not what they do. */
const isTalk = (link: Element): boolean =>
  /\/(?:talks?|sessions?|contributions?|presentations?|schedule|abstracts?|program(?:me)?)\/[^/]/i.test(
    link.getAttribute('href')?.slice(0, 300) ?? '',
  );

const trimmed = (text: string): string => text.replace(/^[\s,;:|·•–—/-]+|[\s,;:|·•–—/-]+$/g, '');

const isWork = (line: string, name: string, isShared: (text: string) => boolean): boolean =>
  line.length > 1 &&
  line.length <= 160 &&
  !count.test(line) &&
  !dated.test(line) &&
  !numbered.test(line) &&
  !/^@\S+$|@\S+\.\p{L}|https?:|^www\./u.test(line) &&
  !/^(?:linked ?in|twitter|x|github|facebook|instagram|website|web|blog|email|e-mail|youtube|mastodon|bluesky|threads)$/i.test(
    line,
  ) &&
  !/^\(?(?:she|he|they|hers?|him|ella|él|elle|il|sie|er)\s?[/|]\s?\p{L}{2,6}\b/iu.test(line) &&
  !/^\p{Lu}{1,2}$/u.test(line) &&
  (line.length > 2 * name.length || !isPartOf(line, name)) &&
  !roleOfBadge(line) &&
  !isShared(line);

/** `Rina`, where a picture is called Rina Wijaya. */
const isPartOf = (line: string, name: string): boolean => {
  const words = new Set(name.split(' '));
  return fold(line)
    .split(' ')
    .every(word => words.has(word));
};

/** The portrait: the picture with the name, else the first that is not a sign. */
function imageOf(images: readonly Element[], name: string): string | undefined {
  const usable = images.filter(image => {
    const alt = image.getAttribute('alt') ?? '';
    const size = Number(image.getAttribute('width') ?? 99);
    const src = image.getAttribute('src') ?? '';
    return (
      !/logo|icon|flag/i.test(alt) && !(size < 24) && src.length < 2000 && !/^data:|\.svg(?:$|\?)/i.test(src)
    );
  });
  const best = usable.find(image => fold(image.getAttribute('alt') ?? '').includes(name)) ?? usable[0];
  const src = best?.getAttribute('src');
  return best && src ? safeLink(src, best.baseURI) : undefined;
}

/** What is handed over of a person: raw, in order of trust; the lines are told apart outside the page. */
export function rowFindings(person: RowPerson, rule: string): Finding<PersonField>[] {
  const findings: Finding<PersonField>[] = [{ field: 'name', value: person.name, rule }];
  const add = (field: PersonField, values: readonly (string | undefined)[], by: string): void => {
    for (const value of values) if (value) findings.push({ field, value, rule: by });
  };
  add('headline', person.lines, 'line');
  add('url', [person.url], 'link');
  add('links', person.links, 'link');
  add('email', person.email, 'text');
  add('telephone', person.telephone, 'link');
  add('image', [person.image], 'image');
  return findings;
}
