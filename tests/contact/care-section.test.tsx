// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { CareSection } from '../../entrypoints/options/contact/care-section.tsx';
import { show, t } from '../components/stage.tsx';
import { workspaceWith } from '../practice/workspace-stage.ts';
import { contact, emptyDatabase } from '../store/sample.ts';

test.each([
  [undefined, false],
  ['2026-11-02', true],
])('the box says what a tick means, ticked or not: not to be contacted since %s', (since, isTicked) => {
  show(
    <CareSection
      workspace={workspaceWith(emptyDatabase(), {}, [])}
      contact={contact('rina', since === undefined ? {} : { doNotContactSince: since })}
      save={async () => undefined}
      onErased={() => undefined}
    />,
  );
  const box = screen.getByRole<HTMLInputElement>('checkbox');
  expect(box.labels?.[0]?.textContent).toMatch(new RegExp(`^${t('field.doNotContactSince')}`));
  expect(box.checked).toBe(isTicked);
  expect(screen.queryByText(/2 Nov 2026/) !== null).toBe(isTicked);
});
