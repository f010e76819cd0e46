import { fold } from '../../identity/text.ts';
import type { EventField } from '../../model/event.ts';
import type { PageWords } from '../../model/found-page.ts';
import type { Finding } from '../evidence.ts';
import { parseIsoDate } from '../iso-date.ts';
import { calendarLinks } from './calendar-links.ts';
import { creditHoursIn } from './credit-hours.ts';
import { type DateContext, parseDateText } from './date-text.ts';
import { endByDuration } from './event-duration.ts';
import { namesOf } from './event-names.ts';
import { eventSignals } from './event-signals.ts';
import { statusNear } from './event-status.ts';
import { isEvent } from './is-event.ts';
import { labelledDetails } from './labelled-details.ts';
import { labelledLines } from './labels.ts';
import { modeBesideTime, modeNear } from './mode-near.ts';
import { ownLines } from './own-lines.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { platformAt } from './platform-names.ts';
import { type WhenText, whenTexts } from './when-text.ts';

/** A page's words, understood as far as an event needs it. */
export interface TextEvent {
  /** What the words say of the event, beside its name. In order of trust. */
  readonly findings: readonly Finding<EventField>[];
  /** Where it is when nobody says so. */
  readonly implied: readonly Finding<EventField>[];
  /** What names the event. */
  readonly names: readonly Finding<EventField>[];
  readonly context: DateContext;
  /** Whether the words alone are enough to say that the page is an event's. */
  readonly isEvent: boolean;
}

/**
 * @param url the page's address
 * @param days the days that the page's data name
 */
export function readTextEvent(words: PageWords, url: string, days: readonly string[] = []): TextEvent {
  const all = pageLines(words.text);
  const links = words.marks
    .filter(mark => mark !== 'email' && !/^\d{4}-\d|^\d{12,13}$/.test(mark))
    .flatMap(mark => URL.parse(mark, url)?.href ?? []);
  const names = namesOf(words, all, labelledLines(all));
  const heading = headingAt(all, names[0]?.value ?? '');
  const lines = ownLines(all, heading);
  const labelled = labelledLines(lines);
  const published = publishedOn(words);
  const context: DateContext = {
    days: [...titleDays(words), ...(published ? [published] : [])],
    isDayFirst: isDayFirst(words.language),
  };
  const calendar = calendarLinks(links);
  const whens = whenTexts(lines, labelled, heading, withDays(context, calendar, words, days)).filter(
    when => when.isLabelled || when.time.startDate.slice(0, 10) !== published,
  );
  const [when] = whens;
  const findings: Finding<EventField>[] = [
    ...calendar.filter(({ field }) => field !== 'name' && field !== 'location'),
    ...(when
      ? [{ field: 'timeText' as const, value: when.text, rule: when.isLabelled ? 'label' : 'near-heading' }]
      : []),
    ...timeElements(words, when),
    ...modeBesideTime(
      whens
        .filter(({ time }) => time.startDate.slice(0, 10) === when?.time.startDate.slice(0, 10))
        .map(({ at }) => lines[at]?.text ?? ''),
    ),
    ...labelledDetails(labelled),
    ...calendar.filter(({ field }) => field === 'location'),
    ...endByDuration(when, labelled, lines),
    ...modeNear(lines, heading),
    ...statusNear(lines, heading),
    ...creditHoursIn(lines),
  ];
  const signals = eventSignals(words, url, links, lines, labelled);
  return {
    findings,
    implied: impliedPlace(`${names[0]?.value ?? ''} ${URL.parse(url)?.pathname ?? ''}`, [url, ...links]),
    names,
    context,
    isEvent: isEvent({ words, url, when, whens, calendar, signals, published, heading }),
  };
}

const headingAt = (lines: readonly PageLine[], name: string): number => {
  const key = fold(name);
  const exact = lines.findIndex(({ text, isHeading }) => isHeading && fold(text) === key);
  return Math.max(0, exact === -1 ? lines.findIndex(({ text }) => fold(text) === key) : exact);
};

function publishedOn({ metas: list }: PageWords): string | undefined {
  const metas = new Map(list);
  for (const name of [
    'article:published_time',
    'datepublished',
    'og:article:published_time',
    'date',
    'dc.date',
    'publishdate',
    'article:modified_time',
    'og:updated_time',
  ]) {
    const day = parseIsoDate(metas.get(name) ?? '')?.value.slice(0, 10);
    if (day) return day;
  }
  return undefined;
}

/** `Belajar Menulis Tickets, Thu, Nov 5, 2026 at 1:00 PM`: the year that the page leaves out. */
const titleDays = ({ titles, language }: PageWords): string[] =>
  titles.flatMap(title => {
    const time = parseDateText(title, { isDayFirst: isDayFirst(language) });
    return time ? [time.startDate.slice(0, 10)] : [];
  });

/** `3/4/2026` is in April everywhere but in the United States; `en` alone may be either. */
const isDayFirst = (language: string): boolean | undefined =>
  /^en-us\b/i.test(language) ? false : language === '' || /^en$/i.test(language) ? undefined : true;

const withDays = (
  context: DateContext,
  calendar: readonly Finding<EventField>[],
  { marks }: PageWords,
  days: readonly string[],
): DateContext => ({
  ...context,
  days: [
    ...days,
    ...calendar.filter(({ field }) => field === 'startDate').map(({ value }) => value),
    ...marks.filter(mark => /^\d{4}-\d/.test(mark)),
    ...(context.days ?? []),
  ].flatMap(text => parseIsoDate(text)?.value.slice(0, 10) ?? []),
});

/** The page's `<time>` elements of the day that its words name. */
function timeElements({ marks }: PageWords, when: WhenText | undefined): Finding<EventField>[] {
  const day = when?.time.startDate.slice(0, 10);
  const times = [...new Set(marks.filter(mark => /^\d{4}-\d{2}-\d{2}T/.test(mark)))].filter(
    mark => day !== undefined && Math.abs(Date.parse(mark.slice(0, 10)) - Date.parse(day)) <= 86_400_000,
  );
  const [startDate = '', endDate = '', third] = times;
  if (third || !startDate) return [];
  return [
    { field: 'startDate', value: startDate, rule: 'time-element' },
    { field: 'endDate', value: endDate, rule: 'time-element' },
  ];
}

/** A webinar is online even where the page does not say it; a link to a meeting names the platform. */
function impliedPlace(nameAndPath: string, links: readonly string[]): Finding<EventField>[] {
  const platform = links.map(platformAt).find(text => text !== '' && text !== 'YouTube') ?? '';
  if (/\bwebinars?\b/i.test(nameAndPath))
    return [{ field: 'location', value: platform || 'Webinar', rule: 'name' }];
  return platform ? [{ field: 'location', value: platform, rule: 'platform-link:virtual' }] : [];
}
