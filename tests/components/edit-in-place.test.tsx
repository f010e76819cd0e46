// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { EditInPlace } from '../../components/edit-in-place.tsx';
import { EditList } from '../../components/edit-list.tsx';
import { Holding, show, t } from './stage.tsx';

const label = 'Job title';
const saved = () => vi.fn(async (_: string): Promise<string | undefined> => undefined);
const input = () => screen.getByLabelText<HTMLInputElement>(label);
const type = (text: string) => fireEvent.input(input(), { target: { value: text } });
/** Lets what was begun come to its end. */
const settle = () => act(async () => {});

describe('a value edited where it stands', () => {
  const open = (onSave = saved(), more = {}) => {
    show(<EditInPlace label={label} value="Analis" onSave={onSave} {...more} />);
    fireEvent.click(screen.getByRole('button', { name: 'Analis' }));
    return onSave;
  };

  test.each(['Enter', 'blur'])('is saved once by %s', async how => {
    const onSave = open();
    type('Kepala');
    if (how === 'Enter') fireEvent.keyDown(input(), { key: 'Enter' });
    fireEvent.blur(input());
    await settle();
    expect(onSave.mock.calls).toEqual([['Kepala']]);
    expect(screen.getByRole('button')).toBeTruthy();
  });

  test('is left as it was by Escape, and the focus is back where it was', async () => {
    const onSave = open();
    type('Kepala');
    fireEvent.keyDown(input(), { key: 'Escape' });
    await settle();
    expect(onSave).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Analis' }));
  });

  test('that nobody changed is not saved, even when it was saved elsewhere meanwhile', async () => {
    const onSave = saved();
    show(
      <Holding start="Analis">
        {(value, set) => (
          <>
            <EditInPlace label={label} value={value} onSave={onSave} />
            <button type="button" onClick={() => set('Auditor')}>
              elsewhere
            </button>
          </>
        )}
      </Holding>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Analis' }));
    fireEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    fireEvent.blur(input());
    await settle();
    expect(onSave).not.toHaveBeenCalled();
  });

  test('that does not fit stays open with the sentence, and is not tried again by itself', async () => {
    const onSave = open(vi.fn(async () => 'That does not fit.'));
    type('???');
    fireEvent.keyDown(input(), { key: 'Enter' });
    await settle();
    expect(screen.getByRole('alert').textContent).toBe('That does not fit.');
    fireEvent.blur(input());
    await settle();
    expect(onSave).toHaveBeenCalledTimes(1);
    expect(input().value).toBe('???');
  });

  test('of several lines takes Enter as a new line, and Ctrl+Enter saves', async () => {
    const onSave = open(saved(), { lines: true });
    type('Analis\nKepala');
    fireEvent.keyDown(input(), { key: 'Enter' });
    await settle();
    expect(onSave).not.toHaveBeenCalled();
    fireEvent.keyDown(input(), { key: 'Enter', ctrlKey: true });
    await settle();
    expect(onSave.mock.calls).toEqual([['Analis\nKepala']]);
  });

  test('that leads somewhere is a link, and is edited by a button beside it', () => {
    show(
      <EditInPlace label={label} value="a@contoh.example" href="mailto:a@contoh.example" onSave={saved()} />,
    );
    expect(screen.getByRole('link').getAttribute('href')).toBe('mailto:a@contoh.example');
    fireEvent.click(
      screen.getByRole('button', { name: t('record.edit', { field: label, value: 'a@contoh.example' }) }),
    );
    expect(input().value).toBe('a@contoh.example');
  });
});

describe('a list edited where it stands', () => {
  const open = () => {
    const onSave = vi.fn(async (_: readonly string[]): Promise<string | undefined> => undefined);
    show(<EditList label={label} items={['a', 'b']} onSave={onSave} />);
    return onSave;
  };

  test.each([
    ['c', [['c', 'b']]],
    ['', [['b']]],
  ])('%j in the place of its first item', async (text, calls) => {
    const onSave = open();
    fireEvent.click(screen.getByRole('button', { name: 'a' }));
    type(text);
    fireEvent.keyDown(input(), { key: 'Enter' });
    await settle();
    expect(onSave.mock.calls).toEqual([calls]);
  });

  test('gets one more', async () => {
    const onSave = open();
    fireEvent.click(screen.getByRole('button', { name: t('record.fill', { field: label }) }));
    type(' c ');
    fireEvent.keyDown(input(), { key: 'Enter' });
    await settle();
    expect(onSave.mock.calls).toEqual([[['a', 'b', 'c']]]);
  });
});
