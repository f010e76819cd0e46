import { gainedItems, sameValue } from '../identity/facts.ts';
import type { Evidence } from '../model/candidate.ts';
import type { EventFacts } from '../model/event.ts';
import type { Person } from '../model/person.ts';
import type { Provenance, StoredRecord } from '../model/record.ts';
import { equal } from './difference.ts';

export type Facts = Person | EventFacts;
export type Saved = Facts & StoredRecord;
export type Candidate = Facts & { readonly evidence: Readonly<Record<string, readonly Evidence[]>> };

/** What the values are compared with: the page they may come from. */
export interface Source {
  readonly candidate?: Candidate | undefined;
  /** Address of the page. */
  readonly page?: string | undefined;
  /** ISO instant. */
  readonly at: string;
}

type Values = Readonly<Record<string, unknown>>;
const valuesOf = (facts: Facts | undefined): Values => ({ ...facts });

/** Where the value of each field comes from: as before where it is the same, else from the page, else typed. */
export function provenanceOf(
  stored: Saved | undefined,
  facts: Facts,
  source: Source,
): Record<string, Provenance> {
  const before = valuesOf(stored);
  const provenance: Record<string, Provenance> = {};
  for (const [field, value] of Object.entries(facts)) {
    // Keys follow from the other fields.
    if (field === 'identities' || isEmpty(value)) continue;
    const rule = ruleOf(field, value, before[field], source.candidate);
    const known = stored?.provenance[field];
    if (equal(value, before[field]) || rule === undefined) {
      if (known) provenance[field] = known;
    } else if (rule === 'typed') provenance[field] = { rule, capturedAt: source.at };
    else
      provenance[field] = {
        rule,
        ...(source.page !== undefined && { page: source.page }),
        capturedAt: source.at,
      };
  }
  return provenance;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The rule that gave a value, `typed`, or undefined when a list has only lost items. */
function ruleOf(
  field: string,
  value: unknown,
  before: unknown,
  candidate: Candidate | undefined,
): string | undefined {
  const offered = valuesOf(candidate)[field];
  const said = candidate?.evidence[field];
  const by = (item: unknown): string => (said?.find(one => one.value === item) ?? said?.[0])?.rule ?? 'page';
  if (!Array.isArray(value)) return value === offered ? by(value) : 'typed';
  const old: unknown[] = Array.isArray(before) ? before : [];
  const added = value.filter(item => !old.includes(item));
  if (added.length === 0) return undefined;
  return Array.isArray(offered) && added.every(item => offered.includes(item)) ? by(added[0]) : 'typed';
}

/**
 * What the page has said last, field by field; of a list everything it ever said, one line an item. Left out are the
 * fields of `unseen`, whose change is still to be shown.
 */
export function seenOf(
  stored: Saved | undefined,
  candidate: Candidate | undefined,
  unseen: readonly string[],
): Record<string, string> {
  const seen: Record<string, string> = { ...stored?.seen };
  for (const [field, value] of Object.entries(candidate ?? {})) {
    if (field === 'identities' || field === 'evidence' || unseen.includes(field)) continue;
    const before = seen[field];
    if (typeof value === 'string') {
      if (value !== '' && (before === undefined || !sameValue(field, before, value))) seen[field] = value;
    } else if (isTexts(value)) {
      const known = before?.split('\n') ?? [];
      const gained = gainedItems(field, known, value);
      if (gained.length > 0) seen[field] = [...known, ...gained].join('\n');
    }
  }
  return seen;
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value);
