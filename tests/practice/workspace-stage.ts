import { type Workspace, workspaceActs } from '../../entrypoints/options/workspace.ts';
import type { WorkspaceData } from '../../entrypoints/options/workspace-data.ts';
import type { JejaringDatabase } from '../../lib/store/database.ts';
import { t } from '../components/stage.tsx';

const nothing: WorkspaceData = {
  contacts: [],
  events: [],
  attendances: [],
  organizations: [],
  tags: [],
  tagRules: [],
  views: [],
  summaries: [],
  commitments: [],
  opportunities: [],
  mentorships: [],
  lastSessions: [],
  goals: [],
  weekPlans: [],
  reviews: [],
  topics: [],
  communities: [],
  templates: [],
  cards: [],
  isWhole: true,
};

/** What a part of the workspace is given: a database, of what is in memory what the test names, and what is said. */
export function workspaceWith(
  db: JejaringDatabase,
  data: Partial<WorkspaceData>,
  said: string[] = [],
): Workspace {
  const acts = workspaceActs({ db, t, say: ({ text }) => said.push(text) });
  return { db, settings: {}, data: { ...nothing, ...data }, ...acts };
}
