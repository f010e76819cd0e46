import type { Attendance } from './attendance.ts';
import type { Commitment } from './commitment.ts';
import type { Contact } from './contact.ts';
import type { Change, HistoryEntry, RecordTable } from './history.ts';
import type { Interaction, InteractionSummary } from './interaction.ts';

/** Everything that is held on one person, for them to read. Nothing in it is about anybody else: ids of others are left out. */
export interface HeldOn {
  readonly contact: Contact;
  readonly attendances: readonly { readonly attendance: Attendance; readonly event: HeldEvent }[];
  readonly interactions: readonly Interaction[];
  readonly commitments: readonly Commitment[];
  readonly summary: InteractionSummary | undefined;
  /** Where they are linked besides: how many goals, week plans, communities, … */
  readonly linked: Readonly<Partial<Record<RecordTable, number>>>;
  /** Texts of the user's own that name them: in how many records of each table. */
  readonly named: Readonly<Partial<Record<RecordTable, number>>>;
  /** What was changed of them and of what belongs to them, the oldest first. */
  readonly history: readonly (Pick<HistoryEntry, 'at' | 'act'> & { readonly changes: readonly Change[] })[];
  /** Earlier records of the same person that are still in the trash. */
  readonly inTrash: readonly Contact[];
}

export interface HeldEvent {
  readonly name: string;
  readonly startDate?: string | undefined;
  readonly timeZone?: string | undefined;
}
