import type { EventField } from '../../model/event.ts';
import type { Finding } from '../evidence.ts';
import { platformAt } from './platform-names.ts';

/** What templates write where nothing was filled in (Indico: `No location set`). */
const placeholder =
  /^(?:no (?:location|address|venue)(?: set)?|none|null|undefined|n\/?a|tb[acd]|to be (?:announced|confirmed|determined)|-+)$/i;
/** Seen as the name of a Place: the event is online, and the name says nothing more. */
const onlineWord =
  /^(?:location:?\s?)?(?:online|on-?line|daring|virtual|webinar|remote|internet|オンライン)(?: event| only| meeting|開催|配信)?$/i;
const isMixed =
  /\b(?:hybrid|hibrida?|luring (?:dan|&|\/|maupun) daring|daring (?:dan|&|\/|maupun) luring|(?:online|virtual) (?:and|&|\/) (?:in[- ]person|on-?site|offline)|(?:in[- ]person|on-?site|offline) (?:and|&|\/) (?:online|virtual))\b/i;
/** Beside a word for online it says that one may come, too: `Hotel Contoh (luring) dan Zoom (daring)`. */
const isOnSite = /\b(?:luring|tatap muka|offline|in[- ]person|on-?site)\b/i;
const isOnline =
  /\b(?:online|on-line|daring|virtual|webinar|zoom|google meet|gmeet|microsoft teams|ms teams|teams meeting|webex|youtube|live ?stream(?:ing)?|en ligne|en línea|in línea|remote)\b|オンライン/i;
/** `Hörsaal 3, Beispielstraße 4 sowie online`: what is joined to a word for online and is itself a place. */
const joins = /\s(?:sowie|and|und|dan|serta|atau|oder|or|et|y|e|en|&|\+|\/)\s/i;
const building =
  /(?<!\p{L})(?:aula|hotel|gedung|ruang|auditorium|hall|room|lantai|floor|balai|kantor|kampus|campus|building|jl|jalan|street|salle|sala|saal|stra(?:ß|ss)e|universit\p{L}+)(?!\p{L})|saal(?!\p{L})|stra(?:ß|ss)e(?!\p{L})/iu;

/**
 * Raw findings of where an event is become words and a mode: a rule that ends in `:virtual` spoke of no place on earth,
 * `:location` of a typed place, `:location-text` of words that may be anything, and any other rule of a page's words.
 */
export function withEventPlaces(findings: readonly Finding<EventField>[]): Finding<EventField>[] {
  const rules = [...new Set(findings.filter(({ field }) => field === 'location').map(sourceOf))];
  return rules
    .reduce<readonly Finding<EventField>[]>((said, source) => placesOf(said, source), findings)
    .slice();
}

const sourceOf = ({ rule }: Finding): string => rule.replace(/:(?:virtual|location|location-text)$/, '');

function placesOf(findings: readonly Finding<EventField>[], source: string): Finding<EventField>[] {
  const isOwn = (finding: Finding<EventField>): boolean =>
    finding.field === 'location' && sourceOf(finding) === source;
  const own = findings.filter(isOwn);
  const places: string[] = [];
  const virtual: string[] = [];
  let [isTyped, hasBoth] = [false, false];
  for (const { value, rule } of own) {
    const [name = '', ...rest] = value.split('\n').map(part => part.trim());
    const said = [name, ...rest].filter(part => part && !isVague(part)).join(', ');
    const isWords = rule === source;
    hasBoth ||= isWords && isBoth(value);
    if (
      rule.endsWith(':virtual') ||
      onlineWord.test(name) ||
      URL.canParse(name) ||
      (isWords && isOnline.test(value))
    ) {
      isTyped = true;
      virtual.push(said || platformAt(rest.find(part => URL.canParse(part)) ?? name));
    } else {
      isTyped ||= !/:location-text$|^h-event:/.test(rule);
      if (said) places.push(said);
    }
  }
  const mode = hasBoth
    ? 'mixed'
    : places.length === 0
      ? 'online'
      : virtual.length === 0
        ? 'offline'
        : 'mixed';
  const isData = /^(?:json-ld|microdata|h-event)$/.test(source);
  const rule = isData ? `${source}:location` : source;
  const [place] = [...places, ...virtual].filter(Boolean);
  const weak = own[0]?.weak;
  const settled: Finding<EventField>[] = [];
  if (place) settled.push({ field: 'location', value: place, rule, weak });
  if (isTyped && places.length + virtual.length > 0)
    settled.push({ field: 'attendanceMode', value: mode, rule, weak });
  const at = findings.findIndex(isOwn);
  const others = findings.filter(finding => !isOwn(finding));
  return [...others.slice(0, at), ...settled, ...others.slice(at)];
}

/** Whether words name both: `Hybrid`, `Hotel Contoh (luring) dan Zoom (daring)`, `Aula Lantai 2 dan Zoom`. */
function isBoth(text: string): boolean {
  if (isMixed.test(text)) return true;
  if (!isOnline.test(text)) return false;
  return isOnSite.test(text) || text.split(joins).some(part => !isOnline.test(part) && building.test(part));
}

const isVague = (text: string): boolean =>
  placeholder.test(text) || onlineWord.test(text) || URL.canParse(text);
