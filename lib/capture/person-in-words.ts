import { normalizeEmail } from '../identity/email.ts';
import { pageKey } from '../identity/profile-key.ts';
import { cleanText, fold } from '../identity/text.ts';
import type { FoundPage, PageWords } from '../model/found-page.ts';
import type { PersonField } from '../model/person.ts';
import { isBelievableName } from './believable-name.ts';
import { type PageLine, pageLines } from './event-text/page-lines.ts';
import type { Finding } from './evidence.ts';
import { kindOfPath } from './people-list/list-words.ts';
import { nameShape } from './people-list/name-shape.ts';
import { columnsByHeader } from './people-list/table-columns.ts';
import { introduced, waysTo } from './self-introduction.ts';
import type { PersonFindings } from './site.ts';
import { workBelow } from './work-below-name.ts';

/** Numbers that only people in service have: civil servants and lecturers in Indonesia. */
const serviceNumber = /^(?:nipp?|nip3k|nidn|nidk|nuptk|nrp)(?!\p{L})[\s.:：]*(?:$|\d)/iu;
/** Addresses that only a person has. */
const ofPerson = /^(?:www\.)?orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dx]\/?$/i;
/** Where a page about one person says so over them. */
const aboutOne =
  /(?<!\p{L})(?:profile?|biodata|biografi|biography|curriculum vitae|riwayat hidup)(?!\p{L})/iu;

/**
 * The person whom a page without any standard is about, by its words. Its heading and its title are one name, and
 * the address is a person's, or ends in the name below a folder of people (`/dosen/rina-wijaya`), or one number of
 * service stands below; or the heading presents whom the title names (`Hi, I’m Rina Wijaya`). Or the page calls itself a profile and has one `Nama : …` with such a number. Empty beats wrong.
 */
export function personInWords({ url, words, refusal }: FoundPage): PersonFindings {
  if (!words || refusal || words.kind === 'thing') return [];
  const lines = pageLines(words.text);
  // The number stands behind its label or below it; over the column of a table it does not.
  const numbers = lines.filter(
    ({ text }, at) => serviceNumber.test(text) && /\d{4}/.test(`${text} ${lines[at + 1]?.text.slice(0, 30)}`),
  );
  const isNumbered = numbers.length > 0 && numbers.length < 4 && isOnce(numbers);
  return (
    titled(words, new URL(url), lines, isNumbered) ??
    presented(words) ??
    (isNumbered ? labelled(words, lines, url) : [])
  );
}

/** A page of several people says `NIP` for each; of one, `NIP` and `NIDN`. */
const isOnce = (numbers: readonly PageLine[]): boolean => {
  const said = numbers.map(({ text }) => /^\p{L}+/u.exec(text)?.[0].toLowerCase());
  return new Set(said).size === said.length;
};

function titled(
  { headings, titles, address, kind }: PageWords,
  url: URL,
  lines: readonly PageLine[],
  isNumbered: boolean,
): PersonFindings | undefined {
  const [heading = ''] = headings;
  const shape = nameShape(heading);
  const folded = fold(heading);
  const isTitle = titles.length > 0 && titles.every(title => startsWith(fold(title), folded));
  if (shape?.rest !== '' || !isTitle || !isBelievableName(heading)) return undefined;
  const at = lines.findIndex(line => line.isHeading && fold(line.text) === folded);
  const work = workBelow(lines[at === -1 ? lines.length : at + 1]);
  const isAtName = isNameOfPath(url, heading) && (kind === undefined || shape.sureness === 3);
  const isSure =
    isNumbered ||
    (shape.sureness > 1 && ofPerson.test(url.host + url.pathname)) ||
    (isAtName && (shape.sureness === 3 || (shape.sureness === 2 && work.length > 0)));
  if (!isSure) return undefined;
  const own = isNumbered ? labelsOf(lines.slice(Math.max(0, at))) : [];
  return [{ field: 'name', value: heading, rule: 'heading' }, ...own, ...work, ...ownAddress(address)];
}

/** `Hi, I’m Rina Wijaya` on a page that is titled `Rina Wijaya`: it is her own. */
function presented({ headings, titles, address, marks }: PageWords): PersonFindings | undefined {
  const name = introduced(headings[0] ?? '') ?? '';
  const shape = nameShape(name);
  const isTitle = titles.length > 0 && titles.every(title => startsWith(fold(title), fold(name)));
  if (shape?.rest !== '' || !isTitle || !isBelievableName(name)) return undefined;
  return [
    { field: 'name', value: name, rule: 'self-introduction' },
    ...waysTo(name, marks),
    ...ownAddress(address),
  ];
}

/** `Rina Wijaya - Ilmu Komputer`; a longer word is another. */
const startsWith = (title: string, name: string): boolean =>
  title.startsWith(name) && !/^[\p{L}\p{N}]|^\s\p{Ll}/u.test(title.slice(name.length));

/** `/dosen/rina-wijaya` for `Dr. Rina Wijaya, M.Kom.`: every word of the address is one of the name. */
function isNameOfPath({ pathname }: URL, heading: string): boolean {
  const parts = pathname.replace(/\/(?:index\.\w+)?$/, '').split('/');
  const slug = parts.pop() ?? '';
  const words = new Set(fold(heading).match(/[\p{L}\p{N}]+/gu));
  const said = slug.replace(/\.\w{3,5}$/, '').match(/[a-z]+/gi) ?? [];
  return (
    said.length > 1 &&
    said.every(word => words.has(word.toLowerCase())) &&
    kindOfPath(`/${parts.at(-1) ?? ''}`) !== undefined
  );
}

/** `Nama : Hj. Nur Aini, M.Kes.` on a page that calls itself a profile. */
function labelled(
  { headings, titles, address }: PageWords,
  lines: readonly PageLine[],
  url: string,
): PersonFindings {
  const isAbout = [...headings, ...titles, ...new URL(url).pathname.split(/[/_-]/)].some(text =>
    aboutOne.test(text),
  );
  const own = labelsOf(lines);
  const names = own.filter(({ field }) => field === 'name');
  const [name] = names;
  const shape = nameShape(name?.value ?? '');
  if (!isAbout || !name || names.length > 1 || !shape || shape.rest !== '') return [];
  return [...own, ...ownAddress(address)];
}

/** The page is the person's own: its address is a key that no second person has. */
function ownAddress(address: string): Finding<PersonField>[] {
  const key = pageKey(address);
  const url: Finding<PersonField> = { field: 'url', value: address, rule: 'address' };
  return key ? [url, { field: 'identities', value: key, rule: 'address' }] : [url];
}

const read = new Set(['name', 'jobTitle', 'organization', 'email', 'telephone']);

/** `Jabatan : Kepala Dinas` on one line, or in the cells of a row; a label that is there twice says nothing. */
function labelsOf(lines: readonly PageLine[]): Finding<PersonField>[] {
  const said = lines.slice(0, 200).flatMap(({ text }, at): Finding<PersonField>[] => {
    const [, label = '', inline = ''] = /^([^:：]{2,40}?)\s?[:：]\s?(.{0,200})$/u.exec(text) ?? [
      undefined,
      text,
    ];
    const [column] = label.length <= 40 ? columnsByHeader([label]) : [];
    const field = column as PersonField;
    const value = cleanText(inline || lines[at + 1]?.text.replace(/^[:：]\s?/, ''), 200);
    if (!column || !read.has(column) || value === '') return [];
    return field !== 'email' || normalizeEmail(value) ? [{ field, value, rule: 'label' }] : [];
  });
  return said.filter(({ field }) => said.filter(other => other.field === field).length === 1);
}
