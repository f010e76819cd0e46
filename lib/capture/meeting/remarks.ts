import { cleanText } from '../../identity/text.ts';
import type { ListedRole } from '../../model/people-list.ts';
import { type Remark, remarkOf } from './remark-words.ts';

/** What the remarks beside a name say of somebody. */
export interface Said {
  readonly role?: ListedRole;
  readonly isYou?: true;
  readonly isGuest?: true;
}

export interface NameAndRemarks extends Said {
  readonly name: string;
}

const said: Readonly<Record<Remark, Said>> = {
  you: { isYou: true },
  organizer: { role: 'organizer' },
  moderator: { role: 'moderator' },
  speaker: { role: 'speaker' },
  attendee: { role: 'attendee' },
  guest: { isGuest: true },
  presentation: {},
  unknown: {},
};

/** `Siti Aminah (Host, me)`: any brackets, at the end only. */
const trailing = /^(.*\S)\s*[([（【]([^()[\]（）【】]{1,60})[)\]）】]$/u;
const separators = /\s*[,，、;؛/·•]\s*|\s+(?:and|dan|und|et|y|e|en)\s+/iu;

/** What a remark says whose every part is known; undefined for any other text. `Host, me` -> organizer, you. */
export function remarksIn(text: string): Said | undefined {
  const all = partsOf(text);
  return all.length > 0 && all.every(part => part !== undefined) ? Object.assign({}, ...all) : undefined;
}

/** What is known in a remark that surely is one, because it stands in an element of its own: `Interpreter, me` -> you. */
export const knownRemarksIn = (text: string): Said => Object.assign({}, ...partsOf(text));

function partsOf(text: string): (Said | undefined)[] {
  const parts = cleanText(text, 80).split(separators).filter(Boolean);
  return parts.slice(0, 5).map(part => {
    const remark = remarkOf(part);
    return remark === undefined || remark === 'unknown' ? undefined : said[remark];
  });
}

/** Takes the platform's remarks off the end of a name; `Budi (Diskominfo)` and `Siti (Ani)` stay whole. */
export function withoutRemarks(shown: string): NameAndRemarks {
  let name = cleanText(shown);
  let found: Said = {};
  for (let left = 3; left > 0; left--) {
    const [, before, inside] = trailing.exec(name) ?? [];
    const remark = inside === undefined ? undefined : remarksIn(inside);
    if (before === undefined || remark === undefined) break;
    name = before;
    found = { ...remark, ...found };
  }
  return { name, ...found };
}

/** Whether a text is nothing but a bracket, as Zoom and Meet put their remarks into an element of their own. */
export const isBracket = (text: string): boolean => /^[([（【][^()[\]（）【】]{1,60}[)\]）】]$/u.test(text);
