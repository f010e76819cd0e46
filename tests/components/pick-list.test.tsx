// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PickList, type PickRow } from '../../components/pick-list.tsx';
import { pickRow } from '../../components/pick-row.ts';
import type { ListedPerson } from '../../lib/model/people-list.ts';
import { Holding, show, t } from './stage.tsx';

const row = (id: string, more: Partial<PickRow> = {}): PickRow => ({
  id,
  name: `Orang ${id}`,
  detail: 'Analis',
  remarks: [],
  isNew: true,
  ...more,
});

const list = (rows: readonly PickRow[]) => {
  let now: ReadonlySet<string> = new Set();
  show(
    <Holding<ReadonlySet<string>> start={now}>
      {(picked, set) => {
        now = picked;
        return <PickList label="people" rows={rows} picked={picked} onPick={set} />;
      }}
    </Holding>,
  );
  return () => [...now].sort();
};
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const names = () => [...document.querySelectorAll('.pick-rows .name')].map(name => name.textContent);

test('who is ticked is picked, and ticking again takes it back', () => {
  const picked = list([row('a'), row('b')]);
  fireEvent.click(box(/Orang b/));
  expect(picked()).toEqual(['b']);
  fireEvent.click(box(/Orang b/));
  expect(picked()).toEqual([]);
});

test('all means all that are shown: a filter by words, accents aside, leaves the others as they are', () => {
  const picked = list(
    ['a', 'b', 'c', 'd', 'e', 'f'].map(id => row(id)).concat(row('g', { name: 'Désy', detail: 'Arsiparis' })),
  );
  fireEvent.click(box(/Orang a/));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'arsip desy' } });
  expect(names()).toEqual(['Désy']);
  fireEvent.click(box(t('pick.all', { count: 1 })));
  expect(picked()).toEqual(['a', 'g']);
  fireEvent.click(box(t('pick.all', { count: 1 })));
  expect(picked()).toEqual(['a']);
});

test('only who is new can be shown, where some are saved already', () => {
  list([row('a', { isNew: false, remarks: ['Saved'] }), row('b')]);
  fireEvent.click(box(t('pick.onlyNew')));
  expect(names()).toEqual(['Orang b']);
});

test('a filter that nobody matches says so', () => {
  list(Array.from({ length: 7 }, (_, index) => row(`${index}`)));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
  expect(screen.getByText(t('pick.nobody'))).toBeTruthy();
});

test('the arrows go from row to row', () => {
  list([row('a'), row('b')]);
  box(/Orang a/).focus();
  fireEvent.keyDown(box(/Orang a/), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(box(/Orang b/));
  fireEvent.keyDown(box(/Orang b/), { key: 'ArrowUp' });
  expect(document.activeElement).toBe(box(/Orang a/));
});

test('of a thousand rows only those near the view are drawn', () => {
  list(Array.from({ length: 1000 }, (_, index) => row(`${index}`)));
  expect(names().length).toBeGreaterThan(5);
  expect(names().length).toBeLessThan(60);
});

const person = (more: Partial<ListedPerson>): ListedPerson => ({
  name: 'Siti Aminah',
  email: [],
  telephone: [],
  identities: [],
  links: [],
  evidence: {},
  ...more,
});

test('a row says who somebody is, what they do, what they are there, and whether they are saved', () => {
  const speaker = person({
    honorificPrefix: 'Dr.',
    honorificSuffix: 'M.M.',
    jobTitle: 'Kepala',
    organization: 'ANRI',
    role: 'speaker',
  });
  expect(pickRow('1', speaker, { kind: 'known' }, t)).toEqual({
    id: '1',
    name: 'Dr. Siti Aminah, M.M.',
    plainName: 'Siti Aminah',
    detail: 'Kepala · ANRI',
    remarks: [t('role.speaker'), t('pick.known')],
    isNew: false,
  });
  const device = person({ name: 'iPhone', headline: '', role: 'attendee', flag: 'device' });
  expect(pickRow('2', device, { kind: 'maybe' }, t)).toMatchObject({
    remarks: [t('flag.device')],
    isNew: true,
  });
});
