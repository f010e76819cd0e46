import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRoster } from '../../../lib/capture/meeting/collect.ts';
import type { MeetingRow } from '../../../lib/capture/meeting/meeting-site.ts';

const row = (name: string, more: Partial<MeetingRow> = {}): MeetingRow => ({
  name,
  shown: name,
  list: 0,
  ...more,
});
const named = (text: string): MeetingRow[] => text.split(' ').map(name => row(name));
const withId = (text: string): MeetingRow[] =>
  text.split(' ').map(word => {
    const [name = '', id] = word.split(':');
    return row(name, { id });
  });

/** Who is known after these moments, as `Budi Siti Budi`. */
function collected(...moments: readonly MeetingRow[][]): string {
  const roster = createRoster();
  for (const rows of moments) roster.add(rows);
  return roster
    .participants()
    .map(({ name }) => name)
    .join(' ');
}

describe('people without an id', () => {
  test.each<[string, string[], string]>([
    ['the same rows again are the same people', ['Ani Budi', 'Ani Budi'], 'Ani Budi'],
    ['a recycled row is a new person', ['Ani Budi', 'Budi Cici'], 'Ani Budi Cici'],
    ['two of one name at one time are two', ['Budi Ani Budi'], 'Budi Ani Budi'],
    ['two of one name that are never seen together count once', ['Ani Budi', 'Budi Cici'], 'Ani Budi Cici'],
    ['three at one time after two are three', ['Budi Budi', 'Budi Budi Budi'], 'Budi Budi Budi'],
    ['fewer at one time take nobody away', ['Budi Budi', 'Budi', ''], 'Budi Budi'],
    ['case and accents are no second person', ['José', 'JOSE'], 'JOSE'],
    ['who leaves stays', ['Ani Budi', 'Ani'], 'Ani Budi'],
  ])('%s', (_, moments, expected) => {
    expect(collected(...moments.map(text => named(text).filter(({ name }) => name)))).toBe(expected);
  });

  test('one who stands in two lists at one time is one', () => {
    expect(collected([row('Budi'), row('Ani'), row('Budi', { list: 1 })])).toBe('Budi Ani');
  });
});

describe('people with an id', () => {
  test.each<[string, string[], string]>([
    ['two of one name are two, seen together or not', ['Budi:1 Ani:2', 'Ani:2 Budi:3'], 'Budi Ani Budi'],
    ['a new name is the same person', ['Budi:1 Ani:2', 'Broto:1 Ani:2'], 'Broto Ani'],
    ['one id in two lists is one', ['Budi:1 Budi:1'], 'Budi'],
    ['an id that comes later belongs to the same person', ['Budi Ani', 'Budi:1 Ani:2'], 'Budi Ani'],
    ['an id that goes again is the same person', ['Budi:1 Ani:2', 'Budi Ani'], 'Budi Ani'],
    ['one with an id and one without, at one time, are two', ['Budi:1 Budi'], 'Budi Budi'],
    ['two without an id, then both with one, are two', ['Budi Budi', 'Budi:1 Budi:2'], 'Budi Budi'],
    ['a new name before the id was known leaves no shadow', ['Budi', 'Budi:1', 'Broto:1'], 'Broto'],
  ])('%s', (_, moments, expected) => {
    expect(collected(...moments.map(withId))).toBe(expected);
  });

  test('who comes back on another device is known again, if the whole list was seen without them', () => {
    const roster = createRoster();
    roster.add(withId('Ani:1 Budi:2'), true);
    roster.add(withId('Ani:1'), true);
    roster.add(withId('Ani:1 Budi:3'), true);
    expect(roster.participants()).toEqual([
      { key: 'id:1', id: '1', name: 'Ani' },
      { key: 'id:2', id: '3', name: 'Budi' },
    ]);
    roster.add(withId('Ani:1 Budi:3 Budi:4'), true);
    expect(roster.participants()).toHaveLength(3);
  });

  test('you are one person, whatever device or name you have', () => {
    const you = (name: string, id: string) => row(name, { id, isYou: true });
    expect(collected([you('Ani', '1'), row('Ani', { id: '2' })], [you('Ani W', '3')])).toBe('Ani W Ani');
  });
});

