import { describe, expect, test } from 'vitest';
import {
  contactOf,
  countsOf,
  decided,
  decidedNew,
  filtered,
  isTicked,
  isUndecided,
  peopleToSave,
  type ReviewRow,
  rematched,
  renamedPerson,
  reviewRows,
  standingOf,
  ticked,
} from '../../entrypoints/options/import/review-row.ts';
import type { ReportPerson } from '../../lib/exchange/reports/report-person.ts';
import type { PersonMatch } from '../../lib/store/match-people.ts';
import { contact } from '../store/sample.ts';

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
const siti = contact('siti', { name: 'Siti Aminah' });
const other = contact('siti-2', { name: 'Siti Aminah' });
const isNew: PersonMatch = { kind: 'new' };
const known: PersonMatch = { kind: 'known', contact: siti, by: 'key', key: 'email:siti@contoh.id' };
const maybe: PersonMatch = { kind: 'maybe', contacts: [siti, other] };
/** A row beside somebody who came: otherwise the report does not say who did. */
const row = (match: PersonMatch, fields: Partial<ReportPerson> = {}): ReviewRow => {
  const [one] = reviewRows([person('Siti Aminah', fields), person('Lain')], [match]);
  if (!one) throw new Error('one person is one row');
  return one;
};

describe('before anything is decided', () => {
  test.each([
    ['somebody new', row(isNew), 'new', true],
    ['somebody known', row(known), 'known', true],
    ['somebody of the same name', row(maybe), 'maybe', false],
    ['who only registered', row(isNew, { attended: false, role: 'registrant' }), 'absent', false],
    ['who is known and only registered', row(known, { attended: false }), 'absent', false],
    ['a device', row(isNew, { flag: 'device' }), 'flagged', false],
    ['a device of a registration', row(maybe, { flag: 'device', attended: false }), 'flagged', false],
  ] as const)('%s is %o', (_, one, standing, tick) => {
    expect([standingOf(one), isTicked(one)]).toEqual([standing, tick]);
  });

  test('a list of registrations, which says of nobody that they came, is ticked whole', () => {
    const people = ['Andi', 'Budi'].map(name => person(name, { attended: false, role: 'registrant' }));
    const rows = reviewRows(people, [isNew, known]);
    expect(rows.map(standingOf)).toEqual(['new', 'known']);
    expect(rows.map(isTicked)).toEqual([true, true]);
    expect(rows.map(({ role }) => role)).toEqual(['registrant', 'registrant']);
  });

  test('each is counted once, and what is ticked and undecided beside it', () => {
    const rows = [row(isNew), row(known), row(maybe), row(maybe, { attended: false })];
    expect(countsOf(rows)).toEqual({
      all: 4,
      ticked: 2,
      undecided: 2,
      of: { new: 1, known: 1, maybe: 1, absent: 1, flagged: 0 },
    });
  });
});

describe('the same name', () => {
  test('cannot be ticked until somebody says who it is', () => {
    expect(isTicked(ticked(row(maybe), true))).toBe(false);
    expect(isTicked(ticked(decided(row(maybe), 'someone-else'), true))).toBe(true);
  });

  test.each([
    ['that contact', { contactId: 'siti-2' }, 'siti-2'],
    ['someone else', 'someone-else', undefined],
  ] as const)('decided to be %s ticks, and is saved so', (_, decision, contactId) => {
    const one = decided(row(maybe), decision);
    expect(isTicked(one)).toBe(true);
    expect(contactOf(one)?.id).toBe(contactId);
    expect(peopleToSave([one], 'report:teams')).toMatchObject([{ contactId, rule: 'report:teams' }]);
  });

  test('decided again after it was unticked by hand, it is ticked', () => {
    const one = ticked(decided(row(maybe), 'someone-else'), false);
    expect(isTicked(one)).toBe(false);
    expect(isTicked(decided(one, { contactId: 'siti' }))).toBe(true);
  });

  test('a decision that is taken back leaves the person out again', () => {
    const back = decided(decided(row(maybe), 'someone-else'), undefined);
    expect([isUndecided(back), isTicked(back)]).toEqual([true, false]);
  });

  test('all at once are new: who was not there stays unticked, who was decided before stays so', () => {
    const rows = [row(maybe), row(maybe, { attended: false }), decided(row(maybe), { contactId: 'siti' })];
    const after = rows.map(decidedNew);
    expect(after.map(isTicked)).toEqual([true, false, true]);
    expect(after.map(one => contactOf(one)?.id)).toEqual([undefined, undefined, 'siti']);
  });
});

