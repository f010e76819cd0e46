import { fold } from '../identity/text.ts';
import type { FoundPage } from '../model/found-page.ts';
import type { PersonField } from '../model/person.ts';
import { type PageLine, pageLines } from './event-text/page-lines.ts';
import type { Finding } from './evidence.ts';
import { workOf } from './people-list/work-of-lines.ts';
import { saysJob } from './people-list/work-words.ts';
import type { PersonFindings } from './site.ts';
import { folded } from './title-test.ts';

/** What the line right below a name says of work: one that names a job and is no sentence. */
export function workBelow(line: PageLine | undefined): Finding<PersonField>[] {
  const text = line?.text ?? '';
  return text.length <= 100 && saysJob(text) && !/[.!?]$/.test(text) ? workOf([text]) : [];
}

/**
 * What the standards say of whom a page is about, and the line below the heading with their name where nothing else says
 * what they do: `Principal Engineer at Ponte Digital`. Some pages give that line as the description too; it tells nothing
 * more about them.
 */
export function withWorkBelow(findings: PersonFindings, { words }: FoundPage): PersonFindings {
  const said = new Set(findings.map(({ field }) => field));
  const name = findings.find(({ field }) => field === 'name')?.value;
  if (!words || !name || said.has('jobTitle') || said.has('organization')) return findings;
  const lines = pageLines(words.text);
  const at = lines.findIndex(({ isHeading, text }) => isHeading && folded(text) === folded(name));
  const line = at === -1 ? undefined : lines[at + 1];
  const work = workBelow(line);
  if (!line || work.length === 0) return findings;
  const others = findings.filter(({ field, value }) => field !== 'about' || fold(value) !== fold(line.text));
  return [...others, ...work];
}
