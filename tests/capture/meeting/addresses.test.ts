import { describe, expect, test } from 'vitest';
import { isMeetingPage, meetingSiteOf } from '../../../lib/sites/meeting-sites.ts';

describe('the address of a meeting', () => {
  test.each<[string, string, string | undefined]>([
    ['https://meet.google.com/abc-defg-hij', 'google-meet', 'abc-defg-hij'],
    ['https://meet.google.com/abc-defg-hij?authuser=1&pli=1', 'google-meet', 'abc-defg-hij'],
    ['https://meet.google.com/lookup/rapatdata', 'google-meet', undefined],
    ['https://app.zoom.us/wc/98765432109/start?fromPWA=1&pwd=x', 'zoom', '98765432109'],
    ['https://app.zoom.us/wc/home', 'zoom', undefined],
    ['https://us02web.zoom.us/wc/join/98765432109', 'zoom', '98765432109'],
    ['https://bkn-go-id.zoom.us/j/98765432109?pwd=x', 'zoom', '98765432109'],
    ['https://zoom.us/j/9876543210', 'zoom', '9876543210'],
    ['https://instansi.zoomgov.com/j/1601234567', 'zoom', '1601234567'],
    ['https://teams.microsoft.com/v2/', 'teams', undefined],
    ['https://teams.microsoft.com/_#/calls/', 'teams', undefined],
    ['https://teams.live.com/meet/9312345678901?p=x', 'teams', '9312345678901'],
    ['https://teams.cloud.microsoft/', 'teams', undefined],
    [
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NDQ%40thread.v2/0?context=x',
      'teams',
      '19%3ameeting_NDQ%40thread.v2',
    ],
  ])('%s is at %s', (address, platform, room) => {
    const url = new URL(address);
    expect(meetingSiteOf(url)?.platform).toBe(platform);
    expect(meetingSiteOf(url)?.room(url)).toBe(room);
    expect(isMeetingPage(url)).toBe(true);
  });

  test.each([
    'https://contoh.webex.com/meet/rina.wijaya',
    'https://web.webex.com/meetings/2f0a',
    'https://contoh.webex.com/webappng/sites/contoh/meeting/home/2f0a',
    'https://kelas.kampus.example/html5client/join?sessionToken=x',
    'https://meet.jit.si/RapatWarga',
    'https://8x8.vc/vpaas-magic-cookie-1/rapat',
    'https://jitsi.kampus.example/rapat',
  ])('%s is read by the general finder', address => {
    expect(meetingSiteOf(new URL(address))).toBeUndefined();
    expect(isMeetingPage(new URL(address))).toBe(true);
  });

  test.each([
    'https://meet.google.com/',
    'https://meet.google.com/new',
    'https://meet.google.com.evil.example/abc-defg-hij',
    'https://evil-meet.google.com/abc-defg-hij',
    'https://meet.google.co/abc-defg-hij',
    'https://zoom.us/',
    'https://zoom.us/pricing',
    'https://us02web.zoom.us/webinar/register/WN_abc',
    'https://us02web.zoom.us/meeting/register/tZ0abc',
    'https://us02web.zoom.us/j/abc',
    'https://evilzoom.us/j/98765432109',
    'https://zoom.us.evil.example/wc/98765432109/join',
    'https://zoom.com.evil.example/wc/98765432109/join',
    'https://zoomgov.us/j/98765432109',
    'https://events.teams.microsoft.com/event/1@2',
    'https://teams.microsoft.com/registration/abc',
    'https://teams.microsoft.com.evil.example/v2/',
    'https://teams-microsoft.com/v2/',
    'https://www.linkedin.com/in/rina-wijaya/',
    'https://contoh.webex.com/weblink/register/r1',
    'https://webex.com.evil.example/meet/rina',
    'https://meet.jit.si/',
    'https://contoh.example/webinar',
    'ftp://meet.google.com/abc-defg-hij',
    'file:///html5client/join',
  ])('%s is none', address => {
    expect(isMeetingPage(new URL(address))).toBe(false);
  });
});
