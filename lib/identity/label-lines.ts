import type { Contact } from '../model/contact.ts';

type Reachable = Pick<Contact, 'email' | 'telephone'>;

/** What a kept line of a vCard labels, in the form that the field has it. */
export interface Labelled {
  readonly field: 'email' | 'telephone';
  readonly value: string;
  /** Of the line, in lower case: Apple says the label in another line of the same group. */
  readonly group: string | undefined;
}

const fields = { EMAIL: 'email', TEL: 'telephone' } as const;

/** `TEL;TYPE=WORK:+62215550100` -> that number; undefined for every line that is of no number or mail address. */
export function labelled(line: string): Labelled | undefined {
  const [, group, name = '', value = ''] =
    /^(?:([\w-]+)\.)?(EMAIL|TEL)(?:;[^\n]*)?:([^:\\\n]+)$/i.exec(line) ?? [];
  const field = fields[name.toUpperCase() as keyof typeof fields];
  return field && { field, value, group: group?.toLowerCase() };
}

/** Whether a kept line says what a number or mail address of theirs is for. */
export function isLabelOf(line: string, reachable: Reachable): boolean {
  const label = labelled(line);
  return label !== undefined && reachable[label.field].includes(label.value);
}

/** `after` without the labels of what `before` still had: a number that was taken away is to be nowhere. */
export function withoutStaleLabels<R extends Reachable & Pick<Contact, 'vcardLines'>>(
  before: Reachable,
  after: R,
): R {
  const { vcardLines: lines = [], ...rest } = after;
  const isStale = (line: string): boolean => isLabelOf(line, before) && !isLabelOf(line, after);
  const stale = lines.filter(isStale);
  if (stale.length === 0) return after;
  const groups = new Set(stale.flatMap(line => labelled(line)?.group ?? []));
  const isOfStale = (line: string): boolean =>
    groups.has(/^([\w-]+)\.X-ABLABEL[;:]/i.exec(line)?.[1]?.toLowerCase() ?? '');
  const left = lines.filter(line => !stale.includes(line) && !isOfStale(line));
  return { ...rest, ...(left.length > 0 && { vcardLines: left }) } as R;
}
