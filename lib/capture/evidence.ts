import type { Evidence } from '../model/candidate.ts';

/**
 * What one rule says of one field. The order of findings is the order of trust: the first of a field wins.
 * A `weak` finding (a guess) counts only where no other finding contradicts it: empty beats wrong.
 */
export interface Finding<Field extends string = string> {
  readonly field: Field;
  readonly value: string;
  readonly rule: string;
  readonly weak?: boolean;
}

const sameValue = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (value: string): string => value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Decides one single-valued field after all rules have spoken. Undefined: nobody said anything that can be believed. */
export function decide(findings: readonly Finding[]): Evidence | undefined {
  const said = findings.filter(finding => finding.value !== '');
  const winner = said.find(finding => !finding.weak) ?? said[0];
  if (!winner) return undefined;
  const rest = said.filter(finding => finding !== winner);
  const others = rest.filter(finding => !sameValue(finding.value, winner.value));
  if (winner.weak && others.length > 0) return undefined;
  return {
    value: winner.value,
    rule: winner.rule,
    agreed: rest.filter(finding => sameValue(finding.value, winner.value)).map(finding => finding.rule),
    others: others.map(({ value, rule }) => ({ value, rule })),
  };
}

/** Decides a list field: every distinct value once, in order of trust, with the rules that agree on it. */
export function decideList(findings: readonly Finding[]): Evidence[] {
  const items: Evidence[] = [];
  for (const { value, rule } of findings) {
    if (value === '') continue;
    const known = items.find(item => sameValue(item.value, value));
    if (known) known.agreed.push(rule);
    else items.push({ value, rule, agreed: [], others: [] });
  }
  return items;
}

/** Findings as they may leave a page: not too many, none too long. */
export const boundedFindings = <F extends { readonly value: string }>(
  findings: readonly F[],
  most = 500,
): F[] => findings.slice(0, most).map(finding => ({ ...finding, value: finding.value.slice(0, 8000) }));
