import { tidyEvent } from '../../../lib/identity/tidy.ts';
import type { EventFacts } from '../../../lib/model/event.ts';
import type { EventEdit } from '../../../lib/store/edit-fields.ts';

/** Fields with one text that are written in their place. */
export const eventTexts = [
  'startDate',
  'endDate',
  'timeZone',
  'organizer',
  'location',
  'creditHours',
  'url',
  'description',
] as const satisfies readonly (keyof EventFacts)[];
export type EventText = (typeof eventTexts)[number];

const nothing: EventFacts = { name: '-', speakers: [], identities: [] };

/** What is saved when a text was typed into a field: tidy, null where it was emptied. Throws `UnfitValue`. */
export function eventTextEdit(field: EventText, text: string): EventEdit {
  return { [field]: tidyEvent({ ...nothing, [field]: text })[field] ?? null };
}

/** A typed name; undefined: nothing was typed. */
export function eventNameEdit(text: string): EventEdit | undefined {
  const { name } = tidyEvent({ ...nothing, name: text });
  return name === '' ? undefined : { name };
}

export const speakersEdit = (items: readonly string[]): EventEdit => ({
  speakers: tidyEvent({ ...nothing, speakers: [...items] }).speakers,
});
