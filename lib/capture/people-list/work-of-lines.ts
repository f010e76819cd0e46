import { cleanText, fold } from '../../identity/text.ts';
import type { Finding } from '../evidence.ts';
import { columnsByHeader } from './table-columns.ts';
import { saysBody, saysJob } from './work-words.ts';

type Work = Finding<'headline' | 'jobTitle' | 'organization'>;

const longest = 120;
const at = /^(.{2,100}?)\s(?:@\s?|(?:at|di|pada|bei|beim|chez|presso)\s)(?:the\s)?(.{2,100})$/iu;
/** What goes on after the organization: `Analis di BKN | Pelatih`. */
const further = /\s[|·•;/]\s.*$|\s[–—-]\s.*$/u;

/**
 * What the lines after a name say of a person's work: a job and an organization where they can be told apart, in one line
 * (`Head of Data at Balai Data`, `Analis, BKN`) or in two; else the first line as it is. `isJobFirst`: the other rows
 * of the list have a job in the first line and an organization in the second. `isTeam`: all are of one organization; what
 * stands beside a job may be their city, so it has to name a body.
 */
export function workOf(lines: readonly string[], isJobFirst = false, isTeam = false): Work[] {
  const { plain, labelled } = withoutLabels(lines.map(line => cleanText(line, 300)).filter(Boolean));
  if (labelled.length > 0) return labelled;
  const [first = '', second = ''] = plain;
  if (first === '') return [];
  const split = inEast(first) ?? inOneLine(first);
  if (split) {
    const [jobTitle, organization] = split;
    return [
      { field: 'headline', value: first, rule: 'line' },
      { field: 'jobTitle', value: jobTitle, rule: 'line:job' },
      { field: 'organization', value: organization, rule: 'line:organization' },
    ];
  }
  const pair = inTwoLines(first, second, isJobFirst);
  if (pair && isTeam && !saysBody(pair[1])) return [{ field: 'jobTitle', value: pair[0], rule: 'line:job' }];
  if (pair)
    return [
      { field: 'jobTitle', value: pair[0], rule: 'line:job' },
      { field: 'organization', value: pair[1], rule: 'line:organization' },
    ];
  if (isJob(first)) return [{ field: 'jobTitle', value: first, rule: 'line:job' }];
  if (first.length <= 80 && saysBody(first) && !saysJob(first) && !/[,|]/.test(first))
    return [{ field: 'organization', value: first, rule: 'line:organization' }];
  return [{ field: 'headline', value: first, rule: 'line' }];
}

/** `Jabatan: Kepala Dinas`, `Instansi : BKN` say what they are; `NIP: 1970…` is nobody's work. */
function withoutLabels(lines: readonly string[]): { plain: string[]; labelled: Work[] } {
  const labelled: Work[] = [];
  const plain = lines.filter(line => {
    const [, label = '', value = ''] = /^([^:：]{2,40}?)\s?[:：]\s?(.{0,200})$/u.exec(line) ?? [];
    const [column] = label ? columnsByHeader([label]) : [];
    const field = column === 'unit' ? 'organization' : column;
    // `Title: Learning from Rain` is what somebody speaks about.
    const isTalk = /^titles?$/i.test(label) && !saysJob(value);
    // `Bidang: Basis Data` is what a lecturer knows about.
    const isSubject = /^bidang$/i.test(label) && !saysBody(value);
    if ((field === 'jobTitle' || field === 'organization') && value && !isTalk && !isSubject)
      labelled.push({ field, value, rule: 'line:label' });
    return label === '';
  });
  return { plain, labelled };
}

const isJob = (line: string): boolean => line.length <= 80 && saysJob(line) && !/[,|;]|\s[–—-]\s/.test(line);

function inOneLine(line: string): [job: string, organization: string] | undefined {
  if (line.length > longest) return undefined;
  const [, job = '', organization = ''] = at.exec(line) ?? [];
  const place = organization.replace(further, '').trim();
  if (
    job &&
    place &&
    /^[\p{Lu}\p{Lo}\d]/u.test(place) &&
    (saysJob(job) || /\s(?:@|at\s)/.test(line)) &&
    !/[|]/.test(job)
  )
    return [job.replace(/,$/, ''), place];
  // `CEO PT Lumbung Digital`
  const [, office = '', firm = ''] = /^(.{2,60}?),?\s((?:PT|CV)\.?\s\p{Lu}[^,|]{2,60})$/u.exec(line) ?? [];
  if (firm && saysJob(office)) return [office, firm];
  const parts = line.split(/\s[|·•–—-]\s/).map(part => part.trim());
  const byComma = parts.length === 1 ? line.split(/,\s/).map(part => part.trim()) : parts;
  const [left = '', right = '', ...more] = byComma;
  if (!left || !right) return undefined;
  if (more.length === 0) return jobAndBody(left, right) ?? jobAndBody(right, left, true);
  // `Kepala Bidang Data, Dinas Kominfo, Kota Bogor`
  const isPlaced = parts.length === 1 && saysJob(left) && saysBody(right) && !saysJob(right);
  return isPlaced && more.length === 1 ? [left, [right, ...more].join(', ')] : undefined;
}

/** `株式会社れい 部長`: the body first, then the office, with a space between. */
function inEast(line: string): [string, string] | undefined {
  const [body = '', job = '', more] = line.split(/[\s　]+/);
  const isBody = /株式会社|会社|大学|研究所|省$|庁$|市$|公司|학교/.test(body);
  return isBody && saysJob(job) && !more ? [job, body] : undefined;
}

/** Two texts of which one is a job and the other none; in the unusual order the other has to be a body for certain. */
function jobAndBody(job: string, body: string, isTurned = false): [string, string] | undefined {
  const isClear = saysJob(job) && !saysJob(body) && /^[\p{Lu}\p{Lo}\d]/u.test(body);
  return isClear && body.length <= 80 && (!isTurned || saysBody(body)) ? [job, body] : undefined;
}

/** Whether rows with two lines mostly have a job in the first and something else in the second. */
export function isJobFirst(rows: readonly (readonly string[])[]): boolean {
  const two = rows.filter(lines => lines.length > 1);
  const clear = two.filter(([first = '', second = '']) => inTwoLines(first, second, false)?.[0] === first);
  return two.length > 2 && clear.length > 0.6 * two.length;
}

/** Whether what stands after the names is an organization in every row: some say so and none says a job. */
export function areBodies(rows: readonly (readonly string[])[]): boolean {
  const said = rows.filter(lines => lines.length > 0);
  const isPlain = said.every(
    lines => lines.length === 1 && (lines[0]?.length ?? 0) <= 80 && !saysJob(lines[0] ?? ''),
  );
  return (
    said.length > 1 && isPlain && said.filter(([line = '']) => saysBody(line)).length >= 0.4 * said.length
  );
}

export const bodyOf = (lines: readonly string[] = []): Work[] =>
  lines.slice(0, 1).map(value => ({ field: 'organization', value, rule: 'line:organization' }));

function inTwoLines(first: string, second: string, isKnown: boolean): [string, string] | undefined {
  if (
    !second ||
    first.length > 90 ||
    second.length > 70 ||
    /[:?!“"]/.test(second) ||
    fold(first) === fold(second)
  )
    return undefined;
  if (/[.!?]$/.test(second) && second.split(' ').length > 6) return undefined;
  if (saysJob(first)) return jobAndBody(first, second);
  if (saysBody(first) && saysJob(second)) return [second, first];
  return isKnown && !saysBody(first) && !saysJob(second) ? [first, second] : undefined;
}
