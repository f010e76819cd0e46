import { describe, expect, test } from 'vitest';
import { eventPlatforms } from '../../../lib/capture/event-platforms/event-platforms.ts';

const platformsOf = (address: string): string[] =>
  eventPlatforms.filter(({ matches }) => matches(new URL(address))).map(({ name }) => name);

describe('each platform knows its own events', () => {
  test.each([
    ['https://luma.com/peta-malam', ['luma-event']],
    ['https://lu.ma/peta-malam?tk=x', ['luma-event']],
    ['https://www.meetup.com/peta-contoh/events/309876543/', ['meetup-event']],
    ['https://www.meetup.com/id-ID/peta-contoh/events/309876543/attendees/', ['meetup-event']],
    ['https://www.youtube.com/watch?v=Contoh12345', ['youtube-live']],
    ['https://m.youtube.com/live/Contoh12345', ['youtube-live']],
  ])('%s', (address, names) => {
    expect(platformsOf(address)).toEqual(names);
  });

  test.each([
    'https://luma.com/',
    'https://luma.com/user/wening',
    'https://evil-luma.com/peta-malam',
    'https://luma.com.evil.example/peta-malam',
    'https://notlu.ma/peta-malam',
    'https://www.meetup.com/peta-contoh/',
    'https://www.meetup.com/peta-contoh/events/',
    'https://meetup.com.evil.example/peta-contoh/events/309876543/',
    'https://www.youtube.com/@kanal',
    'https://www.youtube.com/watch',
    'https://youtube.com.evil.example/watch?v=Contoh12345',
    'https://notyoutube.com/watch?v=Contoh12345',
  ])('%s is none of them', address => {
    expect(platformsOf(address)).toEqual([]);
  });
});

describe('data that are not what they should be', () => {
  const addresses = [
    'https://luma.com/peta-malam',
    'https://www.meetup.com/peta-contoh/events/309876543/',
    'https://www.youtube.com/watch?v=Contoh12345',
  ];
  const data = [
    '',
    'null',
    '[]',
    '{"props":null}',
    '{"props":{"pageProps":{"event":[],"initialData":{"kind":"event","data":"x"}}}}',
    '{"__proto__":{"props":{"pageProps":{"event":{"id":"309876543","title":"x"}}}}}',
    'var ytInitialPlayerResponse = {"videoDetails":{"videoId":"Contoh12345"',
    `var ytInitialPlayerResponse = ${'{"a":'.repeat(50_000)}`,
  ];
  test.each(addresses.flatMap(address => data.map(text => [address, text.slice(0, 80), text] as const)))(
    '%s: %s',
    (address, _, text) => {
      const url = new URL(address);
      const found = eventPlatforms.filter(({ matches }) => matches(url)).map(({ read }) => read(text, url));
      expect(found).toEqual([[]]);
    },
  );
});
