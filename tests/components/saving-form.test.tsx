// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SavingForm } from '../../components/saving-form.tsx';
import { show } from './stage.tsx';

function showForm({ isDisabled = false } = {}) {
  const ends: (() => void)[] = [];
  const save = vi.fn(() => new Promise<void>(resolve => ends.push(resolve)));
  show(
    <SavingForm aria-label="Janji" onSave={save}>
      <textarea />
      <button type="submit" disabled={isDisabled}>
        Save
      </button>
    </SavingForm>,
  );
  const form = screen.getByRole('form', { name: 'Janji' });
  const isBusy = (busy: boolean) => waitFor(() => expect(form.getAttribute('aria-busy')).toBe(String(busy)));
  return { save, form, isBusy, end: () => ends.shift()?.() };
}

test('two presses in one frame save once', async () => {
  const { save, form, isBusy, end } = showForm();
  fireEvent.submit(form);
  fireEvent.submit(form);
  await isBusy(true);
  fireEvent.submit(form);
  end();
  await isBusy(false);
  expect(save).toHaveBeenCalledTimes(1);
});

test('what was saved can be saved again', async () => {
  const { save, form, isBusy, end } = showForm();
  fireEvent.submit(form);
  await isBusy(true);
  end();
  await isBusy(false);
  fireEvent.submit(form);
  expect(save).toHaveBeenCalledTimes(2);
});

test.each([false, true])('Ctrl+Enter in a text presses the button; disabled: %s', isDisabled => {
  const { save } = showForm({ isDisabled });
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', ctrlKey: true });
  expect(save).toHaveBeenCalledTimes(isDisabled ? 0 : 1);
});
