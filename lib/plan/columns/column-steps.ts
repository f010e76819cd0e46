import type { InteractionSummary } from '../../model/interaction.ts';
import type { DueAttendance, DueContact } from '../due/input.ts';
import type { PracticeContact, PracticeData } from '../practice.ts';
import { attendanceColumns } from './attendance-columns.ts';
import { contactColumns } from './contact-columns.ts';
import { interactionColumns } from './interaction-columns.ts';
import { summariesByNumber } from './summary-columns.ts';

/** The lists of which there are columns. */
export interface ColumnLists {
  readonly contacts: readonly (PracticeContact | DueContact)[];
  readonly attendances: readonly DueAttendance[];
  readonly summaries?: readonly InteractionSummary[];
  readonly interactions?: PracticeData['interactions'];
}

/**
 * What is told of the lists whatever the day is, in steps: part of loading them, so that reckoning with them is quick from the first
 * time on. Of lists that are known the steps do nothing, of changed ones only what has changed; whoever does not take them waits longer
 * for what is reckoned first.
 */
export const columnSteps = ({
  contacts,
  attendances,
  summaries = [],
  interactions = [],
}: ColumnLists): readonly (() => unknown)[] => [
  () => contactColumns(contacts),
  () => attendanceColumns(attendances),
  () => summariesByNumber(summaries),
  () => interactionColumns(interactions),
];
