// @vitest-environment happy-dom
import { act, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { GrowingInput } from '../../components/growing-input.tsx';
import { show } from './stage.tsx';

const area = () => screen.getByLabelText<HTMLTextAreaElement>('Location');
/** Lets what was begun come to its end. */
const settle = () => act(async () => {});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A form with one field; what is in it when it is saved is told. */
function Form({ lines, isFull = true, isTaken = false, onSave }: FormProps) {
  const [text, setText] = useState('Bandung');
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        onSave(text);
      }}
      onKeyDown={event => isTaken && event.preventDefault()}
    >
      <GrowingInput
        aria-label="Location"
        lines={lines}
        value={text}
        onInput={setText}
        onKeyDown={({ key }) => key === 'Enter' && setText(text.trim())}
      />
      <button type="submit" disabled={!isFull}>
        Save
      </button>
    </form>
  );
}

interface FormProps {
  readonly lines?: boolean;
  readonly isFull?: boolean;
  readonly isTaken?: boolean;
  readonly onSave: (text: string) => void;
}

/** Presses Enter as a browser tells it: of a key that nobody took, the area hears what it would do. */
function pressEnter(): void {
  if (!fireEvent.keyDown(area(), { key: 'Enter' })) return;
  const init = { inputType: 'insertLineBreak', bubbles: true, cancelable: true };
  fireEvent(area(), new InputEvent('beforeinput', init));
}

describe('Enter', () => {
  test.each([
    ['saves, with what the key itself changed', {}, [['Bandung']]],
    ['saves nothing while the button is disabled', { isFull: false }, []],
    ['begins a new line where there are several', { lines: true }, []],
    ['saves nothing where something around has taken it', { isTaken: true }, []],
  ])('%s', async (_, more, calls) => {
    const onSave = vi.fn();
    show(<Form onSave={onSave} {...more} />);
    fireEvent.input(area(), { target: { value: ' Bandung ' } });
    pressEnter();
    await settle();
    expect(onSave.mock.calls).toEqual(calls);
  });
});

test.each([
  [false, 'Jalan Contoh 1 Bandung'],
  [true, 'Jalan Contoh 1\n  Bandung'],
])('a pasted line break where several lines are %s', (lines, text) => {
  const onInput = vi.fn();
  show(<GrowingInput aria-label="Location" lines={lines} value="" onInput={onInput} />);
  fireEvent.input(area(), { target: { value: 'Jalan Contoh 1\n  Bandung' } });
  expect(onInput).toHaveBeenCalledWith(text);
});

test('a browser that does not size fields by their text is told the height', () => {
  vi.stubGlobal('CSS', { supports: () => false });
  vi.spyOn(HTMLTextAreaElement.prototype, 'scrollHeight', 'get').mockReturnValue(66);
  show(<GrowingInput aria-label="Location" value="a long address" onInput={vi.fn()} />);
  expect(area().style.height).toBe('66px');
});
