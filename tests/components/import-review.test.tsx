// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { ReviewList } from '../../entrypoints/options/import/review-list.tsx';
import { type ReviewRow, reviewRows, ticked } from '../../entrypoints/options/import/review-row.ts';
import { nameWithTitles } from '../../entrypoints/options/import/shown-name.ts';
import type { ReportPerson } from '../../lib/exchange/reports/report-person.ts';
import type { PersonMatch } from '../../lib/store/match-people.ts';
import { contact } from '../store/sample.ts';
import { Holding, show, t } from './stage.tsx';

const person = (name: string, fields: Partial<ReportPerson> = {}): ReportPerson => ({
  name,
  email: [],
  telephone: [],
  identities: [],
  links: [],
  role: 'attendee',
  attended: true,
  ...fields,
});
const saved = contact('rina', { name: 'Rina Wijaya', organization: 'BKN', email: ['rina@contoh.id'] });
const namesake = contact('rina-2', { name: 'Rina Wijaya', honorificPrefix: 'Dr.', location: 'Bandung' });
const people: readonly (readonly [ReportPerson, PersonMatch])[] = [
  [person('Siti Aminah', { honorificPrefix: 'Dr. Ir.', honorificSuffix: 'M.M.' }), { kind: 'new' }],
  [person('Rina W'), { kind: 'known', by: 'key', key: 'email:rina@contoh.id', contact: saved }],
  [person('Rina Wijaya'), { kind: 'maybe', contacts: [saved, namesake] }],
  [
    person('Andi', { attended: false }),
    { kind: 'known', by: 'name-at-event', contact: contact('a', { name: 'Andi' }) },
  ],
  [person('iPhone milik Budi', { flag: 'device' }), { kind: 'new' }],
];

let rows: readonly ReviewRow[];
const rename = vi.fn();
const changes = vi.fn();

beforeEach(() => {
  rename.mockReset();
  // happy-dom measures nothing: 800 px are assumed, which all five rows fit into.
  rows = reviewRows(
    people.map(([one]) => one),
    people.map(([, match]) => match),
  );
  show(
    <Holding start={rows}>
      {(value, set) => {
        const change = (next: readonly ReviewRow[]) => {
          rows = next;
          set(next);
        };
        return (
          <ReviewList
            label="list"
            rows={value}
            onTick={(some, tick) => change(value.map(row => (some.has(row.index) ? ticked(row, tick) : row)))}
            onRole={(some, role) => change(value.map(row => (some.has(row.index) ? { ...row, role } : row)))}
            onChange={row => change(value.map(one => (one.index === row.index ? row : one)))}
            onRename={(row, name) => rename(row.index, name)}
            hasRoles={true}
            onShowChanges={row => changes(row.index)}
          />
        );
      }}
    </Holding>,
  );
});

