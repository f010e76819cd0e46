import type { PageWords } from '../../model/found-page.ts';
import type { FoundPerson } from '../../model/found-people.ts';
import { workOf } from '../people-list/work-of-lines.ts';
import { labelledLines } from './labels.ts';
import { pageLines } from './page-lines.ts';
import { announcedPeople } from './speakers-text.ts';

export interface WordsPerson extends FoundPerson {
  /** Whether they stand on the label's own line: then they are surely those whom it announces. */
  readonly isInline: boolean;
}

/** Those whom a page's words announce, `Narasumber: Dr. Siti Aminah, M.M. (Kepala BKN)`, with their work and their role. */
export function peopleInWords(words: PageWords): WordsPerson[] {
  return labelledLines(pageLines(words.text)).flatMap(({ topic, values, isInline }) => {
    if (topic !== 'speakers' && topic !== 'moderator') return [];
    const role: 'speaker' | 'moderator' = topic === 'speakers' ? 'speaker' : 'moderator';
    return announcedPeople(values, isInline).map(({ name, lines }) => ({
      findings: [{ field: 'name' as const, value: name, rule: `label:${role}` }, ...workOf(lines)],
      role,
      isInline,
    }));
  });
}
