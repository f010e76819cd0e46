import { describe, expect, test } from 'vitest';
import { joinedRosters } from '../../../lib/capture/meeting/joined-rosters.ts';
import type { Participant } from '../../../lib/model/meeting.ts';

const person = (key: string, name: string, more: Partial<Participant> = {}): Participant => ({
  key,
  name,
  ...(key.startsWith('id:') && { id: key.slice(3) }),
  ...more,
});

describe('what was known before a reload and what the new page shows', () => {
  test.each<[string, Participant[], Participant[], string[]]>([
    ['nothing before', [], [person('id:1', 'Ani')], ['id:1 Ani']],
    ['nothing now', [person('id:1', 'Ani')], [], ['id:1 Ani']],
    ['the same by id, with the new name', [person('id:1', 'Ani')], [person('id:1', 'Ani W')], ['id:1 Ani W']],
    [
      'two ids of one name are two',
      [person('id:1', 'Ani')],
      [person('id:2', 'Ani')],
      ['id:1 Ani', 'id:2 Ani'],
    ],
    [
      'you are the same, on whatever device',
      [person('id:1', 'Ani', { isYou: true })],
      [person('id:9', 'Ani', { isYou: true })],
      ['id:1 Ani'],
    ],
    [
      'a name without an id on either side is the same; the key stays',
      [person('name:ani', 'Ani'), person('id:2', 'Budi')],
      [person('id:1', 'Ani'), person('name:budi', 'Budi')],
      ['name:ani Ani', 'id:2 Budi'],
    ],
    [
      'two of one name are two, a third is new',
      [person('name:budi', 'Budi'), person('name:budi#2', 'Budi')],
      [person('name:budi', 'Budi'), person('name:budi#2', 'BUDI'), person('name:budi#3', 'Budi')],
      ['name:budi Budi', 'name:budi#2 BUDI', 'name:budi#3 Budi'],
    ],
    [
      'a key that is taken by another gets a number',
      [person('name:budi', 'Budi', { id: '1' })],
      [person('name:budi', 'Budi', { id: '2' })],
      ['name:budi Budi', 'name:budi#2 Budi'],
    ],
  ])('%s', (_, earlier, now, expected) => {
    const joined = joinedRosters(earlier, now);
    expect(joined.map(({ key, name }) => `${key} ${name}`)).toEqual(expected);
  });

  test('keeps what only the earlier page said', () => {
    expect(
      joinedRosters(
        [person('id:1', 'Ani', { role: 'organizer' })],
        [person('id:1', 'Ani', { isGuest: true })],
      ),
    ).toEqual([{ key: 'id:1', id: '1', name: 'Ani', role: 'organizer', isGuest: true }]);
  });
});
