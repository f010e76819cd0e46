// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { GoalFacts } from '../../entrypoints/options/goals/goal-facts.tsx';
import { GoalForm } from '../../entrypoints/options/goals/goal-form.tsx';
import type { Goal } from '../../lib/model/goal.ts';
import { contactRow } from '../../lib/store/contact-row.ts';
import { show, t } from '../components/stage.tsx';
import { workspaceWith } from '../practice/workspace-stage.ts';
import { contact, emptyDatabase } from '../store/sample.ts';

const goal: Goal = {
  id: 'g',
  text: 'Menyapa 3 mantan rekan diklat',
  why: 'Agar tetap kenal',
  measure: 'peopleInTouch',
  target: 3,
  startOn: '2026-11-01',
  deadline: '2027-11-01',
  contactIds: ['rina', 'siti'],
  organizations: [],
  topics: [],
  createdAt: '2026-11-01T02:00:00.000Z',
  updatedAt: '2026-11-01T02:00:00.000Z',
};
const workspace = () =>
  workspaceWith(emptyDatabase(), {
    contacts: ['rina', 'siti'].map(id => contactRow(contact(id))),
    goals: [goal],
  });
const sentence = t('goals.gap.fewNamed', { count: 2 });

test('a goal for more people than it names says so before it is saved, until fewer are wanted', () => {
  show(<GoalForm workspace={workspace()} goal={goal} />);
  expect(screen.getByText(sentence)).toBeTruthy();
  expect(screen.getByText(t('goals.ask.moreNamed'))).toBeTruthy();
  fireEvent.input(screen.getByRole('textbox', { name: t('goals.target') }), { target: { value: '2' } });
  expect(screen.queryByText(sentence)).toBeNull();
  expect(screen.getByText(t('goals.sharp'))).toBeTruthy();
});

test.each<[string, Partial<Goal>, boolean]>([
  ['says so while it is open', {}, true],
  ['says nothing of it once it has ended', { outcome: 'dropped', endedOn: '2026-12-01' }, false],
  ['says nothing of it where enough are named', { target: 2 }, false],
])('its page %s', (_, fields, isSaid) => {
  const { data } = workspace();
  show(<GoalFacts data={data} goal={{ ...goal, ...fields }} />);
  expect(screen.queryByText(`${sentence} ${t('goals.ask.moreNamed')}`) !== null).toBe(isSaid);
});
