import type { DueReason } from '../../../lib/plan/due/reason.ts';
import type { InteractionDraft } from '../../../lib/plan/noting.ts';

/** What is noted when somebody was contacted for a reason: the kind, and what it answers or belongs to. */
export function notedFor(reason: DueReason): Partial<InteractionDraft> {
  switch (reason.kind) {
    case 'promise':
      return { kind: 'help', direction: 'given', text: reason.text };
    case 'untold':
      return { kind: 'message', answers: reason.interactionId };
    case 'session':
      return { kind: 'mentoring', mentorshipId: reason.mentorshipId };
    case 'met':
      return { kind: 'message', ...(reason.eventId !== undefined && { eventId: reason.eventId }) };
    default:
      return { kind: 'message' };
  }
}
