import * as z from 'zod/mini';
import { personCandidateSchema } from './candidate.ts';

/** Why a shown name is nobody's: a machine or a room, a telephone number, a name with stars for letters. */
export const unrealNames = ['device', 'telephone', 'masked'] as const;
export type UnrealName = (typeof unrealNames)[number];

/** What somebody is at an event beside you. */
export const listedRoles = ['organizer', 'speaker', 'moderator', 'attendee', 'registrant'] as const;
export type ListedRole = (typeof listedRoles)[number];

/** A person in a list on a page: beside its subject, not the subject. */
export const listedPersonSchema = z.extend(personCandidateSchema, {
  /** What they are at the event; absent: the list does not say. */
  role: z.optional(z.enum(listedRoles)),
  /** The name is no person's name: kept, to be looked at. */
  flag: z.optional(z.enum(unrealNames)),
});
export type ListedPerson = z.infer<typeof listedPersonSchema>;

/** The event where everybody in a list was met, as the page's address says it. */
export const listEventSchema = z.object({
  /** http(s) address of the event's page. */
  url: z.string(),
  name: z.optional(z.string()),
});
export type ListEvent = z.infer<typeof listEventSchema>;

/** The people whom a page shows, of those already rendered. */
export const peopleListSchema = z.object({
  people: z.array(listedPersonSchema),
  metAt: z.optional(listEventSchema),
  /** How many there are in all, as the page says. */
  total: z.optional(z.number()),
  /** Rows that are somebody's and show no name. */
  hidden: z.number(),
});
export type PeopleList = z.infer<typeof peopleListSchema>;