describe('held against the contacts again', () => {
  test('what was decided stays while it is a choice', () => {
    const one = decided(row(maybe), { contactId: 'siti-2' });
    expect(rematched(one, maybe).decision).toEqual({ contactId: 'siti-2' });
    expect(rematched(one, { kind: 'maybe', contacts: [siti] }).decision).toBeUndefined();
    expect(rematched(one, isNew).decision).toBeUndefined();
    expect(rematched(decided(row(maybe), 'someone-else'), maybe).decision).toBe('someone-else');
  });

  test('what was unticked by hand stays unticked', () => {
    expect(isTicked(rematched(ticked(row(isNew), false), known))).toBe(false);
  });
});

describe('a name that is mended', () => {
  test('is split as any other, and what was shown is kept', () => {
    const device = person('iPhone milik Budi', { flag: 'device', email: ['budi@contoh.id'] });
    const budi = renamedPerson(device, ' Dr. Budi Santoso, M.T. ');
    expect(budi).toMatchObject({
      name: 'Budi Santoso',
      honorificPrefix: 'Dr.',
      honorificSuffix: 'M.T.',
      originalName: 'iPhone milik Budi',
      email: ['budi@contoh.id'],
    });
    expect(budi?.flag).toBeUndefined();
  });

  test('ticks the device that it was', () => {
    const device = row(isNew, { name: 'iPhone milik Budi', flag: 'device' });
    const budi = renamedPerson(device.person, 'Budi');
    expect(isTicked(device)).toBe(false);
    expect(budi && isTicked({ ...device, person: budi })).toBe(true);
  });

  test('loses the titles that are taken off it', () => {
    const titled = person('Siti Aminah', { honorificPrefix: 'Dr.', honorificSuffix: 'M.M.' });
    expect(renamedPerson(titled, 'Siti Aminah')).toMatchObject({
      honorificPrefix: undefined,
      honorificSuffix: undefined,
    });
  });

  test.each(['', '   ', '—'])('%j is none', typed => {
    expect(renamedPerson(person('Budi'), typed)).toBeUndefined();
  });
});

describe('what is looked for', () => {
  const rows = reviewRows(
    [
      person('Zoë Müller', { organization: 'Balai Contoh' }),
      person('Andi', { email: ['andi@contoh.id'], attended: false, role: 'registrant' }),
      person('Budi', { originalName: 'BKN_Budi' }),
    ],
    [isNew, isNew, known],
  );
  const names = (standing: Parameters<typeof filtered>[1], query: string) =>
    filtered(rows, standing, query).map(one => one.person.name);
  test.each([
    ['all', '', ['Zoë Müller', 'Andi', 'Budi']],
    ['all', 'BALAI muller', ['Zoë Müller']],
    ['all', 'andi@', ['Andi']],
    ['all', 'bkn', ['Budi']],
    ['absent', '', ['Andi']],
    ['new', 'andi', []],
    ['known', '', ['Budi']],
  ] as const)('%s, %j', (standing, query, found) => {
    expect(names(standing, query)).toEqual(found);
  });
});

test('only who is ticked is saved, with the facts of a contact and nothing of the report', () => {
  const rows = reviewRows(
    [person('Budi', { role: 'speaker', nickname: undefined }), person('Andi', { attended: false })],
    [isNew, isNew],
  );
  expect(peopleToSave(rows, 'report:zoom-webinar')).toStrictEqual([
    {
      person: { name: 'Budi', email: [], telephone: [], identities: [], links: [] },
      role: 'speaker',
      contactId: undefined,
      rule: 'report:zoom-webinar',
    },
  ]);
});