const line = (at: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-row="${at}"]`);
  if (!found) throw new Error(`row ${at} is not drawn`);
  return found;
};
const box = (at: number): HTMLInputElement => within(line(at)).getByRole('checkbox');
const standing = (at: number): string | null | undefined =>
  line(at).querySelector('.column-standing span')?.textContent;

test('each row says whether somebody is known, and how', () => {
  expect([0, 1, 3, 4].map(standing)).toEqual([
    t('import.standing.new'),
    t('import.rowDiffers', { fields: t('field.name') }),
    `${t('import.registeredOnly')} · ${t('import.known.event')}`,
    t('flag.device'),
  ]);
  expect([0, 1, 2, 3, 4].map(at => box(at).checked)).toEqual([true, true, false, false, false]);
});

test('the same name is asked about, with what tells the contacts apart', () => {
  const choice = within(line(2)).getByLabelText(t('import.whoIs', { name: 'Rina Wijaya' }));
  expect([...choice.querySelectorAll('option')].map(option => option.textContent)).toEqual([
    t('import.undecided'),
    t('import.itIs', { who: 'Rina Wijaya · BKN · rina@contoh.id' }),
    t('import.itIs', { who: 'Dr. Rina Wijaya · Bandung' }),
    t('import.someoneElse'),
  ]);
  fireEvent.change(choice, { target: { value: 'rina-2' } });
  expect(rows[2]?.decision).toEqual({ contactId: 'rina-2' });
  expect(box(2).checked).toBe(true);
  fireEvent.change(choice, { target: { value: '' } });
  expect(box(2).checked).toBe(false);
});

test('who is undecided cannot be ticked, alone or with all', () => {
  expect(box(2).getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(box(2));
  expect(box(2).checked).toBe(false);
  fireEvent.click(screen.getByRole('checkbox', { name: t('import.tickShown') }));
  expect([0, 1, 2, 3, 4].map(at => box(at).checked)).toEqual([true, true, false, true, true]);
});

test('with Shift held, all from the last one ticked are', () => {
  fireEvent.click(box(0));
  fireEvent.click(box(4), { shiftKey: true });
  expect(
    [0, 1, 2, 3, 4].map(at => box(at).checked),
    'the box that is pressed says which',
  ).toEqual([true, true, false, true, true]);
});

test('a name is changed by typing and Enter; Escape and an emptied name change nothing', () => {
  const name = within(line(4)).getByRole('textbox');
  const type = (value: string, key: string) => {
    fireEvent.input(name, { target: { value } });
    fireEvent.keyDown(name, { key });
  };
  type('Budi', 'Escape');
  fireEvent.blur(name);
  type('  ', 'Enter');
  expect(rename).not.toHaveBeenCalled();
  type('Budi Santoso', 'Enter');
  fireEvent.blur(name);
  expect(rename.mock.calls).toEqual([[4, 'Budi Santoso']]);
});

test('the name of who is known by a key is the contact’s, and not changed here', () => {
  expect(within(line(1)).queryByRole('textbox')).toBeNull();
  expect(within(line(0)).getByRole('textbox')).toHaveProperty('value', 'Dr. Ir. Siti Aminah, M.M.');
});

test('a role is chosen', () => {
  const role = within(line(0)).getByLabelText(t('import.roleOf', { name: 'Siti Aminah' }));
  fireEvent.change(role, { target: { value: 'speaker' } });
  expect(rows[0]?.role).toBe('speaker');
});

test('a role is chosen for all that are shown', () => {
  const all = screen.getByLabelText(t('import.roleOfShown'));
  fireEvent.change(all, { target: { value: 'moderator' } });
  expect(new Set(rows.map(({ role }) => role))).toEqual(new Set(['moderator']));
  expect(all).toHaveProperty('value', '');
});

test('arrows go from row to row in the same column, Home and End to the ends, and Tab reaches one row only', () => {
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
  box(0).focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(box(1));
  press('End');
  expect(document.activeElement).toBe(box(4));
  press('ArrowDown');
  expect(document.activeElement).toBe(box(4));
  press('Home');
  expect(document.activeElement).toBe(box(0));
  within(line(0)).getByRole('textbox').focus();
  press('ArrowDown');
  // There is no name to change: its box is the nearest.
  expect(document.activeElement).toBe(box(1));
  const reached = [...document.querySelectorAll<HTMLElement>('tbody [data-control]')].filter(
    control => control.tabIndex === 0,
  );
  expect(new Set(reached.map(control => control.closest('tr')?.dataset.row))).toEqual(new Set(['1']));
});

test.each([
  [{ name: 'Suharto' }, 'Suharto'],
  [{ name: 'Siti', honorificPrefix: 'Dr.' }, 'Dr. Siti'],
  [{ name: 'Siti', honorificSuffix: 'S.Kom., M.T.' }, 'Siti, S.Kom., M.T.'],
])('%j is written %s', (fields, written) => {
  expect(nameWithTitles(person('', fields))).toBe(written);
});
