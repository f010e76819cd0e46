/** Where people have a profile whose address alone says whose it is. */
export interface Platform {
  /** The prefix of the key. */
  readonly name: string;
  readonly host: RegExp;
  /** The profile's own paths; group 1 is the handle. A post, a repository or a search has none. */
  readonly path: RegExp;
  /** The canonical address, up to the handle. */
  readonly home: string;
}

/** First words of a path that belong to one of the sites itself, and are nobody's handle on the others either. */
export const reservedHandles: ReadonlySet<string> = new Set(
  'about accounts apps business careers collections communities compose contact copilot customer-stories dashboard developer direct discussions download enterprise events explore features friends gaming groups hashtag help home i intent issues jobs join legal login logout marketplace media messages new notes notifications organizations orgs p pages people photo photos plugins policies policy press pricing privacy pulls reel reels saved search security settings share sharer signup site sponsors stars stories team terms topics tos trending tv video videos watch web'.split(
    ' ',
  ),
);

export const platforms: readonly Platform[] = [
  {
    name: 'github',
    host: /^(?:www\.)?github\.com$/,
    path: /^\/([a-z\d][\w-]{0,38})\/?$/i,
    home: 'https://github.com/',
  },
  {
    name: 'x',
    host: /^(?:www\.|m\.|mobile\.)?(?:x|twitter)\.com$/,
    path: /^\/(\w{1,15})(?:\/(?:with_replies|media|likes|highlights|articles|followers|following))?\/?$/,
    home: 'https://x.com/',
  },
  {
    name: 'instagram',
    host: /^(?:www\.|m\.)?instagram\.com$/,
    path: /^\/([\w.]{1,30})(?:\/(?:reels|tagged))?\/?$/,
    home: 'https://www.instagram.com/',
  },
  {
    name: 'threads',
    host: /^(?:www\.)?threads\.(?:net|com)$/,
    path: /^\/@([\w.]{1,30})(?:\/(?:replies|media|reposts))?\/?$/,
    home: 'https://www.threads.com/@',
  },
  {
    name: 'youtube',
    host: /^(?:www\.|m\.)?youtube\.com$/,
    path: /^\/@([\p{L}\p{M}\p{N}._·-]{3,30})(?:\/(?:about|featured|playlists|posts|shorts|streams|videos))?\/?$/u,
    home: 'https://www.youtube.com/@',
  },
  {
    name: 'meetup',
    host: /^(?:www\.)?meetup\.com$/,
    path: /^\/(?:[a-z]{2}-[A-Z]{2}\/)?(?:[^/]{2,80}\/)?members\/(\d{1,15})(?:\/(?:group\/\d+)?)?\/?$/,
    home: 'https://www.meetup.com/members/',
  },
  {
    name: 'facebook',
    host: /^(?:(?:www|m|mbasic|web|touch|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/,
    path: /^\/(?!\w+\.php)([a-z\d.]{5,50})(?:\/(?:about|friends|photos|videos))?\/?$/i,
    home: 'https://www.facebook.com/',
  },
];
