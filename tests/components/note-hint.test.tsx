// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { NoteHint, RemindsOfWords } from '../../components/note-hint.tsx';
import { show } from './stage.tsx';

test('a note that tells of health is reminded of, in the reader’s words', () => {
  show(<NoteHint note="Ibunya sakit, dan ia baru bercerai" />);
  expect(screen.getByRole('status').textContent).toMatch(/health, family matters \(“sakit”\)/);
});

test.each([
  ['says nothing of the kind', 'Suka kopi', true],
  ['does, and one is not to be reminded', 'Ibunya sakit', false],
])('nothing is said where a note %s', (_, note, isOn) => {
  show(
    <RemindsOfWords.Provider value={isOn}>
      <NoteHint note={note} />
    </RemindsOfWords.Provider>,
  );
  expect(screen.getByRole('status').textContent).toBe('');
});
