import { describe, expect, test } from 'vitest';
import { linkedPeopleSites } from '../../lib/sites/linked-people-sites.ts';
import { peopleSites } from '../../lib/sites/people-sites.ts';

const surfaceOf = (address: string): string | undefined =>
  [...linkedPeopleSites, ...peopleSites].find(({ matches }) => matches(new URL(address)))?.name;

describe('each surface of guests and members knows its own addresses', () => {
  test.each([
    ['https://luma.com/kopi-pagi-data', 'luma-guests'],
    ['https://lu.ma/evt-Ab12?tk=rahasia', 'luma-guests'],
    ['https://www.meetup.com/peta-contoh/events/310000111/', 'meetup-attendees'],
    ['https://www.meetup.com/id-ID/peta-contoh/events/310000111/attendees/', 'meetup-attendees'],
    ['https://github.com/orgs/dinas-contoh/people', 'github-people'],
    ['https://github.com/orgs/dinas-contoh/people?query=role%3Aowner', 'github-people'],
    ['https://github.com/dinas-contoh/peta/stargazers', 'github-people'],
    ['https://github.com/dinas-contoh/peta/watchers', 'github-people'],
  ])('%s', (address, surface) => {
    expect(surfaceOf(address)).toBe(surface);
  });

  test.each([
    'http://luma.com/kopi-pagi-data',
    'https://evil-luma.com/kopi',
    'https://luma.com.evil.example/kopi',
    'https://luma.com:8443/kopi-pagi-data',
    'https://luma.com/user/usr-Ab12',
    'https://www.meetup.com/peta-contoh/',
    'https://www.meetup.com/members/501/',
    'https://meetup.com.evil.example/peta-contoh/events/310000111/',
    'https://github.com/orgs/dinas-contoh/repositories',
    'https://github.com/orgs/dinas-contoh/teams/peta/members',
    'https://github.com/rina-wijaya',
    'https://gist.github.com/orgs/dinas-contoh/people',
    'https://github.com.evil.example/orgs/dinas-contoh/people',
  ])('%s is left to the look of its lists', address => {
    expect(surfaceOf(address)).toBe('any-list');
  });
});
