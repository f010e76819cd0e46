import {
  eventOfMeeting,
  eventOfThisMeeting,
  eventsOfTheDay,
} from '../../lib/capture/meeting/event-of-meeting.ts';
import type { Attending } from '../../lib/model/attending.ts';
import type { EventFacts, JejaringEvent } from '../../lib/model/event.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';
import type { EventToSave } from '../../lib/store/save-people.ts';

const mostRecent = 8;

export interface MeetingEvent {
  /** Events to choose from besides a new one, the likeliest first. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** The chosen one where it is stored. */
  readonly stored: JejaringEvent | undefined;
  /** What is made with the first save where it is not. */
  readonly facts: EventFacts;
}

/**
 * Where the people of a meeting are noted as met: as chosen; before a choice, the event that the user is at, else the saved
 * event of that day that this is, else a new one.
 * @param title for a new event of a meeting without one
 * @param zone the IANA zone of this machine
 */
export function meetingEvent(
  draft: MeetingDraft,
  {
    events,
    attending,
    title,
    zone,
  }: {
    readonly events: readonly JejaringEvent[];
    readonly attending: Attending | undefined;
    readonly title: string;
    readonly zone: string;
  },
): MeetingEvent {
  const byId = (id: string | undefined): JejaringEvent | undefined => events.find(event => event.id === id);
  const ofTheDay = eventsOfTheDay(draft, zone, events);
  const at = byId(attending?.eventId);
  const said = draft.event?.kind === 'stored' ? byId(draft.event.id) : undefined;
  const recent = [...events].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)).slice(0, mostRecent);
  const choices = [said, at, ...ofTheDay, ...recent].filter(event => event !== undefined);
  const isNew = draft.event?.kind === 'new';
  return {
    choices: [...new Map(choices.map(({ id, name }) => [id, { id, name }])).values()],
    stored: isNew ? undefined : (said ?? at ?? eventOfThisMeeting(draft, ofTheDay)),
    facts: eventOfMeeting(draft, draft.eventName?.trim() || draft.title || title, zone, events),
  };
}

/** The event as the next save takes it; its note only where it is not saved yet. */
export function eventToSave({ stored, facts }: MeetingEvent, draft: MeetingDraft): EventToSave {
  const note = draft.eventNote.trim();
  const noteBefore = draft.savedEventNote;
  if (stored) return note === (noteBefore ?? '') ? { id: stored.id } : { id: stored.id, note, noteBefore };
  return { facts, page: facts.url, note };
}
