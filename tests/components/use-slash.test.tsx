// @vitest-environment happy-dom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { useSlash } from '../../components/use-slash.ts';

function Page() {
  const search = useRef<HTMLInputElement>(null);
  useSlash(search);
  return (
    <>
      <input ref={search} type="search" />
      <textarea />
    </>
  );
}

const press = (on: Element) => on.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));

afterEach(() => render(null, document.body));

test('the slash goes to the search as soon as the search is in sight', () => {
  render(<Page />, document.body);
  press(document.body);
  expect(document.activeElement).toBe(document.querySelector('input'));
});

test('where one types, a slash is a slash', () => {
  render(<Page />, document.body);
  const notes = document.querySelector('textarea');
  notes?.focus();
  if (notes) press(notes);
  expect(document.activeElement).toBe(notes);
});
