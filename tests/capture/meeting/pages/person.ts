/** Somebody in an invented meeting. */
export interface Person {
  readonly name: string;
  readonly id?: string;
  /** What the platform writes beside the name, in the page's language: `Host, me`, `Organizer`. */
  readonly remark?: string;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** `RW` of `Rina Wijaya`, as avatars without a picture show it. */
export const initials = (name: string): string =>
  name
    .split(/[\s,]+/)
    .map(word => word[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();
