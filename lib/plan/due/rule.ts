import type { InteractionSummary } from '../../model/interaction.ts';
import type { DueContact } from './input.ts';
import type { DueReason } from './reason.ts';

/**
 * One kind of reason: adds it where it holds. Called for very many contacts, of which few have a reason: a rule compares texts of days,
 * and reckons and makes something only for who is due. It reads a field only when it needs it: rows have many shapes, and looking up
 * each field costs.
 */
export type DueRule = (
  contact: DueContact,
  summary: InteractionSummary | undefined,
  add: (reason: DueReason) => void,
  /** Of the contact, in columns. */
  number: number,
) => void;
