// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { PromiseGroups } from '../../entrypoints/options/promises/promise-groups.tsx';
import type { Commitment } from '../../lib/model/commitment.ts';
import { addDays, localDay } from '../../lib/plan/day.ts';
import { contactRow } from '../../lib/store/contact-row.ts';
import { show, t } from '../components/stage.tsx';
import { promise } from '../plan/due/due-data.ts';
import { contact, emptyDatabase } from '../store/sample.ts';
import { workspaceWith } from './workspace-stage.ts';

const today = localDay(new Date());
const overdue = addDays(today, -3);
const theirs = promise({ whose: 'theirs', text: 'kirim data', dueOn: overdue });
const ask = () => screen.queryByRole('button', { name: t('promise.askAfter', { text: 'kirim data' }) });

function showList(commitment: Commitment) {
  const contacts = [contactRow(contact('wulan', { name: 'Wulan Prasetyo' }))];
  const workspace = workspaceWith(emptyDatabase(), { contacts, commitments: [commitment] });
  const { outcome } = commitment;
  const shown = outcome === undefined ? 'open' : 'ended';
  show(<PromiseGroups workspace={workspace} promises={[commitment]} show={shown} today={today} />);
}

test('an overdue promise of theirs is asked after with a message that names it', () => {
  showList(theirs);
  const button = ask();
  if (button) fireEvent.click(button);
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: t('message.text') });
  expect(text.value).toContain('what you kindly offered some time ago: “kirim data”. May I ask');
  expect(screen.getByRole('combobox', { name: t('message.situation') })).toHaveProperty(
    'value',
    'theirPromise',
  );
});

describe('there is nothing to ask after', () => {
  test.each([
    ['while the day is still to come', { ...theirs, dueOn: today }],
    ['where no day was set', promise({ whose: 'theirs', text: 'kirim data' })],
    ['once it was kept', { ...theirs, outcome: 'kept', endedOn: today }],
    ['of a promise of mine', { ...theirs, whose: 'mine' }],
  ] satisfies [string, Commitment][])('%s', (_, commitment) => {
    showList(commitment);
    expect(screen.getByText('kirim data')).toBeTruthy();
    expect(ask()).toBeNull();
  });
});
