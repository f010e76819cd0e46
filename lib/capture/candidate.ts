import { parsePersonName } from '../identity/person-name.ts';
import { emailKey, eventKey, profileOf } from '../identity/profile-key.ts';
import type { EventCandidate, Evidence, PersonCandidate } from '../model/candidate.ts';
import type { EventField } from '../model/event.ts';
import type { PersonField } from '../model/person.ts';
import { isBelievableName } from './believable-name.ts';
import { withEventDates } from './event-dates.ts';
import type { DateContext } from './event-text/date-text.ts';
import { withEventPlaces } from './event-text/event-places.ts';
import { withEventSpeakers } from './event-text/event-speakers.ts';
import { withEventStatus } from './event-text/event-status.ts';
import { decide, decideList, type Finding } from './evidence.ts';
import { eventReaders, fieldValue, personReaders } from './field-values.ts';
import type { EventFindings, PersonFindings } from './site.ts';

const mostItems = 30;
const mostOthers = 10;
const lists: ReadonlySet<string> = new Set(['email', 'telephone', 'identities', 'links', 'speakers']);

/**
 * Decides every field of a person after all rules have spoken, with titles split off the name and canonical keys from
 * the addresses. Findings are raw texts of the page in order of trust. Undefined without a name that can be believed.
 */
export function personCandidate(findings: PersonFindings): PersonCandidate | undefined {
  const clean = cleaned(findings, personReaders);
  const names = clean.filter(({ field, value }) => field === 'name' && isBelievableName(value));
  const parsed = names.map(finding => {
    const { name: value, ...parts } = parsePersonName(finding.value);
    return { ...finding, value, parts };
  });
  const name = decide(parsed);
  if (!name || !isBelievableName(name.value)) return undefined;
  const url = decide(clean.filter(({ field }) => field === 'url'))?.value ?? '';
  const key = (address: string): string => profileOf(address)?.key ?? address;
  const said = [
    ...clean.filter(({ field, value }) => field !== 'name' && (field !== 'links' || key(value) !== key(url))),
    ...parsed.map(({ field, value, rule, weak }) => ({ field, value, rule, weak })),
  ];
  for (const { parts, value, weak, rule } of parsed) {
    if (value !== name.value) continue;
    said.push({ field: 'originalName', value: parts.originalName ?? '', rule });
    for (const field of ['honorificPrefix', 'honorificSuffix', 'nickname'] as const)
      said.push({ field, value: parts[field] ?? '', rule: 'name-parts', weak });
  }
  const keys = said.flatMap(({ field, value, rule }): Finding<PersonField>[] => {
    const profile = field === 'links' || value === url ? profileOf(value) : undefined;
    return profile ? [{ field: 'identities', value: profile.key, rule }] : [];
  });
  for (const { field, value, rule } of said)
    if (field === 'email') keys.push({ field: 'identities', value: emailKey(value), rule });
  return settled<PersonCandidate>(personReaders, [...keys, ...said]);
}

/** The same for an event. Dates may be raw ISO text; a zone is kept only where a rule or a date's offset says one. */
export function eventCandidate(findings: EventFindings, context?: DateContext): EventCandidate | undefined {
  const raw = withEventStatus(withEventSpeakers(withEventPlaces(findings.slice(0, 500))));
  const said = withEventDates(cleaned(raw, eventReaders), context);
  const name = decide(said.filter(({ field }) => field === 'name'))?.value ?? '';
  if (!/\p{L}/u.test(name)) return undefined;
  const url = decide(said.filter(({ field }) => field === 'url'));
  const key = url && eventKey(url.value);
  return settled<EventCandidate>(eventReaders, [
    ...(key ? [{ field: 'identities' as const, value: key, rule: url.rule }] : []),
    ...said,
  ]);
}

/** Raw findings with their values cleaned and bounded; those without a value are gone. */
const cleaned = <Field extends PersonField | EventField>(
  findings: readonly Finding<Field>[],
  readers: Readonly<Record<Field, Parameters<typeof fieldValue>[0]>>,
): Finding<Field>[] =>
  findings
    .slice(0, 500)
    .map(finding => ({
      ...finding,
      value: fieldValue(readers[finding.field], finding.value.slice(0, 20_000)),
    }))
    .filter(({ value }) => value);

/** Every field with its value and its evidence, in the model's order; a text that nobody said is absent. */
function settled<Candidate>(fields: object, said: readonly Finding[]): Candidate {
  const candidate: Record<string, unknown> = {};
  const evidence: Record<string, Evidence[]> = {};
  for (const field of Object.keys(fields)) {
    const own = said.filter(finding => finding.field === field);
    const one = decide(own);
    const decided = lists.has(field) ? decideList(own).slice(0, mostItems) : one ? [one] : [];
    if (lists.has(field)) candidate[field] = decided.map(({ value }) => value);
    else if (one) candidate[field] = one.value;
    if (decided.length > 0) evidence[field] = decided.map(bounded);
  }
  return { ...candidate, evidence } as Candidate;
}

const bounded = (evidence: Evidence): Evidence => ({
  ...evidence,
  agreed: [...new Set(evidence.agreed)].slice(0, mostOthers),
  others: evidence.others.slice(0, mostOthers),
});
