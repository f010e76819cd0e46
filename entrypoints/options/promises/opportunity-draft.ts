import type { Opportunity } from '../../../lib/model/opportunity.ts';
import type { Draft } from '../../../lib/store/practice.ts';

/** An opportunity as the form holds it, in texts. */
export interface OpportunityDraft {
  readonly kind: Opportunity['kind'];
  readonly text: string;
  readonly heardFromId: string;
  readonly heardOn: string;
  readonly organization: string;
  readonly url: string;
  readonly nextStep: string;
  readonly deadline: string;
  readonly note: string;
}

export const opportunityDraft = (
  stored: Partial<Opportunity> | undefined,
  today: string,
): OpportunityDraft => ({
  kind: stored?.kind ?? 'job',
  text: stored?.text ?? '',
  heardFromId: stored?.heardFromId ?? '',
  heardOn: stored?.heardOn ?? (stored?.id === undefined ? today : ''),
  organization: stored?.organization ?? '',
  url: stored?.url ?? '',
  nextStep: stored?.nextStep ?? '',
  deadline: stored?.deadline ?? '',
  note: stored?.note ?? '',
});

/** What keeps a draft from being saved. */
export function opportunityProblem({ text, url }: OpportunityDraft): 'text' | 'url' | undefined {
  if (text.trim() === '') return 'text';
  return url.trim() === '' || isWebAddress(url.trim()) ? undefined : 'url';
}

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/** What is saved: the store leaves out what is empty. */
export const opportunityOf = (
  draft: OpportunityDraft,
  stored: Opportunity | undefined,
): Draft<Opportunity> => ({
  ...(stored && { id: stored.id, outcome: stored.outcome, endedOn: stored.endedOn }),
  kind: draft.kind,
  text: draft.text.trim(),
  heardFromId: draft.heardFromId,
  heardOn: draft.heardOn,
  organization: draft.organization.trim(),
  url: draft.url.trim(),
  nextStep: draft.nextStep.trim(),
  deadline: draft.deadline,
  note: draft.note.trim(),
});
