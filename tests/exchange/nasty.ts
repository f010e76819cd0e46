import fc from 'fast-check';
import { type Contact, relations, segments } from '../../lib/model/contact.ts';
import { attendanceModes, eventStatuses, type JejaringEvent } from '../../lib/model/event.ts';
import { personTextFields } from '../../lib/model/person.ts';

/**
 * Texts that break something somewhere: separators, quotes, triggers, white space, marks of order, right-to-left scripts,
 * emoji, halves of them, half-escaped backslashes, names of what every object has.
 */
export const nasty = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom(
      ...'=+-@＝＋－＠\'",;\\\t\r\n \u00A0\u2011\u200B\u0000\uFEFF\u202E\u2028:|0a1é名ش',
      '🚀',
      '\uD800',
      '\uDC00',
    ),
    minLength: 1,
  }),
  fc.constantFrom(
    '=1+1',
    "'=1",
    "''",
    '+62 812',
    '-5',
    '--05-17',
    '@rina',
    '\\;',
    '\\',
    ' ; ',
    '"',
    '""',
    '\r\n',
    '\r',
    'sep=;',
    'Name',
    '__proto__',
    'BEGIN:VCALENDAR',
    'END:VEVENT',
    'DTSTART:20261012',
    'a\\nb',
    'a\\,b',
    '\u202Eשלום',
    '👩‍👩‍👧',
  ),
);
/** One that shows something, as a name must. */
const nastyName = nasty.filter(name => name.trim() !== '');

const items = fc.array(nasty, { maxLength: 4 });

const date = fc.date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true });
const instant = date.map(at => at.toISOString());
const day = instant.map(at => at.slice(0, 10));
const telephone = fc.array(
  fc.oneof(
    nasty,
    fc.constantFrom('+6281234567890', '081234567890', '+62 812-3456-7890', '+62-812-3456', '12345678'),
    fc.stringMatching(/^\+?[\d-]{5,18}$/),
  ),
  { maxLength: 4 },
);
const vcardLine = fc
  .tuple(fc.constantFrom('X-SKYPE:', 'item1.X-ABLabel:', 'ADR;TYPE=home:;;', 'X_2;A="b;c":'), nasty)
  .map(([name, value]) => name + value.replace(/[\r\n]/g, ' '));

/** The optional fields of a record, each there or not. */
const textsOf = <K extends string>(fields: readonly K[]) =>
  fc.record(Object.fromEntries(fields.map(field => [field, nasty])) as Record<K, fc.Arbitrary<string>>, {
    requiredKeys: [],
  });
const kept = fc.record({ createdAt: instant, updatedAt: instant });
const bare = { provenance: {}, seen: {} };

/** Any contact, with every field there or not; its id is its place in the list. */
export const contacts: fc.Arbitrary<Contact[]> = fc
  .array(
    fc.tuple(
      textsOf(personTextFields.filter(field => field !== 'name' && field !== 'birthday')),
      fc.record({ name: nastyName, email: items, telephone, identities: items, links: items, tags: items }),
      fc.record(
        {
          note: nasty,
          birthday: fc.oneof(
            day,
            day.map(text => text.replace(/^\d{4}/, '-')),
          ),
          segment: fc.constantFrom(...segments),
          relation: fc.constantFrom(...relations),
          followUpOn: day,
          followUpFor: nasty,
          cadence: fc.constantFrom('P2W', 'P90D', 'never'),
          snoozedUntil: day,
          skippedOn: day,
          doNotContactSince: day,
          keepUntil: day,
          jobChangedAt: instant,
          vcardLines: fc.array(vcardLine, { minLength: 1, maxLength: 3 }),
        },
        { requiredKeys: [] },
      ),
      kept,
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map(all =>
    all.map(([texts, lists, own, times], index) => ({
      id: `${index}`,
      ...bare,
      ...texts,
      ...lists,
      ...own,
      ...times,
    })),
  );

const clock = instant.map(at => at.slice(11, 16));
const offset = fc.constantFrom('', 'Z', '+07:00', '-03:30', '+14:00');
/** A day, a local time, or one with its offset. */
const eventTime = fc.oneof(
  day,
  fc
    .tuple(day, clock, fc.constantFrom('', ':00', ':59'), offset)
    .map(([on, at, second, zone]) => `${on}T${at}${second}${zone}`),
);

/** Any event, with every field there or not. */
export const events: fc.Arbitrary<JejaringEvent[]> = fc
  .array(
    fc.tuple(
      textsOf(['timeText', 'organizer', 'location', 'description', 'url', 'image', 'note']),
      fc.record({ name: nastyName, speakers: items, identities: items, tags: items }),
      fc.record(
        {
          startDate: eventTime,
          endDate: eventTime,
          timeZone: fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'America/New_York', '+07:00', '-03:30'),
          attendanceMode: fc.constantFrom(...attendanceModes),
          eventStatus: fc.constantFrom(...eventStatuses),
          creditHours: fc.constantFrom('4', '2.5', '120'),
        },
        { requiredKeys: [] },
      ),
      kept,
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(all =>
    all.map(([texts, lists, own, times], index) => ({
      id: `${index}`,
      ...bare,
      ...texts,
      ...lists,
      ...own,
      ...times,
    })),
  );

/** UTF-8 has no halves of characters: a file holds U+FFFD instead. */
const wellFormed = (value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : Array.isArray(value) ? value.map(wellFormed) : value;

/** What a file can tell of a record: all but its id and where its fields came from, as UTF-8 holds it. */
export const told = (record: Contact | JejaringEvent): object => {
  const { id, provenance, seen, ...draft } = record;
  return Object.fromEntries(
    Object.entries(draft)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, wellFormed(value)]),
  );
};

/** The bytes of a file, read again as a program would that drops no mark. */
export const reopened = (file: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(file));
