import type { FigureName } from '../../../lib/plan/review/review.ts';

/** The numbers of a review by what they tell; the first of each group is shown even where it is nothing. */
export const figureGroups = {
  people: ['peopleTalkedTo', 'interactions', 'newContacts', 'renewed'],
  balance: ['given', 'received', 'mutual'],
  promises: [
    'promisesKept',
    'promisesLate',
    'promisesReleased',
    'promisesOpen',
    'theirPromisesKept',
    'theirPromisesOpen',
  ],
  learning: ['events', 'trainings', 'creditHours', 'learned', 'mentoringSessions'],
  plan: [
    'weeksPlanned',
    'peoplePlanned',
    'plannedPeopleTalkedTo',
    'hoursPlanned',
    'hoursSpent',
    'goalsReached',
  ],
} as const satisfies Readonly<Record<string, readonly FigureName[]>>;
export type FigureGroup = keyof typeof figureGroups;

type Figures = Readonly<Record<string, number>>;

/** The numbers of a group that say something: the first, and those that are not nothing both now and before. */
export const tellingFigures = (group: FigureGroup, now: Figures, before: Figures): readonly FigureName[] =>
  figureGroups[group].filter(
    (name, index) => index === 0 || (now[name] ?? 0) !== 0 || (before[name] ?? 0) !== 0,
  );
