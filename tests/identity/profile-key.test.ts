import { describe, expect, test } from 'vitest';
import { isLinkedInHost, profileOf } from '../../lib/identity/profile-key.ts';

const key = (address: string): string | undefined => profileOf(address)?.key;

describe('one person on LinkedIn has one key', () => {
  test.each([
    'https://www.linkedin.com/in/rina/',
    'https://www.linkedin.com/in/rina?trk=x',
    'https://www.linkedin.com/in/Rina',
    'https://id.linkedin.com/in/rina',
    'https://linkedin.com/in/rina/overlay/contact-info/',
    'https://www.linkedin.com/in/rina/details/experience/',
    'https://www.linkedin.com/in/rina/recent-activity/all/#top',
    'https://www.linkedin.com/in/rina/en',
    'https://www.linkedin.com/mwlite/in/rina',
    'https://m.linkedin.com/in/rina',
    'http://WWW.LinkedIn.com/in/rina',
    'linkedin.com/in/rina',
    ' www.linkedin.com/in/rina\n',
  ])('%s', address => {
    expect(profileOf(address)).toEqual({ key: 'linkedin:rina', url: 'https://www.linkedin.com/in/rina' });
    expect(profileOf(profileOf(address)?.url ?? '')).toEqual(profileOf(address));
  });
  test('a member id keeps its case', () => {
    const id = { key: 'linkedin-id:ACoAABcDeF-g_1', url: 'https://www.linkedin.com/in/ACoAABcDeF-g_1' };
    expect(profileOf('https://www.linkedin.com/in/ACoAABcDeF-g_1/?miniProfileUrn=x')).toEqual(id);
    expect(key('https://www.linkedin.com/sales/lead/ACwAABcDeF,NAME_SEARCH,t0k')).toBe(
      'linkedin-id:ACwAABcDeF',
    );
  });
  test('a slug is the same with its letters written or percent-encoded', () => {
    const elodie = { key: 'linkedin:élodie', url: 'https://www.linkedin.com/in/%C3%A9lodie' };
    expect(profileOf('https://www.linkedin.com/in/%C3%A9lodie')).toEqual(elodie);
    expect(profileOf('https://www.linkedin.com/in/%c3%89lodie')).toEqual(elodie);
    expect(profileOf('https://www.linkedin.com/in/e\u0301lodie')).toEqual(elodie);
  });
  test('two slugs are two people', () => {
    expect(key('https://www.linkedin.com/in/rini')).toBe('linkedin:rini');
  });
});

describe('a look-alike is nobody', () => {
  const sites = {
    linkedin: ['www.linkedin.com', '/in/rina'],
    github: ['github.com', '/rina'],
    x: ['x.com', '/rina'],
    twitter: ['twitter.com', '/rina'],
    instagram: ['www.instagram.com', '/rina'],
    threads: ['www.threads.com', '/@rina'],
    youtube: ['www.youtube.com', '/@rina'],
    facebook: ['www.facebook.com', '/rina.wijaya'],
    luma: ['luma.com', '/user/rina'],
    meetup: ['www.meetup.com', '/members/501'],
  } as const;
  test.each(Object.values(sites))('%s%s', (host, path) => {
    const bare = host.replace(/^www\./, '');
    expect(key(`https://${host}${path}`)).toBeDefined();
    for (const authority of [
      `not${bare}`,
      `evil-${bare}`,
      `${host}.evil.io`,
      `${host}@evil.io`,
      `rina@${host}`,
      `rina:secret@${host}`,
      `${host}:8080`,
      `abc.${bare}`,
      `www.abc.${bare}`,
      bare.replace('.', '-'),
      `evil.io/${host}`,
      `evil.io?${host}`,
      `evil.io#${host}`,
    ])
      expect(key(`https://${authority}${path}`), authority).toBeUndefined();
    for (const scheme of ['javascript:', 'data:', 'ftp:', 'blob:https:'])
      expect(key(`${scheme}//${host}${path}`), scheme).toBeUndefined();
  });
});

