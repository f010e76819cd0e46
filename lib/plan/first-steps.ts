import type { Contact } from '../model/contact.ts';
import type { Settings } from '../model/settings.ts';

export const firstSteps = ['save', 'met', 'rhythm', 'promise', 'goal'] as const;
export type FirstStep = (typeof firstSteps)[number];

interface Beginnings {
  readonly contacts: readonly Pick<Contact, 'cadence'>[];
  readonly attendances: readonly unknown[];
  readonly commitments: readonly unknown[];
  readonly goals: readonly unknown[];
}

/** The first steps that were taken, by what is saved: never by a tick. */
export function stepsDone(
  { contacts, attendances, commitments, goals }: Beginnings,
  { cadences = {} }: Pick<Settings, 'cadences'>,
): ReadonlySet<FirstStep> {
  const hasRhythm =
    Object.values(cadences).some(cadence => cadence !== 'never') ||
    contacts.some(({ cadence }) => cadence !== undefined && cadence !== 'never');
  const done: Readonly<Record<FirstStep, boolean>> = {
    save: contacts.length > 0,
    met: attendances.length > 0,
    rhythm: hasRhythm,
    promise: commitments.length > 0,
    goal: goals.length > 0,
  };
  return new Set(firstSteps.filter(step => done[step]));
}
