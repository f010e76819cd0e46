import type { Topic } from '../../../lib/model/topic.ts';

/** A topic of which nothing is known but its name. */
export const emptyTopic = (name: string): Topic => ({
  id: crypto.randomUUID(),
  name,
  contactIds: [],
  learned: [],
  sources: [],
  createdAt: '',
  updatedAt: '',
});
