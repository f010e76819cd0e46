import { parseTolerantJson } from '../standards/tolerant-json.ts';
import { dataFindings, type EventPlatform, textAt } from './page-data.ts';

const start = 'ytInitialPlayerResponse = ';
const broadcast = 'microformat.playerMicroformatRenderer.liveBroadcastDetails';

/** A stream on YouTube, planned, running or past: a video with broadcast times. Any other video is no event. */
export const youtubeLive: EventPlatform = {
  name: 'youtube-live',
  matches: url => videoIn(url) !== '',
  read: (text, url) => {
    const at = text.indexOf(start);
    const data = at === -1 ? undefined : firstValue(text.slice(at + start.length));
    if (textAt(data, 'videoDetails.videoId') !== videoIn(url)) return [];
    if (!textAt(data, `${broadcast}.startTimestamp`)) return [];
    return [
      ...dataFindings(data, {
        name: 'videoDetails.title',
        startDate: `${broadcast}.startTimestamp`,
        endDate: `${broadcast}.endTimestamp`,
        organizer: 'videoDetails.author',
        description: 'videoDetails.shortDescription',
      }),
      { field: 'location', value: 'YouTube', rule: 'page-data:virtual' },
      { field: 'url', value: `https://www.youtube.com/watch?v=${videoIn(url)}`, rule: 'address' },
    ];
  },
};

function videoIn({ protocol, hostname, pathname, searchParams }: URL): string {
  if (protocol !== 'https:' || !/^(?:www\.|m\.)?youtube\.com$/.test(hostname)) return '';
  const id = pathname === '/watch' ? searchParams.get('v') : /^\/live\/([^/]+)\/?$/.exec(pathname)?.[1];
  return id && /^[\w-]{6,20}$/.test(id) ? id : '';
}

/** The object that a script's text begins with; what follows it is code. */
function firstValue(text: string): unknown {
  const end = /\};(?:\s{0,9}(?:var|window|if|ytcfg)\b|\s{0,9}$)/.exec(text);
  return parseTolerantJson(end ? text.slice(0, end.index + 1) : text);
}
