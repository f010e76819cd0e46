// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../components/language.tsx';
import { OrganizationsPage } from '../../entrypoints/options/organizations/organizations-page.tsx';
import { spellingSuggestions } from '../../lib/identity/organization-spellings.ts';
import { contactRow } from '../../lib/store/contact-row.ts';
import { t } from '../components/stage.tsx';
import { workspaceWith } from '../practice/workspace-stage.ts';
import { contact, emptyDatabase } from '../store/sample.ts';

/** Compares as the worker does, in the page. */
class WorkerHere {
  onmessage: ((event: { data: unknown }) => void) | undefined;
  postMessage(organizations: Parameters<typeof spellingSuggestions>[0]): void {
    this.onmessage?.({ data: spellingSuggestions(organizations) });
  }
  terminate(): void {}
}
vi.stubGlobal('Worker', WorkerHere);

const names = ['Badan Kepegawaian Negara', 'BKN', 'Kementerian Keuangan', 'Kemenkeu'];
const contacts = names.map(organization => contactRow(contact(organization, { organization })));
const pair = (short: string, long: string) =>
  screen.findByRole('button', { name: t('organizations.notSameAs', { short, long }), hidden: true });

test('a pair that is not the same is not proposed any more, until that is undone', async () => {
  const db = emptyDatabase();
  const said: string[] = [];
  const page = async () => {
    const organizations = await db.organizations.toArray();
    return (
      <LanguageProvider language="en">
        <OrganizationsPage
          workspace={workspaceWith(db, { contacts, organizations }, said)}
          route={{ place: 'organizations', id: undefined, query: '' }}
        />
      </LanguageProvider>
    );
  };
  const { rerender } = render(await page());
  const first = await pair('BKN', 'Badan Kepegawaian Negara');
  const second = await pair('Kemenkeu', 'Kementerian Keuangan');
  const details = first.closest('details');
  if (details) details.open = true;
  first.focus();
  fireEvent.click(first);
  await waitFor(() => expect(said).toEqual(['BKN and Badan Kepegawaian Negara stay two organizations']));
  rerender(await page());
  await waitFor(() => expect(first.isConnected).toBe(false));
  // The keyboard goes on with the next pair.
  await waitFor(() => expect(document.activeElement).toBe(second));
  expect(screen.getByText(t('organizations.same', { count: 1 }))).toBeTruthy();

  await db.organizations.clear();
  rerender(await page());
  expect(await pair('BKN', 'Badan Kepegawaian Negara')).toBeTruthy();
});
