import { describe, expect, test } from 'vitest';
import { linkedPeopleSites } from '../../../lib/sites/linked-people-sites.ts';

const surfaceOf = (address: string): string | undefined =>
  linkedPeopleSites.find(({ matches }) => matches(new URL(address)))?.name;

describe('each list of LinkedIn knows its own addresses', () => {
  test.each([
    ['https://www.linkedin.com/search/results/people/?keywords=arsip', 'linkedin-people-search'],
    ['https://id.linkedin.com/search/results/all/?keywords=arsip', 'linkedin-people-search'],
    ['https://www.linkedin.com/mynetwork/invite-connect/connections/', 'linkedin-connections'],
    ['https://www.linkedin.com/company/contoh/people/', 'linkedin-company-people'],
    ['https://www.linkedin.com/school/contoh/people/?keywords=guru', 'linkedin-company-people'],
    ['https://www.linkedin.com/groups/7000001/members/', 'linkedin-group-members'],
    ['https://www.linkedin.com/groups/7000001/manage/membership/', 'linkedin-group-members'],
    ['https://www.linkedin.com/groups/7000001/', 'linkedin-other'],
    ['https://www.linkedin.com/feed/', 'linkedin-post'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001/', 'linkedin-post'],
    ['https://www.linkedin.com/posts/rina-contoh_webinar-activity-7000000000000000001-AbCd', 'linkedin-post'],
    ['https://www.linkedin.com/messaging/thread/2-AbCd==/', 'linkedin-messages'],
    ['https://www.linkedin.com/sales/lead/ACwAABcDeFgHiJkL,NAME_SEARCH,x1', 'linkedin-sales'],
    ['https://www.linkedin.com/sales/people/ACwAABcDeFgHiJkL,NAME_SEARCH,x1', 'linkedin-sales'],
    ['https://www.linkedin.com/sales/search/people?query=x', 'linkedin-sales'],
    ['https://www.linkedin.com/sales/lists/people/7000000000000000001', 'linkedin-sales'],
    ['https://www.linkedin.com/events/7000000000000000001/', 'linkedin-event'],
    ['https://www.linkedin.com/events/kota-pintar-7000000000000000001/comments/', 'linkedin-event'],
    ['https://www.linkedin.com/events/', 'linkedin-other'],
    ['https://www.linkedin.com/in/rina-contoh/', 'linkedin-other'],
    ['https://www.linkedin.com/company/contoh/', 'linkedin-other'],
    ['https://www.linkedin.com/jobs/view/1/', 'linkedin-other'],
    ['https://www.linkedin.com/mynetwork/', 'linkedin-other'],
    ['https://www.linkedin.com/search/results/content/?keywords=arsip', 'linkedin-other'],
    ['https://www.linkedin.com/messaging/', 'linkedin-other'],
  ])('%s is %s', (address, surface) => {
    expect(surfaceOf(address)).toBe(surface);
  });

  test.each([
    'https://evil-linkedin.com/search/results/people/',
    'https://linkedin.com.evil.example/feed/',
    'https://www.linkedin.com:8443/feed/',
    'https://www.linkedin.com@evil.example/feed/',
    'https://rina@www.linkedin.com/feed/',
    'https://contoh.example/events/7000000000000000001/',
  ])('%s is none of them', address => {
    expect(surfaceOf(address)).toBeUndefined();
  });
});
