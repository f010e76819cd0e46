import type { Language } from '../model/settings.ts';

/** The locale by whose customs a language is formatted. */
export const locales: Record<Language, string> = { en: 'en-GB', id: 'id-ID' };

export interface Formats {
  /** An instant as a day of the reader's own calendar: `12 Oct 2026`. */
  readonly day: (instant: string) => string;
  /** An event's time in the event's own zone: `Mon, 12 Oct 2026, 09:00–11:30 WIB`. See `eventFactsSchema` for the input. */
  readonly eventTime: (event: EventTime) => string;
  /** A time of day, `09:00`, as it is written: `09.00` in Indonesian. */
  readonly clock: (time: string) => string;
  readonly compare: (a: string, b: string) => number;
}

interface EventTime {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** Formatters are kept: making one costs about 35 times using it. */
const made = new Map<Language, Formats>();

export function formats(language: Language): Formats {
  const known = made.get(language) ?? makeFormats(locales[language]);
  made.set(language, known);
  return known;
}

function makeFormats(locale: string): Formats {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  // The written local time is shown as it stands: read as UTC and formatted as UTC, nothing is converted.
  const localDay = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const localTime = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });

  const half = (iso: string | undefined) => {
    const match = iso?.match(/^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/);
    if (!match) return undefined;
    const at = new Date(`${match[1]}T${match[2] ?? '00:00'}Z`);
    if (Number.isNaN(at.getTime())) return undefined;
    return { day: localDay.format(at), time: match[2] ? localTime.format(at) : undefined };
  };

  return {
    day: instant => {
      const at = new Date(instant);
      return Number.isNaN(at.getTime()) ? '' : day.format(at);
    },
    eventTime: event => {
      const start = half(event.startDate);
      if (!start) return event.startDate ?? '';
      const end = half(event.endDate);
      const zone = start.time ? zoneLabel(locale, event) : '';
      const from = [start.day, start.time].filter(Boolean).join(', ');
      if (!end || (end.day === start.day && !end.time)) return [from, zone].filter(Boolean).join(' ');
      // Between words the dash needs room: `09:00–11:30`, but `12 Oct 2026 – Tue, 13 Oct 2026`.
      const range =
        end.day === start.day
          ? `${from}–${end.time}`
          : `${from} – ${[end.day, end.time].filter(Boolean).join(', ')}`;
      return [range, zone].filter(Boolean).join(' ');
    },
    clock: time => half(`1970-01-01T${time}`)?.time ?? time,
    compare: collator.compare,
  };
}

/** Indonesians know their zones as WIB, WITA and WIT in every language; English data say `GMT+7`. */
const INDONESIAN = new Set(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']);

/** `WIB` for a named zone, `UTC+07:00` for an offset, nothing when the zone is unknown. */
function zoneLabel(locale: string, { startDate = '', timeZone }: EventTime): string {
  const offset = startDate.match(/(Z|[+-]\d{2}:\d{2})$/)?.[1];
  if (timeZone && /^[A-Za-z]/.test(timeZone)) {
    try {
      const at = new Date(offset ? startDate : `${startDate.slice(0, 16)}Z`);
      const names = new Intl.DateTimeFormat(INDONESIAN.has(timeZone) ? 'id' : locale, {
        timeZone,
        timeZoneName: 'short',
      });
      const parts = names.formatToParts(at);
      return parts.find(part => part.type === 'timeZoneName')?.value ?? timeZone;
    } catch {
      return timeZone;
    }
  }
  const shown = timeZone ?? (offset === 'Z' ? 'UTC' : offset);
  return shown ? (/^[+-]/.test(shown) ? `UTC${shown}` : shown) : '';
}
