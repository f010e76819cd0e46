// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { TagInput } from '../../components/tag-input.tsx';
import { Holding, show, t } from './stage.tsx';

let tags: readonly string[];

beforeEach(() => {
  tags = ['rekan'];
  show(
    <>
      <label for="tags">{t('field.tags')}</label>
      <Holding start={tags}>
        {(value, set) => (
          <TagInput
            id="tags"
            tags={value}
            recent={['rekan', 'webinar 2026']}
            onChange={changed => {
              tags = changed;
              set(changed);
            }}
          />
        )}
      </Holding>
    </>,
  );
});

const input = () => screen.getByLabelText(t('field.tags'));
const type = (value: string) => fireEvent.input(input(), { target: { value } });

test('Enter adds what is typed, and does not submit the form', () => {
  type('  guru   besar ');
  expect(fireEvent.keyDown(input(), { key: 'Enter' }), 'the default was prevented').toBe(false);
  expect(tags).toEqual(['rekan', 'guru besar']);
  expect(input()).toHaveProperty('value', '');
});

test('Enter in the empty input is left to the form', () => {
  expect(fireEvent.keyDown(input(), { key: 'Enter' })).toBe(true);
  expect(tags).toEqual(['rekan']);
});

test('a comma adds, and several at once are several tags, each once', () => {
  type('data, arsip,data,rekan,');
  expect(tags).toEqual(['rekan', 'data', 'arsip']);
});

test('what was typed and not entered is added when the input is left', () => {
  type('alumni');
  fireEvent.blur(input());
  expect(tags).toEqual(['rekan', 'alumni']);
});

test('Backspace takes the last tag off only when nothing is typed', () => {
  type('a');
  fireEvent.keyDown(input(), { key: 'Backspace' });
  expect(tags).toEqual(['rekan']);
  type('');
  fireEvent.keyDown(input(), { key: 'Backspace' });
  expect(tags).toEqual([]);
});

test('a click takes a tag off, another puts a recent one on; those set are not offered', () => {
  fireEvent.click(screen.getByRole('button', { name: t('popup.tagRemove', { tag: 'rekan' }) }));
  expect(tags).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '+ webinar 2026' }));
  expect(tags).toEqual(['webinar 2026']);
  expect(screen.queryByRole('button', { name: '+ webinar 2026' })).toBeNull();
});
