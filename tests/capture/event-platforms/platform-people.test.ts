import { describe, expect, test } from 'vitest';
import { platformPeople } from '../../../lib/capture/event-platforms/event-platforms.ts';

const luma = (data: object): string =>
  JSON.stringify({ props: { pageProps: { initialData: { kind: 'event', data } } } });
const event = { url: 'kopi-pagi', api_id: 'evt-K1', name: 'Kopi Pagi' };
const said = (data: object, address = 'https://luma.com/kopi-pagi'): string[] =>
  platformPeople(luma(data), address).people.map(({ role, findings }) =>
    [role, ...findings.map(({ field, value }) => `${field}=${value}`)].join(' '),
  );

describe('whom the data of an event’s page name', () => {
  test('hosts are organizers with their profiles, featured guests have registered', () => {
    const data = {
      event,
      hosts: [
        {
          api_id: 'usr-H1',
          username: 'wening',
          name: 'Wening',
          linkedin_handle: 'in/wening-contoh',
          twitter_handle: '@wening',
        },
        { api_id: 'usr-H2', username: null, name: 'Bimo', linkedin_handle: '', bio_short: 7 },
      ],
      featured_guests: [{ name: 'Suharto' }],
    };
    expect(said(data)).toEqual([
      'organizer name=Wening url=https://luma.com/user/wening identities=luma:usr-H1 links=https://www.linkedin.com/in/wening-contoh links=https://x.com/wening',
      'organizer name=Bimo url=https://luma.com/user/usr-H2',
      'registrant name=Suharto',
    ]);
  });

  test('nobody of another event', () => {
    expect(said({ event: { ...event, url: 'lain' }, hosts: [{ name: 'Wening' }] })).toEqual([]);
  });

  test.each([
    [42, 42],
    [0, undefined],
    ['42', undefined],
    [undefined, undefined],
  ])('a count of %s guests is %s', (guest_count, total) => {
    expect(platformPeople(luma({ event, guest_count }), 'https://luma.com/kopi-pagi').total).toBe(total);
  });

  test.each(['', '{', 'null', '[]', luma({ event, hosts: 'Wening', featured_guests: { name: 1 } })])(
    'nobody in %s',
    text => {
      expect(platformPeople(text, 'https://luma.com/kopi-pagi').people).toEqual([]);
      expect(platformPeople(text, 'https://contoh.example/').people).toEqual([]);
      expect(platformPeople(text, 'https://www.meetup.com/peta/events/310000111/').people).toEqual([]);
    },
  );
});
