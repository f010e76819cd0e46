// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { SlotDialog } from '../../entrypoints/options/plan/slot-dialog.tsx';
import { useWeekChange } from '../../entrypoints/options/plan/use-week-change.ts';
import type { Slot, WeekPlan } from '../../lib/model/week-plan.ts';
import { spanOf } from '../../lib/plan/span.ts';
import { emptyWeek } from '../../lib/plan/week/copied-week.ts';
import { weekPlanId } from '../../lib/plan/week/week.ts';
import { commit } from '../../lib/store/commit.ts';
import { show, t } from '../components/stage.tsx';
import { workspaceWith } from '../practice/workspace-stage.ts';
import { emptyDatabase } from '../store/sample.ts';

const monday = '2026-11-16';
const id = weekPlanId(monday);
const slotAt = (on: string): Slot => ({ id: on, on, minutes: 30, timeZone: 'Asia/Jakarta', text: 'Kabar' });
const [slot, other] = [slotAt('2026-11-17'), slotAt('2026-11-18')];
const at = '2026-11-15T02:00:00.000Z';
const week = (slots: Slot[]): WeekPlan => ({
  ...emptyWeek(monday),
  id,
  slots,
  createdAt: at,
  updatedAt: at,
});

/** The dialog of the first of two times, its text changed, while another page writes the week so. */
async function changedWhile(slots: Slot[]) {
  const db = emptyDatabase();
  await commit(db, { act: 'save', label: '', plan: [{ table: 'weekPlans', put: week([slot, other]) }] });
  const workspace = workspaceWith(db, {});
  function Opened() {
    const change = useWeekChange(workspace, monday);
    const given = { workspace, span: spanOf('week', monday), start: { slot }, change, onClose: () => {} };
    return <SlotDialog {...given} />;
  }
  show(<Opened />);
  fireEvent.input(screen.getByDisplayValue('Kabar'), { target: { value: 'Kabar Rina' } });
  await commit(db, { act: 'edit', label: '', plan: [{ table: 'weekPlans', put: week(slots) }] });
  fireEvent.click(screen.getByRole('button', { name: t('action.save') }));
  return db;
}

test('a time that is changed stays ticked off where another page did so meanwhile', async () => {
  const db = await changedWhile([{ ...slot, isDone: true }, other]);
  const both = [{ ...slot, text: 'Kabar Rina', isDone: true }, other];
  await waitFor(async () => expect((await db.weekPlans.get(id))?.slots).toEqual(both));
});

test('a time that was taken off meanwhile is not brought back: the dialog says so', async () => {
  const db = await changedWhile([other]);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(t('error.recordGone')));
  expect((await db.weekPlans.get(id))?.slots).toEqual([other]);
});
