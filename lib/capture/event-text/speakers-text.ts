import { degreeCertainty } from '../../identity/degrees.ts';
import { cleanText } from '../../identity/text.ts';
import { saysBody, saysJob, saysOther } from '../people-list/work-words.ts';
import type { PageLine } from './page-lines.ts';

/** Words of what people do and where, in the languages of the labels. */
const role =
  /(?<!\p{L})(?:ceo|cto|cfo|coo|cmo|vp|head|chief|officer|director|manager|lead|leader|engineer|developer|designer|analyst|scientist|consultant|founder|co-?founder|partner|president|chair(?:man|woman|person)?|professor of|lecturer|researcher|student|specialist|architect|advocate|product|marketing|sales|senior|junior|associate|executive|minister|ambassador|editor|kepala|direktur|ketua|sekretaris|dosen|peneliti|staf|deputi|menteri|wakil|guru|widyaiswara|analis|pranata|praktisi|pakar|ahli|konsultan|pendiri|manajer|kementerian|badan|dinas|balai|universitas|university|institut[eo]?|institute|pemerintah|pt|tbk|inc|ltd|llc|gmbh|foundation|yayasan|kota|kabupaten|provinsi|desa|bank|sakit|politeknik|sekolah|akademi|academy|perpustakaan|library|museum|college|school|ministry|agency|labs?|studio|technologies|solutions|systems|digital|media|global|international|indonesia|pusat|direktorat|sekretariat|lembaga|asosiasi|perkumpulan|himpunan|city|council|government|hospital|komunitas|community|company|group|team|of|for|the|view|read|more|lihat|selengkapnya|profile|bio|linkedin|twitter|session|keynote|speakers?|moderator|narasumber|workshop|webinar|agenda|register|zoom|tba|segera)(?!\p{L})/iu;
/** `S.Kom.`, `M.M`, `Ph.D.`, `MBA`: what may stand after a comma in a name. */
const degree = /^(?:\p{Lu}[\p{L}]{0,5}\.\s?[\p{L}.() ]{0,14}|\p{Lu}{2,5}|Ph\.?D\.?|M\.?Sc|B\.?Sc|CPA)$/u;

/** A person that a label announces. */
export interface AnnouncedPerson {
  /** With titles and degrees. */
  readonly name: string;
  /** What is said after the name, on its line and on those below it that say nothing else. */
  readonly lines: readonly string[];
}

/**
 * The person that a line begins with, titles and degrees kept: `1. Dr. Siti Rahmawati, M.Kom. - Kepala Bidang Data` ->
 * `Dr. Siti Rahmawati, M.Kom.` Empty for a line that begins with no name.
 */
export const speakerIn = (text: string, isSure: boolean): string => personIn(text, isSure)?.name ?? '';

function personIn(text: string, isSure: boolean): AnnouncedPerson | undefined {
  const line = cleanText(text, 300)
    .replace(/^(?:\d{1,2}[.)]|[-•*●▪–—])\s*/, '')
    .replace(/^(?:bapak|ibu|bpk\.?|sdr[ai]?\.?)\s/iu, '');
  const [head = ''] = line.split(/\s[-–—|/]\s|\s?[(–—|;]\s?|\s?[·•]\s|:\s/u);
  const [first = '', ...after] = head.split(/,\s?/);
  const degrees: string[] = [];
  for (const part of after) {
    if (!degree.test(part.trim()) && degreeCertainty(part.trim()) !== 'known') break;
    degrees.push(part.trim());
  }
  const bare = first.replace(/(?:^|\s)\p{L}{1,5}\.(?=\s|\p{Lu}|$)/gu, ' ').trim();
  const isName =
    /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|bin|binti|van|von|de|da|der|den|al|el)){0,5}$/u.test(bare);
  const hasSeveral = /\s/.test(bare);
  if (!isName || !(hasSeveral || isSure || degrees.length > 0) || role.test(bare) || saysOther(bare))
    return undefined;
  const name = [first.trim(), ...degrees].join(', ');
  const said = [after.slice(degrees.length).join(', '), afterHead(line.slice(head.length))].map(part =>
    part.trim(),
  );
  return { name, lines: said.filter(Boolean) };
}

