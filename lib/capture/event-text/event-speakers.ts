import type { EventField } from '../../model/event.ts';
import type { Finding } from '../evidence.ts';

/** Not people; `Organization` itself is what The Events Calendar writes where nobody was named. */
const organization =
  /^(?:Organization|Person|Performer)$|\b(?:LLC|Inc|Ltd|GmbH|Tbk|Corp|Brokerage|Orchestra|Band|Team)\b\.?|^(?:PT|CV)\.?\s/i;

/**
 * Raw speakers become names: of a rule that ends in `-text` a string, of `-group` a group, each split only at explicit
 * list separators, because `Budi Santoso, S.Kom., M.T.` is one person. A group alone is nobody.
 */
export function withEventSpeakers(findings: readonly Finding<EventField>[]): Finding<EventField>[] {
  // Meetup names the organizing group again as the performer.
  const organizers = findings.filter(({ field }) => field === 'organizer').map(({ value }) => value);
  // Luma names its hosts again, all of them.
  const performers = findings.filter(({ field, rule }) => field === 'speakers' && /:performers?$/.test(rule));
  const names = performers.map(({ value }) => value.trim()).join(', ');
  const areHosts = performers.length > 1 && organizers.includes(names);
  return findings.flatMap(finding => {
    const { field, rule } = finding;
    if (field !== 'speakers') return [finding];
    if (areHosts && performers.includes(finding)) return [];
    const name = finding.value.trim();
    if (/^https?:/.test(name) || organization.test(name)) return [];
    const kind = /-(text|group)$/.exec(rule)?.[1];
    if (!kind) return [finding];
    const names = split(name);
    if (names.length === 0 && (kind === 'group' || organizers.some(said => said.includes(name)))) return [];
    return (names.length > 0 ? names : [name]).map(value => ({
      ...finding,
      value,
      rule: rule.replace(/-group$/, '-text'),
    }));
  });
}

/** The names of a list of at least two; none when it may be one name. */
function split(text: string): string[] {
  const line = text.slice(0, 2000);
  const parts = line.split(/\s?[;\n|]\s?|\s(?:&|and|dan|und|et)\s/).map(part => part.trim());
  const names = parts.length > 1 ? parts : line.split(/,\s/).map(part => part.trim());
  return names.length > 1 &&
    names.every(name => /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,6}(?:, .+)?$/u.test(name))
    ? names
    : [];
}
