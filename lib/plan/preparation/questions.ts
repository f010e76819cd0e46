import { fold } from '../../identity/text.ts';
import type { ContactRow } from '../../model/contact-row.ts';
import type { Topic } from '../../model/topic.ts';
import { organizationFilter } from '../goals/counted-filter.ts';

/** Something to ask somebody about. */
export interface Question {
  readonly topicId: string;
  readonly topic: string;
  /** What you want to know; absent where only the topic is noted. */
  readonly question: string | undefined;
  /** Why it fits: they are named as who could help, they work there, or it is a tag of theirs. */
  readonly because: 'named' | 'organization' | 'tag';
}

type Asked = Pick<ContactRow, 'id' | 'organization' | 'tags'>;

/** The open topics that fit a contact, those for which they are named first. */
export function questionsFor(topics: readonly Topic[]): (contact: Asked) => Question[] {
  const open = topics
    .filter(({ endedOn }) => endedOn === undefined)
    .map(topic => ({
      topic,
      isOf: organizationFilter(topic.isOrganization ? topic.name : undefined),
      tag: fold(topic.name),
    }));
  return contact => {
    const tags = new Set(contact.tags.map(fold));
    const found = open.flatMap(({ topic, isOf, tag }): Question[] => {
      const { id: topicId, name, question, isOrganization, contactIds } = topic;
      const told = { topicId, topic: name, question };
      if (contactIds.includes(contact.id)) return [{ ...told, because: 'named' }];
      if (isOrganization) return isOf(contact.organization) ? [{ ...told, because: 'organization' }] : [];
      return tags.has(tag) ? [{ ...told, because: 'tag' }] : [];
    });
    return found.sort((a, b) => order[a.because] - order[b.because]);
  };
}

const order: Readonly<Record<Question['because'], number>> = { named: 0, organization: 1, tag: 2 };
