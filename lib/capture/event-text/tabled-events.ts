import { cleanText } from '../../identity/text.ts';
import type { EventField } from '../../model/event.ts';
import type { PageWords } from '../../model/found-page.ts';
import type { Finding } from '../evidence.ts';
import { type DateContext, parseDateText } from './date-text.ts';
import { linksOf } from './line-links.ts';
import { listKindOf } from './list-words.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { speakersIn } from './speakers-text.ts';

type Column = 'day' | 'clock' | 'name' | 'speakers' | 'location' | 'organizer';

/** What stands over a column: Indonesian and English. */
const headers: readonly (readonly [Column, RegExp])[] = [
  ['clock', /^(?:pukul|jam|time|waktu(?: \(wib\))?|jam pelaksanaan)$/i],
  [
    'day',
    /^(?:hari ?[/,&-]? ?(?:dan )?)?(?:tanggal|tgl)\b.{0,25}$|^(?:hari|jadwal|pelaksanaan|waktu pelaksanaan|when|dates?|date ?(?:&|and|\/) ?time)$/i,
  ],
  ['speakers', /^(?:narasumber|pembicara|pemateri|speakers?|pengajar|instruktur|fasilitator)\b.{0,25}$/i],
  ['location', /^(?:tempat|lokasi|location|venue|platform|media|where)\b.{0,25}$/i],
  ['organizer', /^(?:penyelenggara|organi[sz]er|host(?:ed by)?|pelaksana)$/i],
  [
    'name',
    /^(?:judul|tema|topik|nama (?:kegiatan|acara|pelatihan|diklat|webinar)|kegiatan|acara|webinar|pelatihan|jenis (?:pelatihan|diklat)|title|events?|topics?|course)\b.{0,25}$/i,
  ],
];
/** A table of news or of rules has a day and a title as well. */
const onlyEvents: ReadonlySet<Column> = new Set(['speakers', 'clock', 'location']);

/** The events of tables whose columns are headed by what events are told with: a day, a title and one thing more. */
export function tabledEvents(words: PageWords, url: string, context: DateContext): Finding<EventField>[][] {
  if (words.kind) return [];
  const isListed = listKindOf(words, url) !== undefined;
  const events: Finding<EventField>[][] = [];
  let columns: (Column | undefined)[] = [];
  for (const row of words.text.split('\uF8F6', 1000).slice(1)) {
    const cells = row
      .split('\uF8F5', 40)
      .slice(1)
      .map(cell => pageLines(cell));
    const found = cells.map(lines => columnOf(lines[0]?.text ?? ''));
    if (found.includes('day') && found.includes('name')) {
      columns = isListed || found.some(one => one && onlyEvents.has(one)) ? found : [];
    } else if (cells.length === columns.length && events.length < 100)
      events.push(...rowEvent(columns, cells, words, url, context));
  }
  return events.length >= 3 ? events : [];
}

const columnOf = (text: string): Column | undefined => headers.find(([, pattern]) => pattern.test(text))?.[0];

function rowEvent(
  columns: readonly (Column | undefined)[],
  cells: readonly (readonly PageLine[])[],
  words: PageWords,
  url: string,
  context: DateContext,
): Finding<EventField>[][] {
  // Below a table the last cell of its last row goes on.
  const linesOf = (column: Column): readonly PageLine[] => (cells[columns.indexOf(column)] ?? []).slice(0, 8);
  const textOf = (column: Column): string => linesOf(column)[0]?.text ?? '';
  const day = cleanText(
    linesOf('day')
      .map(({ text }) => text)
      .join(', '),
    200,
  );
  const when = [...(textOf('clock') ? [`${day}, ${textOf('clock')}`] : []), day].find(text =>
    parseDateText(text, context),
  );
  const name = textOf('name');
  if (!when || !/\p{L}{3}/u.test(name)) return [];
  const linksIn = (lines: readonly PageLine[]): string[] => lines.flatMap(line => linksOf(line, words, url));
  const [own] = linksIn(linesOf('name'));
  const [only, another] = new Set(cells.flatMap(lines => linksIn(lines.slice(0, 8))));
  const link = own ?? (another ? undefined : only);
  const said: (readonly [EventField, string])[] = [
    ['name', name],
    ['timeText', when],
    ['location', textOf('location')],
    ['organizer', textOf('organizer')],
    ...(link ? [['url', link] as const] : []),
    ...linesOf('speakers').flatMap(line => speakersIn([line], true).map(one => ['speakers', one] as const)),
  ];
  return [
    said.filter(([, value]) => value !== '').map(([field, value]) => ({ field, value, rule: 'table' })),
  ];
}