test('the key of a person never changes, and says when there is nothing new', () => {
  const roster = createRoster();
  expect(roster.add(named('Budi Budi'))).toBe(true);
  const keys = roster.participants().map(({ key }) => key);
  expect(keys).toEqual(['name:budi', 'name:budi#2']);
  expect(roster.add(named('Budi Budi'))).toBe(false);
  roster.add(withId('Budi:7 Budi:8'));
  expect(roster.add([row('Broto', { id: '7', role: 'organizer' })])).toBe(true);
  expect(roster.participants()).toEqual([
    { key: 'name:budi', id: '7', name: 'Broto', role: 'organizer' },
    { key: 'name:budi#2', id: '8', name: 'Budi' },
  ]);
});

test('a role that is no longer shown is remembered, and what was shown is kept beside the name', () => {
  const roster = createRoster();
  roster.add([row('Ani', { shown: 'Ani (Host)', role: 'organizer' })]);
  roster.add([row('Ani', { isGuest: true })]);
  expect(roster.participants()).toEqual([{ key: 'name:ani', name: 'Ani', role: 'organizer', isGuest: true }]);
});

/** Names of which some are the same, in windows that cover the whole list, in any order and as often as it goes. */
const scrolled = fc
  .record({
    people: fc.array(fc.constantFrom('Ani', 'Budi', 'Cici', 'Dedi', 'Eka', 'Fajar', 'Gita', 'Suharto'), {
      minLength: 1,
      maxLength: 60,
    }),
    size: fc.integer({ min: 2, max: 15 }),
    jumps: fc.array(fc.nat(59), { maxLength: 40 }),
    areShuffled: fc.boolean(),
  })
  .map(({ people, size, jumps, areShuffled }) => {
    // As meetings sort them: those of one name stand side by side.
    const sorted = people.toSorted();
    const last = Math.max(0, sorted.length - size);
    const steps = Array.from({ length: last + 1 }, (_, at) => at);
    const starts = [...jumps.map(at => Math.min(at, last)), ...(areShuffled ? steps.toReversed() : steps)];
    return { sorted, size, windows: starts.map(at => sorted.slice(at, at + size).map((_, n) => at + n)) };
  });

const count = (names: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

describe('however a list is scrolled', () => {
  test('everybody with an id is there exactly once', () => {
    fc.assert(
      fc.property(scrolled, ({ sorted, windows }) => {
        const roster = createRoster();
        for (const places of windows) roster.add(places.map(at => row(sorted[at] ?? '', { id: `${at}` })));
        expect(
          roster
            .participants()
            .map(({ id }) => Number(id))
            .toSorted((a, b) => a - b),
        ).toEqual([...sorted.keys()]);
      }),
    );
  });

  test('without ids everybody is there once, as long as those of one name were seen at one time; never more', () => {
    fc.assert(
      fc.property(scrolled, ({ sorted, size, windows }) => {
        const roster = createRoster();
        for (const places of windows) roster.add(places.map(at => row(sorted[at] ?? '')));
        const found = count(roster.participants().map(({ name }) => name));
        for (const [name, real] of count(sorted)) expect(found.get(name)).toBe(Math.min(real, size));
        expect(new Set(roster.participants().map(({ key }) => key)).size).toBe(roster.participants().length);
      }),
    );
  });

  test('ids that come and go make nobody twice', () => {
    fc.assert(
      fc.property(scrolled, fc.infiniteStream(fc.boolean()), ({ sorted, windows }, hasId) => {
        const roster = createRoster();
        for (const places of windows)
          roster.add(places.map(at => row(sorted[at] ?? '', hasId.next().value ? { id: `${at}` } : {})));
        const found = count(roster.participants().map(({ name }) => name));
        for (const [name, real] of count(sorted)) expect(found.get(name)).toBeLessThanOrEqual(real);
        expect(found.size).toBe(new Set(sorted).size);
      }),
    );
  });
});

test('of 300 people in a list that renders 15, two of one name, there are exactly 300', () => {
  const names = Array.from({ length: 298 }, (_, n) => `Peserta ${n}`);
  const people = [...names.slice(0, 150), 'Siti Aminah', 'Siti Aminah', ...names.slice(150)];
  const roster = createRoster();
  for (let at = 0; at + 15 <= people.length; at += 9)
    roster.add(people.slice(at, at + 15).map(name => row(name)));
  for (let at = people.length - 15; at >= 0; at -= 11)
    roster.add(people.slice(at, at + 15).map(name => row(name)));
  const last = roster.participants().map(({ name }) => name);
  expect(last.toSorted()).toEqual(people.toSorted());
});
