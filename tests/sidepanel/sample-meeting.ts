import type { MeetingSnapshot, Participant } from '../../lib/model/meeting.ts';
import type { MeetingDraft } from '../../lib/model/meeting-draft.ts';

/** Participants by name, with the name as key. */
export const people = (...names: string[]): Participant[] => names.map(name => ({ key: name, name }));

/** What is heard of an invented meeting in the room `abc-defg-hij`. */
export const snapshot = (fields: Partial<MeetingSnapshot> = {}): MeetingSnapshot => ({
  platform: 'google-meet',
  url: 'https://meet.google.com/abc-defg-hij',
  room: 'abc-defg-hij',
  title: 'Rapat Arsip',
  participants: [],
  isListOpen: true,
  unresolved: 0,
  ...fields,
});

/** A draft of that meeting, begun at 09:02 in Jakarta. */
export const draft = (fields: Partial<MeetingDraft> = {}): MeetingDraft => ({
  id: 'd1',
  platform: 'google-meet',
  host: 'meet.google.com',
  url: 'https://meet.google.com/abc-defg-hij',
  room: 'abc-defg-hij',
  title: 'Rapat Arsip',
  startedAt: '2026-11-22T02:02:00.000Z',
  changedAt: '2026-11-22T02:10:00.000Z',
  participants: [],
  picked: [],
  notes: {},
  saved: {},
  eventNote: '',
  ...fields,
});
