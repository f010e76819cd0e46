import { useCallback, useMemo } from 'preact/hooks';
import { useSliced } from '../../components/use-sliced.ts';
import { organizationsInSteps } from '../../lib/identity/organizations.ts';
import { fold } from '../../lib/identity/text.ts';
import type { WorkspaceData } from './workspace-data.ts';

export interface KnownNames {
  /** Those with most people first. */
  readonly organizations: readonly string[];
  /** Of what one learns about, of goals, plans and mentorings. */
  readonly topics: readonly string[];
}

const none: readonly string[] = [];

/** Names to be offered where one types an organization or a topic. */
export function useKnownNames({
  contacts,
  events,
  organizations,
  topics,
  goals,
  weekPlans,
  mentorships,
}: WorkspaceData): KnownNames {
  const begin = useCallback(
    () => organizationsInSteps(contacts, events, organizations),
    [contacts, events, organizations],
  );
  const { value: derived } = useSliced(begin);
  return useMemo(() => {
    const subjects = topics.filter(({ isOrganization }) => !isOrganization).map(({ name }) => name);
    const others = [
      ...goals.flatMap(one => one.topics),
      ...mentorships.flatMap(one => one.topics),
      ...weekPlans.flatMap(plan => plan.topics.map(({ topic }) => topic)),
    ];
    const firsts = new Map([...others, ...subjects].map(name => [fold(name), name]));
    return { organizations: derived?.map(({ name }) => name) ?? none, topics: [...firsts.values()] };
  }, [derived, topics, goals, weekPlans, mentorships]);
}
