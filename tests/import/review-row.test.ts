import { describe, expect, test } from 'vitest';
import { keptNames, keptRows, withKept } from '../../entrypoints/options/import/kept-rows.ts';
import {
  acceptedOf,
  contactOf,
  countsOf,
  decided,
  decidedNew,
  filtered,
  isTicked,
  isUndecided,
  personToSave,
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
/** With what the rows here say, and with less. */
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
    ['somebody known, of whom nothing new is said', row(known), 'same', true],
    ['somebody known, of whom more is said', row(known, { jobTitle: 'Analis' }), 'update', true],
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
    expect(rows.map(standingOf)).toEqual(['new', 'update']);
    expect(rows.map(isTicked)).toEqual([true, true]);
    expect(rows.map(({ role }) => role)).toEqual(['registrant', 'registrant']);
  });

  test('each is counted once, and what is ticked and undecided beside it', () => {
    const rows = [row(isNew), row(known), row(maybe), row(maybe, { attended: false })];
    expect(countsOf(rows)).toEqual({
      all: 4,
      ticked: 2,
      undecided: 2,
      of: { new: 1, update: 0, same: 1, maybe: 1, absent: 1, flagged: 0 },
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
    expect(personToSave(one, { rule: 'report:teams', difference: 'mine' })).toMatchObject({ contactId });
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
    ['update', '', ['Budi']],
  ] as const)('%s, %j', (standing, query, found) => {
    expect(names(standing, query)).toEqual(found);
  });
});

test('what is saved are the facts of a contact and nothing of the report', () => {
  const one = row(isNew, { role: 'speaker', nickname: undefined });
  expect(personToSave(one, { rule: 'report:zoom-webinar', difference: 'mine' })).toEqual({
    person: { name: 'Siti Aminah', email: [], telephone: [], identities: [], links: [] },
    role: 'speaker',
    rule: 'report:zoom-webinar',
    accept: [],
  });
});

describe('where the file says something else', () => {
  const stored = contact('siti', {
    name: 'Siti Aminah',
    jobTitle: 'Analis',
    location: 'Bandung',
    segment: 'friend',
    provenance: { jobTitle: { rule: 'typed', capturedAt: '2026-10-01T02:00:00.000Z' } },
  });
  const one = row(
    { kind: 'known', contact: stored, by: 'key', key: 'email:siti@contoh.id' },
    { jobTitle: 'Kepala Bidang', location: 'Jakarta', relationship: { segment: 'colleague' } },
  );
  test.each([
    ['mine', []],
    ['file-but-typed', ['location']],
    ['file', ['jobTitle', 'location', 'segment']],
  ] as const)('%s', (difference, fields) => {
    expect(acceptedOf(one, difference)).toEqual(fields);
  });
  test('what was decided for one goes before the choice for all', () => {
    expect(acceptedOf({ ...one, accept: ['jobTitle'] }, 'mine')).toEqual(['jobTitle']);
    expect(acceptedOf({ ...one, accept: [] }, 'file')).toEqual([]);
  });
});

test('what was decided by hand is kept and comes back upon the same report', () => {
  const people = ['Andi', 'Budi', 'iPhone', 'Siti Aminah', 'Siti Aminah', 'Zoë'].map(name => person(name));
  const matches = [isNew, isNew, isNew, maybe, maybe, known];
  const read = reviewRows(people, matches);
  const edited = read.map((one): ReviewRow => {
    if (one.index === 0) return ticked(one, false);
    if (one.index === 1) return { ...one, role: 'speaker' };
    if (one.index === 2) return { ...one, person: renamedPerson(one.person, 'Dr. Rina') ?? one.person };
    if (one.index === 3) return decided(one, { contactId: 'siti-2' });
    if (one.index === 4) return decided(one, 'someone-else');
    return { ...one, accept: ['name'] };
  });
  const kept = structuredClone(keptRows(edited, people));
  const again = withKept(reviewRows(keptNames(people, kept), matches), kept);
  expect(again).toEqual(edited);
  const without = withKept(
    reviewRows(
      people,
      people.map(() => isNew),
    ),
    kept,
  );
  expect(without[3]?.decision, 'of a contact that is gone').toBeUndefined();
});
