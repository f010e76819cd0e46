// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { LanguageProvider } from '../../components/language.tsx';
import { GoalForm } from '../../entrypoints/options/goals/goal-form.tsx';
import type { Goal } from '../../lib/model/goal.ts';
import { commit } from '../../lib/store/commit.ts';
import { removePractice } from '../../lib/store/practice.ts';
import { show, t } from '../components/stage.tsx';
import { workspaceWith } from '../practice/workspace-stage.ts';
import { emptyDatabase } from '../store/sample.ts';

const goal: Goal = {
  id: 'kenal',
  text: 'Kenal 12 analis',
  startOn: '2026-11-01',
  contactIds: [],
  organizations: [],
  topics: [],
  createdAt: '2026-11-01T02:00:00.000Z',
  updatedAt: '2026-11-01T02:00:00.000Z',
};

/** The form, open, with a reason written into it. */
async function withForm() {
  const db = emptyDatabase();
  await commit(db, { act: 'save', label: '', plan: [{ table: 'goals', put: goal }] });
  const form = (shown: Goal) => <GoalForm workspace={workspaceWith(db, { goals: [shown] })} goal={shown} />;
  const { rerender } = show(form(goal));
  fireEvent.input(screen.getByLabelText(t('goals.why')), { target: { value: 'Belajar' } });
  const save = () => fireEvent.click(screen.getByRole('button', { name: t('action.save') }));
  const showAgain = (shown: Goal) =>
    rerender(<LanguageProvider language="en">{form(shown)}</LanguageProvider>);
  return { db, save, showAgain };
}

test('what another page changes of a goal while its form is open stays', async () => {
  const { db, save, showAgain } = await withForm();
  const changed = { ...goal, text: 'Kenal 20 analis', deadline: '2026-12-31' };
  await commit(db, { act: 'edit', label: '', plan: [{ table: 'goals', put: changed }] });
  showAgain(changed);
  save();
  await waitFor(async () => expect(await db.goals.get('kenal')).toMatchObject({ why: 'Belajar' }));
  expect(await db.goals.get('kenal')).toMatchObject({ text: 'Kenal 20 analis', deadline: '2026-12-31' });
});

test('a goal that was deleted meanwhile is not brought back: the form says so', async () => {
  const { db, save } = await withForm();
  await removePractice(db, 'goals', ['kenal'], '');
  save();
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(t('error.recordGone')));
  expect(await db.goals.count()).toBe(0);
});
