import type { EventField } from '../../model/event.ts';
import type { PageWords } from '../../model/found-page.ts';
import type { Finding } from '../evidence.ts';
import type { EventSignals } from './event-signals.ts';
import { isEventHost } from './platform-names.ts';
import { holds, type WhenText } from './when-text.ts';

interface Weighed {
  readonly words: PageWords;
  readonly url: string;
  readonly when: WhenText | undefined;
  readonly whens: readonly WhenText[];
  readonly calendar: readonly Finding<EventField>[];
  readonly signals: EventSignals;
  readonly published: string | undefined;
  /** Where the event's name stands among the lines. */
  readonly heading: number;
}

/** A day with a time near the heading and something else that speaks for an event; more where the page calls itself an article. */
export function isEvent({
  words,
  url,
  when,
  calendar,
  signals,
  published,
  whens,
  heading,
}: Weighed): boolean {
  if (
    words.kind === 'thing' ||
    isOtherPlace(url) ||
    /^profile$/i.test(new Map(words.metas).get('og:type') ?? '')
  )
    return false;
  const start = when?.time.startDate ?? calendar.find(({ field }) => field === 'startDate')?.value;
  if (!start) return false;
  // An announcement goes before the dates of other things on its page.
  const isAnnounced = when?.isLabelled === true && signals.labels >= 2;
  if (!isAnnounced && isList(whens, when)) return false;
  const hasClock = start.length > 10;
  // What was written after the event is a report of it.
  if (words.kind === 'article') {
    if (published && start.slice(0, 10) < published) return false;
    return (
      hasClock && (when?.isLabelled === true || signals.isOpen) && signals.count >= 3 && signals.labels >= 1
    );
  }
  if (calendar.length > 0) return true;
  // A conference's own page: its days from the first to the last, and who speaks where, or a way in.
  const isRange = when?.time.endDate !== undefined;
  if (!hasClock && isRange && signals.count >= 3 && signals.labels >= (signals.isOpen ? 1 : 2)) return true;
  // From when to when right below a name that is an event's, and who speaks there.
  const isBeside = when !== undefined && Math.abs(when.at - heading) <= 3;
  if (isRange && isBeside && signals.labels >= 1 && signals.count >= 2) return true;
  if (!hasClock)
    return (
      signals.isOpen &&
      (signals.count >= 5
        ? signals.labels >= 2 || when?.isLabelled === true
        : signals.count >= 3 && (when?.isLabelled === true || isEventHost(url)))
    );
  return signals.isOpen ? signals.count >= 2 : signals.labels >= 1 && signals.count >= 3;
}

/** Documentation, search results, forums and videos speak of times and places that are nobody's event. */
function isOtherPlace(address: string): boolean {
  const url = URL.parse(address);
  return (
    /^(?:docs?(?!\.google\.com)|developers?|api|wiki|help|support|forum|mail|calendar|jobs?|karier|careers?)\.|(?:^|\.)youtube\.com$/.test(
      url?.hostname ?? '',
    ) ||
    /\/(?:docs?|api|wiki|search|cari|forum|threads?|jobs?|careers?|lowongan|invoice|orders?|issues|releases|reports?)(?:\/|$)|\/speakers?\/[^/]/i.test(
      url?.pathname ?? '',
    )
  );
}

/** Three days with a time of their own are three events, but for those of a programme, within the event's days. */
const isList = (whens: readonly WhenText[], whole: WhenText | undefined): boolean =>
  new Set(
    whens
      .filter(({ time, isLabelled }) => !isLabelled && time.startDate.length > 10)
      .filter(one => one === whole || !whole || !holds(whole, one))
      .map(({ time }) => time.startDate.slice(0, 10)),
  ).size >= 3;
