// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { NamesInput } from '../../components/names-input.tsx';
import { Holding, show, t } from './stage.tsx';

let names: readonly string[];

beforeEach(() => {
  names = ['BKN'];
  show(
    <Holding start={names}>
      {(value, set) => (
        <NamesInput
          label="Organizations"
          placeholder="Add"
          names={value}
          known={['BKN', 'BPS Provinsi', 'Dinas Arsip']}
          onChange={changed => {
            names = changed;
            set(changed);
          }}
        />
      )}
    </Holding>,
  );
});

const input = () => screen.getByLabelText('Organizations');
const type = (value: string) => fireEvent.input(input(), { target: { value } });

test('Enter adds what is typed, and does not submit the form; with nothing typed it does', () => {
  expect(fireEvent.keyDown(input(), { key: 'Enter' }), 'left to the form').toBe(true);
  type('  Kampus   Contoh ');
  expect(fireEvent.keyDown(input(), { key: 'Enter' }), 'the default was prevented').toBe(false);
  expect(names).toEqual(['BKN', 'Kampus Contoh']);
  expect(input()).toHaveProperty('value', '');
});

test('going elsewhere adds it too, and a name that is there is not added again', () => {
  type('bkn');
  fireEvent.blur(input());
  expect(names).toEqual(['BKN']);
  type('BPS Provinsi');
  fireEvent.blur(input());
  expect(names).toEqual(['BKN', 'BPS Provinsi']);
});

test('a press takes a name off', () => {
  fireEvent.click(screen.getByRole('button', { name: t('names.takeOff', { name: 'BKN' }) }));
  expect(names).toEqual([]);
});

test('known names that fit and are not there yet are offered', () => {
  const offered = () => [...document.querySelectorAll('option')].map(option => option.value);
  expect(offered()).toEqual(['BPS Provinsi', 'Dinas Arsip']);
  type('arsip');
  expect(offered()).toEqual(['Dinas Arsip']);
});
