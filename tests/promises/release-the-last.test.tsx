// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { LanguageProvider } from '../../components/language.tsx';
import { PromisesPart } from '../../entrypoints/options/promises/promises-part.tsx';
import type { Commitment } from '../../lib/model/commitment.ts';
import { commit } from '../../lib/store/commit.ts';
import { contactRow } from '../../lib/store/contact-row.ts';
import type { RecordChange } from '../../lib/store/record-change.ts';
import { t } from '../components/stage.tsx';
import { promise } from '../plan/due/due-data.ts';
import { workspaceWith } from '../practice/workspace-stage.ts';
import { contact, emptyDatabase } from '../store/sample.ts';

const text = 'kirim materi';
const mine = promise({ contactId: 'wulan', whose: 'mine', text });
const wulan = contact('wulan', { name: 'Wulan Prasetyo' });
const contacts = [contactRow(wulan)];

/** The page with what the database holds; every act is seen at once, as in the workspace. */
async function showPromises() {
  const db = emptyDatabase();
  const plan: RecordChange[] = [
    { table: 'contacts', put: wulan },
    { table: 'commitments', put: mine },
  ];
  await commit(db, { act: 'import', label: 'uji', plan });
  const page = (commitments: readonly Commitment[]) => {
    const workspace = workspaceWith(db, { contacts, commitments });
    const act: typeof workspace.act = async (...work) => {
      const failure = await workspace.act(...work);
      rerender(page(await db.commitments.toArray()));
      return failure;
    };
    return (
      <LanguageProvider language="en">
        <PromisesPart
          workspace={{ ...workspace, act }}
          route={{ place: 'promises', id: undefined, query: '' }}
        />
      </LanguageProvider>
    );
  };
  const { rerender } = render(page(await db.commitments.toArray()));
  return { rerender: (commitments: readonly Commitment[]) => rerender(page(commitments)) };
}

const startRelease = () => {
  fireEvent.click(screen.getByRole('button', { name: t('promise.releaseOf', { text }) }));
  const reason = screen.getByRole<HTMLInputElement>('textbox', { name: t('promise.reason') });
  fireEvent.input(reason, { target: { value: 'materi belum selesai' } });
  return reason;
};

test('after the last open promise was released its apology is drafted', async () => {
  await showPromises();
  startRelease();
  fireEvent.click(screen.getByRole('button', { name: t('promise.releaseAndWrite') }));
  const message = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: t('message.text') });
  expect(message.value).toContain('materi belum selesai');
  expect(screen.getByText(t('promises.none.mine.open'))).toBeTruthy();
});

test('what is being written of a promise stays when the list becomes empty beside it', async () => {
  const { rerender } = await showPromises();
  const reason = startRelease();
  rerender([{ ...mine, outcome: 'kept', endedOn: '2026-11-22' }]);
  expect(screen.getByText(t('promises.none.mine.open'))).toBeTruthy();
  expect(reason.isConnected).toBe(true);
});
