import {
  addressText,
  isNode,
  joined,
  type SchemaNode,
  type SchemaSource,
  textsOf,
  typesOf,
  valuesOf,
} from './schema-org.ts';

/** What templates write where nothing was filled in (Indico: `No location set`). */
const placeholder =
  /^(?:no (?:location|address|venue)(?: set)?|none|null|undefined|n\/?a|tb[acd]|to be (?:announced|confirmed|determined)|-+)$/i;
/** Seen as the name of a Place: the event is online, and the name says nothing more. */
const onlineWord =
  /^(?:location:?\s?)?(?:online|on-?line|daring|virtual|webinar|remote|internet)(?: event| only| meeting)?$/i;

const platforms: readonly (readonly [RegExp, string])[] = [
  [/\bzoom(?:gov)?\.(?:us|com)$/, 'Zoom'],
  [/^meet\.google\.com$/, 'Google Meet'],
  [/^teams\./, 'Microsoft Teams'],
  [/\byoutu(?:be\.com|\.be)$/, 'YouTube'],
];

/** Where an event is, in words, and whether that is a place, a platform or both. */
export function schemaLocation(
  source: SchemaSource,
  node: SchemaNode,
): { location: string[]; attendanceMode: string[] } {
  const places: string[] = [];
  const virtual: string[] = [];
  // A bare string may be anything: it gives words, no mode.
  let isTyped = false;
  for (const value of valuesOf(source, node, 'location').slice(0, 10)) {
    const place = isNode(value) ? value : { name: value };
    const text = (textsOf(source, place, 'name')[0] ?? '').trim();
    const address = textsOf(source, place, 'url')[0] ?? text;
    const said = isVague(text) ? '' : text;
    if (typesOf(place).includes('VirtualLocation') || onlineWord.test(text) || URL.canParse(text)) {
      isTyped = true;
      virtual.push(said || platformAt(address));
    } else {
      isTyped ||= isNode(value);
      const whole = joined([said, addressOf(source, place)]);
      if (whole) places.push(whole);
    }
  }
  const mode = places.length === 0 ? 'online' : virtual.length === 0 ? 'offline' : 'mixed';
  return {
    location: [...places, ...virtual].filter(Boolean).slice(0, 1),
    attendanceMode: isTyped && places.length + virtual.length > 0 ? [mode] : [],
  };
}

const isVague = (text: string): boolean =>
  placeholder.test(text) || onlineWord.test(text) || URL.canParse(text);

function addressOf(source: SchemaSource, place: SchemaNode): string {
  const address = valuesOf(source, place, 'address')[0];
  if (isNode(address)) return addressText(source, address, true);
  const text = textsOf(source, place, 'address')[0] ?? '';
  return isVague(text.trim()) ? '' : text;
}

const platformAt = (address: string): string => {
  const host = URL.parse(address)?.hostname ?? '';
  return platforms.find(([pattern]) => pattern.test(host))?.[1] ?? '';
};
