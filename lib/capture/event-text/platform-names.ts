/** Where events are held or announced online, by host. */
const platforms: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)zoom(?:gov)?\.(?:us|com)$/, 'Zoom'],
  [/^meet\.google\.com$/, 'Google Meet'],
  [/^(?:[a-z]+\.)?teams\.(?:microsoft|live)\.com$|^teams\.cloud\.microsoft$/, 'Microsoft Teams'],
  [/(?:^|\.)youtu(?:be\.com|\.be)$/, 'YouTube'],
  [/(?:^|\.)webex\.com$/, 'Webex'],
  [/(?:^|\.)goto(?:webinar|meeting)\.com$/, 'GoTo Webinar'],
  [/(?:^|\.)on24\.com$/, 'ON24'],
  [/(?:^|\.)livestorm\.co$/, 'Livestorm'],
  [/(?:^|\.)bigmarker\.com$/, 'BigMarker'],
  [/(?:^|\.)crowdcast\.io$/, 'Crowdcast'],
  [/(?:^|\.)demio\.com$/, 'Demio'],
  [/(?:^|\.)airmeet\.com$/, 'Airmeet'],
  [/^events\.ringcentral\.com$|(?:^|\.)hopin\.com$/, 'RingCentral Events'],
  [/(?:^|\.)clickmeeting\.com$/, 'ClickMeeting'],
  [/(?:^|\.)goldcast\.io$/, 'Goldcast'],
  [/(?:^|\.)webinarjam\.com$/, 'WebinarJam'],
  [/(?:^|\.)easywebinar\.com$/, 'EasyWebinar'],
  [/(?:^|\.)sequel\.io$/, 'Sequel'],
  [/(?:^|\.)workcast\.com$/, 'WorkCast'],
  [/(?:^|\.)kaltura\.com$/, 'Kaltura'],
  [/(?:^|\.)sessions\.us$/, 'Sessions'],
];
/** Sites that are about events; those above are where one attends. */
const ticketing =
  /(?:^|\.)(?:eventbrite\.[a-z.]{2,6}|meetup\.com|lu\.ma|luma\.com|loket\.com|goersapp\.com|tiket\.com|sessionize\.com|pretalx\.com|connpass\.com|peatix\.com|doorkeeper\.jp|stova\.io|cvent\.com|rainfocus\.com)$/;

/** `https://us02web.zoom.us/j/1` -> `Zoom`; nothing for another host. */
export const platformAt = (address: string): string => {
  const host = URL.parse(address)?.hostname ?? '';
  return platforms.find(([pattern]) => pattern.test(host))?.[1] ?? '';
};

export const isEventHost = (address: string): boolean =>
  (platformAt(address) !== '' && platformAt(address) !== 'YouTube') ||
  ticketing.test(URL.parse(address)?.hostname ?? '');
