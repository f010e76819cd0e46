import type * as z from 'zod/mini';
import { attendanceSchema } from './attendance.ts';
import { cardSchema } from './card.ts';
import { commitmentSchema } from './commitment.ts';
import { communitySchema } from './community.ts';
import { contactSchema } from './contact.ts';
import { distinctionSchema } from './distinction.ts';
import { eventSchema } from './event.ts';
import { goalSchema } from './goal.ts';
import { type RecordTable, recordTables } from './history.ts';
import { interactionSchema } from './interaction.ts';
import { mentorshipSchema } from './mentorship.ts';
import { messageTemplateSchema } from './message-template.ts';
import { opportunitySchema } from './opportunity.ts';
import { organizationSchema } from './organization.ts';
import { reviewSchema } from './review.ts';
import { tagRuleSchema, tagSchema } from './tag.ts';
import { topicSchema } from './topic.ts';
import { viewSchema } from './view.ts';
import { weekPlanSchema } from './week-plan.ts';

/** The schema of what each table of records holds. */
export const recordSchemas = {
  contacts: contactSchema,
  events: eventSchema,
  attendances: attendanceSchema,
  interactions: interactionSchema,
  commitments: commitmentSchema,
  organizations: organizationSchema,
  tags: tagSchema,
  tagRules: tagRuleSchema,
  views: viewSchema,
  distinctions: distinctionSchema,
  opportunities: opportunitySchema,
  mentorships: mentorshipSchema,
  goals: goalSchema,
  weekPlans: weekPlanSchema,
  reviews: reviewSchema,
  topics: topicSchema,
  communities: communitySchema,
  templates: messageTemplateSchema,
  cards: cardSchema,
} as const satisfies Record<RecordTable, z.ZodMiniType>;

/** What each table of records holds. */
export type RecordOf = { [T in RecordTable]: z.infer<(typeof recordSchemas)[T]> };

/** Records of every table. */
export type RecordsByTable = { [T in RecordTable]: RecordOf[T][] };

/** Something for each table of records. */
export const forTables = <T>(make: (table: RecordTable) => T): Record<RecordTable, T> =>
  Object.fromEntries(recordTables.map(table => [table, make(table)])) as Record<RecordTable, T>;
