import { personOf, type ReportPerson } from './report-person.ts';

/**
 * The line of a saved chat that says who wrote: `09:01:12 From Rina Wijaya to Everyone:`, `2025-11-26 09:01:12 From …`,
 * the older `09:01:12\t From  Rina Wijaya : text`, and the recording's `00:12:33\tRina Wijaya:\ttext`.
 */
const speaking =
  /^(?:\d{4}-\d\d-\d\d )?\d{1,2}:\d\d:\d\d\s{1,9}(?:(From|Dari|Von|De|Da|Van|Od|Del?)\s{1,9})?/i;
/** Between the writer and the reader, in the languages of Zoom. */
const to = / {1,9}(?:to|ke|kepada|an|à|para|a|aan|do) {1,9}/i;

/** Who wrote a line of a saved chat, or undefined for a line of text. */
export function writerOf(line: string): string | undefined {
  const start = line.slice(0, 400);
  const [all, from] = speaking.exec(start) ?? [];
  if (all === undefined) return undefined;
  const rest = start.slice(all.length);
  if (!from) return /^([^:\t]{1,120}):\t/.exec(rest)?.[1]?.trim();
  const colon = rest.lastIndexOf(':', rest.endsWith(':') ? undefined : rest.indexOf(':'));
  if (colon < 1) return undefined;
  const head = rest.slice(0, colon).replaceAll('\t', ' ');
  return head.slice(0, to.exec(head)?.index).trim() || undefined;
}

/** Whether a text is a saved chat: its first lines say who wrote. */
export const isZoomChat = (text: string): boolean =>
  text
    .slice(0, 20_000)
    .split(/\r\n?|\n/, 200)
    .filter(line => line.trim() !== '')
    .slice(0, 5)
    .some(line => writerOf(line) !== undefined);

/** All who wrote in a saved chat; what they wrote is not read. */
export function peopleOfChat(text: string, phoneCountry?: string): ReportPerson[] {
  const people: ReportPerson[] = [];
  const known = new Set<string>();
  for (const line of text.split(/\r\n?|\n/)) {
    const name = writerOf(line);
    if (name === undefined || known.has(name)) continue;
    known.add(name);
    const person = personOf({ names: [name] }, phoneCountry);
    if (person) people.push({ ...person, role: 'attendee', attended: true });
  }
  return people;
}
