import type { Page } from '@playwright/test';
import type { RecordTable } from '../../lib/model/history.ts';
import type { Interaction } from '../../lib/model/interaction.ts';
import type { RecordOf } from '../../lib/model/stored-record.ts';
import { summaryOf } from '../../lib/plan/interaction-summary.ts';
import { fill, type Records } from './records.ts';
import { put } from './store-content.ts';

type PracticeRecords = { readonly [T in RecordTable]?: readonly RecordOf[T][] };

const at = '2026-10-01T02:00:00.000Z';

/** What the store keeps of a record by itself. */
export const kept = { createdAt: at, updatedAt: at } as const;

/** Fills the store behind an open workspace with records of the practice too, and shows it. */
export async function fillPractice(
  workspace: Page,
  { records, ...practice }: PracticeRecords & { readonly records: Records },
): Promise<void> {
  await workspace.getByRole('navigation').waitFor();
  await workspace.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  for (const [table, rows] of Object.entries(practice))
    await put(workspace, table as RecordTable, rows as never);
  await put(workspace, 'interactionSummaries', summaries(practice.interactions ?? []));
  await fill(workspace, records);
}

/** As the door reckons them. */
const summaries = (interactions: readonly Interaction[]) =>
  [...Map.groupBy(interactions, ({ contactId }) => contactId)].map(([id, some]) => summaryOf(id, some, at));
