import { cleanText, fold } from '../../identity/text.ts';
import type { Segment } from '../../model/contact.ts';
import { splitList } from '../list-text.ts';

const most = 200;

/** Each tag once, whatever its case. */
export function distinctTags(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags) {
    const text = cleanText(tag, 100);
    const key = fold(text);
    if (key !== '' && !byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey.values()].slice(0, most);
}

/** Tags in a cell: parted by semicolons, as in our own files, else by bars or commas. */
export function tagsIn(cell: string): string[] {
  const text = cell.slice(0, 10_000);
  if (text.includes(';')) return splitList(text);
  const list = /^\s*\[.*\]\s*$/s.test(text) ? text.replace(/[[\]"]/g, '') : text;
  return list.split(/[|,]/).map(tag => tag.trim().replace(/^"(.*)"$/, '$1'));
}

/** What Google's own groups say of a person. */
const segments: Readonly<Record<string, Segment>> = {
  family: 'family',
  friends: 'friend',
  coworkers: 'colleague',
};

/** Google's labels, `* myContacts ::: BKN ::: * friends`: its own begin with a star, and `* myContacts` is everybody. */
export function googleLabels(cell: string): { tags: string[]; segment?: Segment } {
  const labels = cell.split(':::').map(label => label.trim());
  const own = labels.filter(label => label.startsWith('*')).map(label => label.slice(1).trim());
  const segment = own.map(label => segments[label.toLowerCase()]).find(Boolean);
  const tags = labels.filter(label => !label.startsWith('*'));
  if (own.includes('starred')) tags.push('starred');
  return { tags, ...(segment && { segment }) };
}