describe('what is no person has no key', () => {
  test.each(
    [
      '',
      'rina',
      'https://',
      'https://www.linkedin.com/in/',
      'https://www.linkedin.com/in',
      'https://www.linkedin.com/in/me/',
      'https://www.linkedin.com/in/UNKNOWN',
      'https://www.linkedin.com/in/%E9',
      'https://www.linkedin.com/in/%20',
      'https://www.linkedin.com/in/a%2Fb',
      'https://www.linkedin.com/in/rina%E2%80%AE',
      `https://www.linkedin.com/in/${'r'.repeat(300)}`,
      `https://www.linkedin.com/in/rina?${'x'.repeat(2000)}`,
      'https://www.linkedin.com/company/rina',
      'https://www.linkedin.com/school/rina',
      'https://www.linkedin.com/feed/',
      'https://www.linkedin.com/sales/lead/rina',
      'https://www.linkedin.com/search/results/people/in/rina',
      'https://github.com/features',
      'https://github.com/orgs/rina',
      'https://github.com/rina/repository',
      'https://x.com/home',
      'https://x.com/i/flow/login',
      'https://x.com/i',
      'https://x.com/search?q=rina',
      'https://x.com/rina/status/1',
      'https://x.com/averyveryverylonghandle',
      'https://www.instagram.com/p/Abc',
      'https://www.instagram.com/explore/',
      'https://www.instagram.com/..',
      'https://www.threads.com/rina',
      'https://www.threads.com/@rina/post/1',
      'https://www.youtube.com/watch?v=1',
      'https://www.youtube.com/c/rina',
      'https://www.facebook.com/groups/1',
      'https://www.facebook.com/watch',
      'https://www.facebook.com/profile.php?id=x',
      'https://www.facebook.com/story.php?id=1',
      'https://luma.com/rina',
      'https://contoh.id/@rina',
    ].map(address => ({ address, name: address.slice(0, 80) })),
  )('$name has none', ({ address }) => {
    expect(profileOf(address)).toBeUndefined();
  });
});

describe('other sites', () => {
  test.each([
    ['https://github.com/Rina-W?tab=repositories', 'github:rina-w', 'https://github.com/rina-w'],
    ['https://mobile.twitter.com/Rina_W', 'x:rina_w', 'https://x.com/rina_w'],
    ['https://x.com/rina_w/with_replies', 'x:rina_w', 'https://x.com/rina_w'],
    ['https://instagram.com/rina.w/reels/', 'instagram:rina.w', 'https://www.instagram.com/rina.w'],
    ['https://www.threads.net/@rina.w', 'threads:rina.w', 'https://www.threads.com/@rina.w'],
    ['https://m.youtube.com/@RinaW/videos', 'youtube:rinaw', 'https://www.youtube.com/@rinaw'],
    [
      'https://www.meetup.com/id-ID/members/501/group/77/?eventOrigin=a',
      'meetup:501',
      'https://www.meetup.com/members/501',
    ],
    ['https://www.meetup.com/peta-contoh/members/501/', 'meetup:501', 'https://www.meetup.com/members/501'],
    ['https://id-id.facebook.com/Rina.Wijaya', 'facebook:rinawijaya', 'https://www.facebook.com/rina.wijaya'],
    [
      'https://m.facebook.com/profile.php?id=100012345&x=1',
      'facebook:100012345',
      'https://www.facebook.com/profile.php?id=100012345',
    ],
    [
      'https://www.facebook.com/people/Rina-W/100012345/',
      'facebook:100012345',
      'https://www.facebook.com/profile.php?id=100012345',
    ],
    ['https://lu.ma/user/usr-AbC', 'luma:usr-AbC', 'https://luma.com/user/usr-AbC'],
    ['https://luma.com/user/Rina', 'luma:rina', 'https://luma.com/user/rina'],
  ])('%s is %s', (address, expected, url) => {
    expect(profileOf(new URL(address))).toEqual({ key: expected, url });
    expect(profileOf(url)).toEqual({ key: expected, url });
  });
});

test('LinkedIn lives on its own and two-letter hosts only', () => {
  expect(
    ['linkedin.com', 'www.linkedin.com', 'ID.linkedin.com', 'm.linkedin.com'].every(isLinkedInHost),
  ).toBe(true);
  expect(
    [
      '',
      'notlinkedin.com',
      'linkedin.com.evil.io',
      'a.b.linkedin.com',
      'abc.linkedin.com',
      'linkedin.co',
    ].some(isLinkedInHost),
  ).toBe(false);
});
