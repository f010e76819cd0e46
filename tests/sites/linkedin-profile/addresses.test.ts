import { describe, expect, test } from 'vitest';
import { memberIdIn, namedBy, namedByInvitation } from '../../../lib/sites/linkedin-kit/address.ts';
import { linkedinProfile } from '../../../lib/sites/linkedin-profile.ts';

describe('whom an address names', () => {
  test.each([
    ['/in/Rina/', { slug: 'rina' }],
    ['https://www.linkedin.com/in/rina?trk=x', { slug: 'rina' }],
    ['https://id.linkedin.com/in/rina/en', { slug: 'rina' }],
    ['https://m.linkedin.com/in/rina', { slug: 'rina' }],
    ['https://linkedin.com/mwlite/in/rina', { slug: 'rina' }],
    ['/mwlite/profile/in/rina', { slug: 'rina' }],
    ['/in/%C3%A9lodie/details/experience/', { slug: 'élodie' }],
    ['/in/e\u0301lodie', { slug: 'élodie' }],
    ['/in/rina%E0%A4%A', { slug: 'rina%e0%a4%a' }],
    ['/in/ACoAABcDeFgHiJkL/', { id: 'ACoAABcDeFgHiJkL' }],
    ['/in/me/', undefined],
    ['/in/', undefined],
    ['/company/rina', undefined],
    ['https://www.linkedin.com.evil.io/in/rina', undefined],
    ['https://evil-linkedin.com/in/rina', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s', (href, named) => {
    expect(namedBy(href)).toEqual(named);
  });

  test('invitations and messages name the person too', () => {
    expect(namedByInvitation('/preload/custom-invite/?vanityName=Rina&x=1')).toEqual({ slug: 'rina' });
    expect(namedByInvitation('/signup?vieweeVanityName=rina')).toEqual({ slug: 'rina' });
    expect(memberIdIn('/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3AACoAABcDeFg&x=1')).toBe(
      'ACoAABcDeFg',
    );
    expect(memberIdIn('/search/results/people/?connectionOf=%5B%22ACoAABcDeFg%22%5D')).toBe('ACoAABcDeFg');
    expect(memberIdIn('/messaging/')).toBeUndefined();
  });
});

describe('the surface', () => {
  test.each([
    ['https://www.linkedin.com/in/rina/', true],
    ['https://id.linkedin.com/in/rina/recent-activity/all/', true],
    ['https://www.linkedin.com/authwall?sessionRedirect=x', true],
    ['https://www.linkedin.com/checkpoint/challenge/x', true],
    ['https://www.linkedin.com/feed/', false],
    ['https://www.linkedin.com/company/rina/', false],
    ['https://www.linkedin.com/school/rina/', false],
    ['https://www.linkedin.com/in/', false],
    ['https://www.linkedin.com/sales/lead/ACwAAB,NAME_SEARCH,x', false],
    ['https://notlinkedin.com/in/rina', false],
    ['https://linkedin.com.evil.io/in/rina', false],
    ['https://www.linkedin.com@evil.io/in/rina', false],
    ['https://rina@www.linkedin.com/in/rina', false],
    ['https://www.linkedin.com:8443/in/rina', false],
    ['https://github.com/rina', false],
    ['https://x.com/rina', false],
    ['file:///in/rina', false],
  ])('%s: %s', (address, ours) => {
    expect(linkedinProfile.matches(new URL(address))).toBe(ours);
  });
});
