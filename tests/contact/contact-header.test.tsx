// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ContactHeader } from '../../entrypoints/options/contact/contact-header.tsx';
import { show, t } from '../components/stage.tsx';
import { contact } from '../store/sample.ts';

const name = {
  rule: 'name-above-headline',
  page: 'https://www.linkedin.com/in/rina-melati/',
  capturedAt: '2026-11-01T02:00:00.000Z',
};

function showHeader(showsSources: boolean): void {
  show(
    <ContactHeader
      contact={contact('rina', { name: 'Rina Melati', provenance: { name } })}
      query=""
      save={async () => undefined}
      say={() => {}}
      showsSources={showsSources}
      onSources={() => {}}
      onDelete={() => {}}
    />,
  );
}

test('where the name comes from is told when it is asked for, with its rule', () => {
  showHeader(true);
  expect(screen.getByRole('link', { name: 'www.linkedin.com' })).toHaveProperty('href', name.page);
  expect(screen.getByText(t('record.source.rule', { rule: name.rule }), { exact: false })).toBeTruthy();
});

test('and not before', () => {
  showHeader(false);
  expect(screen.queryByRole('link', { name: 'www.linkedin.com' })).toBeNull();
});