/** ` (Kepala BKN)` -> `Kepala BKN`; ` – Pranata Komputer, Diskominfo` without its dash. */
function afterHead(text: string): string {
  const rest = text.replace(/^[\s–—|;/·•:-]+/u, '');
  return /^\(([^()]{2,160})\)[\s.,;]*$/.exec(rest)?.[1] ?? rest.replace(/^\(/, '').replace(/[\s,;]+$/, '');
}

/** The people below or after a label: those of headings where a section has some, else of the lines that begin with one. */
export function announcedPeople(values: readonly PageLine[], isInline: boolean): AnnouncedPerson[] {
  if (isInline) return oncePerName([...splitList(values[0]?.text ?? ''), ...belowInline(values.slice(1))]);
  // What stands before the first heading is the section's own, where it names somebody; what is below is another.
  const until = values.findIndex(({ isHeading }) => isHeading);
  const own = until === -1 ? values : values.slice(0, until);
  const isNumbered = (text: string): boolean => /^\d{1,2}[.)]\s?\p{L}/u.test(text);
  const people = withoutBodies(
    own,
    own.map(({ text }) => personIn(text, isNumbered(text))),
  );
  if (people.some(Boolean)) return below(own, people);
  return below(
    values,
    values.map(({ text, isHeading }) => (isHeading ? personIn(text, true) : undefined)),
  );
}

/**
 * `Rina Wijaya`, `Engineer`, `Nusa Contoh`: where a job follows several names, what follows a job and has none itself is no
 * name.
 */
function withoutBodies(
  values: readonly PageLine[],
  named: readonly (AnnouncedPerson | undefined)[],
): (AnnouncedPerson | undefined)[] {
  const isJob = (at: number): boolean => !named[at] && saysJob(values[at]?.text ?? '');
  const several = named.filter((person, at) => person && isJob(at + 1)).length > 1;
  return named.map((person, at) =>
    several && isJob(at - 1) && !isJob(at + 1) && person?.lines.length === 0 ? undefined : person,
  );
}

/** People with the lines below them that speak of their work. */
function below(
  values: readonly PageLine[],
  named: readonly (AnnouncedPerson | undefined)[],
): AnnouncedPerson[] {
  return oncePerName(
    named.flatMap((person, at) => {
      if (!person) return [];
      const lines = [...person.lines];
      for (let next = at + 1; next < values.length && next <= at + 2; next++) {
        const line = values[next];
        if (!line || named[next] || line.isHeading || !isAboutWork(line.text)) break;
        lines.push(line.text);
      }
      return [{ ...person, lines }];
    }),
  );
}

/** The names alone. */
export const speakersIn = (values: readonly PageLine[], isInline: boolean): string[] =>
  announcedPeople(values, isInline).map(({ name }) => name);

const isAboutWork = (text: string): boolean =>
  text.length <= 120 && !/[.!?]$/.test(text) && (saysJob(text) || saysBody(text));

const oncePerName = (people: readonly AnnouncedPerson[]): AnnouncedPerson[] =>
  people.filter(({ name }, at) => people.findIndex(other => other.name === name) === at);

/** `Narasumber: 1. Rina Wijaya` goes on below as long as lines are numbered or begin with a name. */
function belowInline(values: readonly PageLine[]): AnnouncedPerson[] {
  const people: AnnouncedPerson[] = [];
  for (const { text } of values) {
    const person = /^(?:\d{1,2}[.)]|[-•*●])\s?/.test(text) ? personIn(text, true) : undefined;
    if (!person) break;
    people.push(person);
  }
  return people;
}

/** `Rina Wijaya, S.T. (BKN) dan Tono Hartono; Sari`: cut only where a whole name follows. */
function splitList(text: string): AnnouncedPerson[] {
  const parts = text.split(/\s?;\s?|\s(?:dan|and|&|serta)\s|\s(?=\d[.)]\s)/);
  const people = parts.map(part => personIn(part, parts.length === 1));
  // `Jane Roe (Acme), John Doe (Initech)`: a comma after a bracket ends a person.
  const bracketed = text.split(/(?<=\)),\s/);
  const several = bracketed.map(part => personIn(part, false));
  if (bracketed.length > 1 && several.every(Boolean)) return several.filter(person => person !== undefined);
  const [first = ''] = parts;
  const commas = first.split(/,\s/);
  // `Rina Wijaya, Tono Hartono, Sari Anindita`: a list of names, none of them a degree.
  const listed = commas.map(part => (/\s/.test(part.trim()) ? personIn(part, false) : undefined));
  const all = commas.length > 1 && listed.every(Boolean) ? [...listed, ...people.slice(1)] : people;
  return all.filter(person => person !== undefined);
}
