import type { DueContact } from '../due/input.ts';
import type { PracticeContact } from '../practice.ts';
import { stampOf } from './day-stamp.ts';
import { keptColumns } from './kept-columns.ts';
import { contactNumbers, placesByNumber, WordNumbers } from './numbers.ts';

export const segmentNumbers = new WordNumbers();
export const relationNumbers = new WordNumbers();

type Told = Pick<PracticeContact, 'id' | 'segment' | 'relation' | 'createdAt'> &
  Pick<Partial<DueContact>, 'followUpOn' | 'jobChangedAt' | 'birthday' | 'cadence'>;

/** Of contacts, by their places in the list. */
export const contactColumns = keptColumns({
  make: length => ({
    number: new Int32Array(length),
    /** The day on which they were saved, in UTC. */
    saved: new Int32Array(length),
    segment: new Uint8Array(length),
    relation: new Uint8Array(length),
    /** 1: something is set that may make them due by itself: a day, a birthday, a new job, a rhythm. */
    isSet: new Uint8Array(length),
  }),
  fill: ({ number, saved, segment, relation, isSet }, place, contact: Told) => {
    number[place] = contactNumbers.of(contact.id);
    saved[place] = stampOf(contact.createdAt);
    segment[place] = segmentNumbers.of(contact.segment);
    relation[place] = relationNumbers.of(contact.relation);
    const { followUpOn, jobChangedAt, birthday, cadence } = contact;
    isSet[place] = (followUpOn ?? jobChangedAt ?? birthday ?? cadence) === undefined ? 0 : 1;
  },
});

/** The way from a number to the contact of a list. */
export function contactsByNumber<C extends Told>(contacts: readonly C[]): (number: number) => C | undefined {
  const places = placesByNumber(contactColumns(contacts).number);
  return number => {
    const place = (places[number] ?? 0) - 1;
    return place < 0 ? undefined : contacts[place];
  };
}
