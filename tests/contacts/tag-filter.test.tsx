// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../components/language.tsx';
import { TagFilter } from '../../entrypoints/options/contacts/tag-filter.tsx';
import { parseView } from '../../lib/find/view-query.ts';
import { t } from '../components/stage.tsx';

test('whether any of the tags or all are wanted is as the address says, also when it changes', () => {
  const filter = (query: string) => (
    <LanguageProvider language="en">
      <TagFilter view={parseView(query)} choices={[]} onChange={vi.fn()} />
    </LanguageProvider>
  );
  const isChosen = (name: string) =>
    screen.getByRole<HTMLInputElement>('radio', { name, hidden: true }).checked;
  const { rerender } = render(filter('tag=rekan&tag=dosen'));
  expect(isChosen(t('find.tags.any'))).toBe(true);
  rerender(filter('alltag=rekan&alltag=dosen'));
  expect(isChosen(t('find.tags.all'))).toBe(true);
  rerender(filter('tag=rekan&tag=dosen'));
  expect(isChosen(t('find.tags.any'))).toBe(true);
});
