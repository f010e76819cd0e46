import type { Report } from '../../../lib/exchange/reports/read-report.ts';
import type { ReportKind } from '../../../lib/exchange/reports/report-kind.ts';
import { eventIdentitiesOf } from '../../../lib/identity/identities.ts';
import { fold } from '../../../lib/identity/text.ts';
import { tidyEvent } from '../../../lib/identity/tidy.ts';
import type { EventFacts, JejaringEvent } from '../../../lib/model/event.ts';
import type { EventToSave } from '../../../lib/store/save-people.ts';

/** Where the people of an import were met. */
export type EventChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'stored'; readonly id: string }
  | { readonly kind: 'new'; readonly facts: EventFacts };

/** Services that hold meetings, and are where an event was; those that sell tickets are not. */
const platforms: Partial<Record<ReportKind, string>> = {
  'zoom-meeting': 'Zoom',
  'zoom-webinar': 'Zoom',
  'zoom-chat': 'Zoom',
  teams: 'Microsoft Teams',
  'google-meet': 'Google Meet',
  webex: 'Webex',
  'goto-webinar': 'GoTo Webinar',
};

/** The event that a report speaks of, with its platform; without a name where it has none. */
export function reportedEvent({ kind, event }: Pick<Report, 'kind' | 'event'>): EventFacts {
  const platform = platforms[kind];
  return {
    name: '',
    speakers: [],
    identities: [],
    ...(platform && { location: platform, attendanceMode: 'online' }),
    ...event,
  };
}

/** The stored event that is surely the same: the same page, or the same name on the same day. */
export function sameEvent(facts: EventFacts, events: readonly JejaringEvent[]): JejaringEvent | undefined {
  const keys = new Set([...facts.identities, ...eventIdentitiesOf(facts)]);
  const day = facts.startDate?.slice(0, 10);
  const name = fold(facts.name);
  return (
    events.find(({ identities }) => identities.some(key => keys.has(key))) ??
    events.find(
      event => day !== undefined && event.startDate?.slice(0, 10) === day && fold(event.name) === name,
    )
  );
}

/** The choice to begin with: the event from which one came, else the one of the report, else none. */
export function firstChoice(
  report: Pick<Report, 'kind' | 'event'>,
  events: readonly JejaringEvent[],
  wantedId: string | undefined,
): EventChoice {
  if (events.some(({ id }) => id === wantedId) && wantedId !== undefined)
    return { kind: 'stored', id: wantedId };
  if (!report.event) return { kind: 'none' };
  const facts = reportedEvent(report);
  const stored = sameEvent(facts, events);
  return stored ? { kind: 'stored', id: stored.id } : { kind: 'new', facts };
}

/** As it is saved; a new event without a name is none. Throws `UnfitValue` for a time that is none. */
export function eventToSave(choice: EventChoice): EventToSave | undefined {
  if (choice.kind === 'none') return undefined;
  if (choice.kind === 'stored') return { id: choice.id };
  const facts = tidyEvent(choice.facts);
  return facts.name === '' ? undefined : { facts };
}
