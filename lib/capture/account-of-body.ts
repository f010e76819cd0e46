import type { PersonCandidate } from '../model/candidate.ts';
import { saysBody } from './people-list/work-words.ts';

/** `Disdik`, `Dishub`; `Disti` is somebody. */
const office = /(?<!\p{L})dis(?:dik|hub|naker|dukcapil|kominfo|pora|budpar|perindag|perkim)\p{L}*/iu;
const media = /(?<!\p{L})(?:tv|channel|radio|fm|news|magazine|podcast)$/iu;

/**
 * Whether a person known by Open Graph alone is an agency or a company: sites mark all their accounts as profiles. A name in two
 * parts, first and last, is a person's.
 */
export function isAccountOfBody({ name, evidence }: PersonCandidate): boolean {
  const rules = (evidence.name ?? []).flatMap(({ rule, agreed }) => [rule, ...agreed]);
  if (!rules.every(rule => rule === 'open-graph:og:title')) return false;
  return office.test(name) || media.test(name) || saysBody(name.replace(/(?<!\p{L})dis\p{L}*/giu, ''));
}
