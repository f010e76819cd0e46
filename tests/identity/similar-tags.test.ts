import { expect, test } from 'vitest';
import { similarTags } from '../../lib/identity/similar-tags.ts';
import type { TagCount } from '../../lib/identity/tag-counts.ts';

const tag = (name: string, writings: readonly string[] = [name]): TagCount => ({
  name,
  writings,
  contacts: 1,
  events: 0,
});
const said = (...names: string[]): string[] =>
  similarTags(names.map(name => tag(name))).map(({ from, into }) => `${from.join(', ')} → ${into}`);

test.each([
  [['rekan kerja', 'rekan-kerja'], ['rekan-kerja → rekan kerja']],
  [['webinar', 'webinr'], ['webinr → webinar']],
  [['webinar', 'webianr'], ['webianr → webinar']],
  [
    ['alumni', 'alumnni', 'allumni'],
    ['alumnni → alumni', 'allumni → alumni'],
  ],
  [['webinar 2025', 'webinar 2026'], []],
  [['angkatan 1', 'angkatan 11'], []],
  [['tim', 'tip'], []],
  [['guru', 'gurus'], []],
  [['dosen', 'donatur'], []],
  [['★', '☆'], []],
  [[], []],
])('of %j may be one: %j', (names, pairs) => {
  expect(said(...names)).toEqual(pairs);
});

test('one tag that is written in several ways is to be written as it is called', () => {
  expect(similarTags([tag('rekan', ['rekan', 'Rekan', 'REKAN'])])).toEqual([
    { from: ['Rekan', 'REKAN'], into: 'rekan' },
  ]);
  expect(similarTags([tag('BKN', ['bkn'])])).toEqual([{ from: ['bkn'], into: 'BKN' }]);
  expect(similarTags([tag('kosong', [])])).toEqual([]);
});
