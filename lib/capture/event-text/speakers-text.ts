import { cleanText } from '../../identity/text.ts';
import type { PageLine } from './page-lines.ts';

/** Words of what people do and where, in the languages of the labels. */
const role =
  /(?<!\p{L})(?:ceo|cto|cfo|coo|cmo|vp|head|chief|officer|director|manager|lead|leader|engineer|developer|designer|analyst|scientist|consultant|founder|co-?founder|partner|president|chair(?:man|woman|person)?|professor of|lecturer|researcher|student|specialist|architect|advocate|product|marketing|sales|senior|junior|associate|executive|minister|ambassador|editor|kepala|direktur|ketua|sekretaris|dosen|peneliti|staf|deputi|menteri|wakil|guru|widyaiswara|analis|pranata|praktisi|pakar|ahli|konsultan|pendiri|manajer|kementerian|badan|dinas|balai|universitas|university|institut[eo]?|institute|pemerintah|pt|tbk|inc|ltd|llc|gmbh|foundation|yayasan|kota|kabupaten|provinsi|desa|bank|sakit|politeknik|sekolah|akademi|academy|college|school|ministry|agency|labs?|studio|technologies|solutions|systems|digital|media|global|international|indonesia|pusat|direktorat|sekretariat|lembaga|asosiasi|perkumpulan|himpunan|city|council|government|hospital|komunitas|community|company|group|team|of|for|the|view|read|more|lihat|selengkapnya|profile|bio|linkedin|twitter|session|keynote|speakers?|moderator|narasumber|workshop|webinar|agenda|register|zoom|tba|segera)(?!\p{L})/iu;
/** `S.Kom.`, `M.M`, `Ph.D.`, `MBA`: what may stand after a comma in a name. */
const degree = /^(?:\p{Lu}[\p{L}]{0,5}\.\s?[\p{L}.() ]{0,14}|\p{Lu}{2,5}|Ph\.?D\.?|M\.?Sc|B\.?Sc|CPA)$/u;

/**
 * The person that a line begins with, titles and degrees kept: `1. Dr. Siti Rahmawati, M.Kom. - Kepala Bidang Data` ->
 * `Dr. Siti Rahmawati, M.Kom.` Empty for a line that begins with no name.
 */
export function speakerIn(text: string, isSure: boolean): string {
  const line = cleanText(text, 300)
    .replace(/^(?:\d{1,2}[.)]|[-•*●▪–—])\s*/, '')
    .replace(/^(?:bapak|ibu|bpk\.?|sdr[ai]?\.?)\s/iu, '');
  const [head = ''] = line.split(/\s[-–—|/]\s|\s?[(–—|;]\s?|\s?[·•]\s|:\s/u);
  const [first = '', ...after] = head.split(/,\s?/);
  const degrees: string[] = [];
  for (const part of after) {
    if (!degree.test(part.trim())) break;
    degrees.push(part.trim());
  }
  const name = [first.trim(), ...degrees].join(', ');
  const bare = first.replace(/(?:^|\s)\p{L}{1,5}\.(?=\s|\p{Lu}|$)/gu, ' ').trim();
  const isName =
    /^\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|bin|binti|van|von|de|da|der|den|al|el)){0,5}$/u.test(bare);
  const hasSeveral = /\s/.test(bare);
  return isName && (hasSeveral || isSure || degrees.length > 0) && !role.test(bare) ? name : '';
}

/** The names below or after a label: those of headings where a section has some, else of the lines that begin with one. */
export function speakersIn(values: readonly PageLine[], isInline: boolean): string[] {
  if (isInline) return splitList(values[0]?.text ?? '').concat(belowInline(values.slice(1)));
  const titled = values.filter(({ isHeading }) => isHeading).map(({ text }) => speakerIn(text, true));
  const named = titled.some(Boolean) ? titled : values.map(({ text }) => speakerIn(text, false));
  return [...new Set(named.filter(Boolean))];
}

/** `Narasumber: 1. Rina Wijaya` goes on below as long as lines are numbered or begin with a name. */
function belowInline(values: readonly PageLine[]): string[] {
  const names: string[] = [];
  for (const { text } of values) {
    const name = /^(?:\d{1,2}[.)]|[-•*●])\s?/.test(text) ? speakerIn(text, true) : '';
    if (!name) break;
    names.push(name);
  }
  return names;
}

/** `Rina Wijaya, S.T. (BKN) dan Tono Hartono; Sari`: cut only where a whole name follows. */
function splitList(text: string): string[] {
  const parts = text.split(/\s?;\s?|\s(?:dan|and|&|serta)\s|\s(?=\d[.)]\s)/);
  const names = parts.map(part => speakerIn(part, parts.length === 1)).filter(Boolean);
  const [first = ''] = parts;
  const commas = first.split(/,\s/);
  // `Rina Wijaya, Tono Hartono, Sari Anindita`: a list of names, none of them a degree.
  if (commas.length > 1 && commas.every(part => /\s/.test(part.trim()) && speakerIn(part, false)))
    return [...new Set([...commas.map(part => speakerIn(part, false)), ...names.slice(1)])];
  return [...new Set(names)];
}
