import type { EventField } from '../../model/event.ts';
import type { Finding } from '../evidence.ts';
import type { PageLine } from './page-lines.ts';

/** Words that are said of an event which does not take place as planned: Indonesian, English, German, French, Spanish, Portuguese, Dutch, Italian. */
const words = {
  EventCancelled:
    'di ?batalkan|cancel(?:l?ed)|called off|abgesagt|annulée?|canceladas?|cancelados?|geannuleerd|annullato',
  EventPostponed:
    'ditunda(?: sampai (?:waktu yang belum ditentukan|pemberitahuan(?: lebih lanjut)?))?|postponed|verschoben|reportée?|aplazad[oa]|adiad[oa]|uitgesteld|rinviato',
  EventRescheduled: '(?:di)?jadwal(?:kan)? ulang|rescheduled|reprogramad[oa]|riprogrammato',
};
/** By itself it is the word on the button that closes a form. */
const inNames = (said: string): string => said.replace('di ?batalkan', 'di ?batalkan|batal');
const statuses = Object.entries(words).map(([status, said]) => ({
  status,
  /** `[BATAL] …`, `Ditunda: …`, `Postponed - …`. */
  start: new RegExp(
    String.raw`^(?:[\[(【]\s?(?:${inNames(said)})\s?[\])】]|(?:${inNames(said)})\s?[:!|]|(?:${inNames(said)})\s[-–—])\s?(?=\S)`,
    'iu',
  ),
  /** `… (Dibatalkan)`, `… - Cancelled`. */
  end: new RegExp(
    String.raw`(?<=\S)\s?(?:[\[(【]\s?(?:${inNames(said)})\s?[\])】]|\s[-–—|]\s(?:${inNames(said)}))$`,
    'iu',
  ),
  /** A line that says nothing else. */
  whole: new RegExp(
    String.raw`^(?:[\[(*⚠!]\s?)?(?:(?:acara|kegiatan|webinar|pelatihan|this event|event|this webinar|diese veranstaltung|veranstaltung|cet événement|este evento)\s)?(?:ini\s)?(?:telah\s|has been\s|is\s|was\s|wurde\s|est\s|a été\s|ha sido\s)?(?:${said})[\s.!\])*]*$`,
    'iu',
  ),
}));

/** An event's name without what says that it is off, and that as schema.org names it: `[BATAL] Kelas Peta` -> `Kelas Peta`. */
function parted(text: string): { name: string; status: string } | undefined {
  if (text.length > 400) return undefined;
  for (const { status, start, end } of statuses) {
    const name = text.replace(start, '').replace(end, '').trim();
    if (name !== text.trim() && /\p{L}{2}/u.test(name)) return { name, status };
  }
  return undefined;
}

/** Raw findings with the mark of a name (`[BATAL]`) as a status of its own. */
export const withEventStatus = (findings: readonly Finding<EventField>[]): Finding<EventField>[] =>
  findings.flatMap((finding): Finding<EventField>[] => {
    const parts = finding.field === 'name' ? parted(finding.value) : undefined;
    if (!parts) return [finding];
    return [
      { ...finding, value: parts.name },
      { field: 'eventStatus', value: parts.status, rule: finding.rule },
    ];
  });

/** A line beside the event's name that says by itself that it is off: `Acara dibatalkan`. Two that differ say nothing. */
export function statusNear(lines: readonly PageLine[], heading: number): Finding<EventField>[] {
  const near = lines.slice(Math.max(0, heading - 3), heading + 6);
  const [status, another] = new Set(
    near.flatMap(({ text }) =>
      text.length > 90 ? [] : statuses.filter(({ whole }) => whole.test(text)).map(one => one.status),
    ),
  );
  return status && !another ? [{ field: 'eventStatus', value: status, rule: 'near-heading' }] : [];
}
