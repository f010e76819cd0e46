import { describe, expect, test } from 'vitest';
import { sites } from '../../lib/sites/sites.ts';

const surfacesOf = (address: string): string[] =>
  sites.filter(({ matches }) => matches(new URL(address))).map(({ name }) => name);

describe('each surface knows its own addresses', () => {
  test.each([
    ['https://www.linkedin.com/in/rina-contoh/', ['linkedin-profile']],
    ['https://id.linkedin.com/in/rina-contoh', ['linkedin-profile']],
    ['https://github.com/rina-contoh', ['github-profile']],
    ['https://github.com/Rina-Contoh?tab=repositories', ['github-profile']],
    ['https://x.com/rina_contoh', ['x-profile']],
    ['https://twitter.com/rina_contoh/with_replies', ['x-profile']],
    ['https://mobile.twitter.com/rina_contoh', ['x-profile']],
  ])('%s', (address, surfaces) => {
    expect(surfacesOf(address)).toEqual(surfaces);
  });

  test.each([
    'https://github.com/',
    'https://github.com/rina-contoh/peta',
    'https://github.com/orgs/dinas-contoh/people',
    'https://github.com/features',
    'https://github.com/settings/profile',
    'https://gist.github.com/rina-contoh',
    'https://evil-github.com/rina-contoh',
    'https://github.com.evil.example/rina-contoh',
    'https://github.com@evil.example/rina-contoh',
    'https://x.com/home',
    'https://x.com/i/flow/login',
    'https://x.com/search?q=rina',
    'https://x.com/rina_contoh/status/1',
    'https://box.com/rina_contoh',
    'https://x.com.evil.example/rina_contoh',
    'https://notx.com/rina_contoh',
    'https://evil-linkedin.com/in/rina-contoh',
    'https://linkedin.com.evil.example/in/rina-contoh',
    'https://www.linkedin.com/company/contoh/',
    'https://contoh.example/in/rina',
  ])('%s is no profile of any of them', address => {
    expect(surfacesOf(address)).toEqual([]);
  });
});
