import { addressOf } from '../../lib/cli/page-address.ts';
import { printedReading } from '../../lib/cli/printed-reading.ts';
import { readHtml } from '../../lib/cli/read-command.ts';
import type { EventCandidate, PersonCandidate } from '../../lib/model/candidate.ts';

/**
 * What a fixture is expected to give: the reading as the command line prints it, with each field's evidence reduced to
 * the rule that won (a list has one rule an item).
 * @throws Error when the page's first line is not `<!-- https://… -->`.
 */
export function expectationOf(html: string): object {
  const address = html.startsWith('<!-- http') ? addressOf(html) : undefined;
  if (!address) throw new Error('the first line of a fixture is its address: <!-- https://… -->');
  const { people, events, list, ...rest } = readHtml(html, address);
  const reading = printedReading({
    ...rest,
    people: people.map(withRules),
    events: events.map(withRules),
    list: list && { ...list, people: list.people.map(withRules) },
  });
  return JSON.parse(JSON.stringify(reading));
}

function withRules<Candidate extends PersonCandidate | EventCandidate>(candidate: Candidate): Candidate {
  const rules = Object.entries(candidate.evidence).map(([field, said]) => {
    const value = candidate[field as keyof Candidate];
    return [field, Array.isArray(value) ? said.map(({ rule }) => rule) : said[0]?.rule];
  });
  return { ...candidate, evidence: Object.fromEntries(rules) };
}
