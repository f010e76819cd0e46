// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ProgressLine } from '../../components/progress-line.tsx';
import { show, t } from './stage.tsx';

test('says what is done, how far it is, and how to end it', () => {
  const cancel = vi.fn();
  show(<ProgressLine label="Reading peserta.csv" share={0.42} onCancel={cancel} />);
  expect(screen.getByRole('status').textContent).toBe('Reading peserta.csv');
  expect(screen.getByRole('progressbar', { name: 'Reading peserta.csv' })).toHaveProperty('value', 0.42);
  expect(screen.getByText('42%')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: t('action.cancel') }));
  expect(cancel).toHaveBeenCalledOnce();
});

test('where nobody knows how long it takes, no share is claimed', () => {
  show(<ProgressLine label="Comparing" onCancel={() => {}} />);
  expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
  expect(screen.queryByText(/%/)).toBeNull();
});
