import { describe, expect, test } from 'vitest';
import { changedSince, filled, mergedEvent, mergedPerson } from '../../lib/identity/merge.ts';
import type { EventCandidate, PersonCandidate } from '../../lib/model/candidate.ts';
import type { Contact } from '../../lib/model/contact.ts';
import type { JejaringEvent } from '../../lib/model/event.ts';

const kept = { tags: [], provenance: {}, seen: {}, createdAt: '', updatedAt: '' };
const saved = (fields: Partial<Contact>): Contact => ({
  ...kept,
  id: 'rina',
  name: 'Rina Wijaya',
  email: [],
  telephone: [],
  identities: ['linkedin:rina'],
  links: [],
  ...fields,
});
const page = (fields: Partial<PersonCandidate>): PersonCandidate => ({
  name: 'Rina Wijaya',
  email: [],
  telephone: [],
  identities: ['linkedin:rina'],
  links: [],
  evidence: {
    headline: [{ value: fields.headline ?? '', rule: 'headline-row', agreed: [], others: [] }],
  },
  ...fields,
});

describe('what changed since the last visit', () => {
  test('is a text that differs from ours, with both values and the rule', () => {
    const contact = saved({ headline: 'Analis', seen: { headline: 'Analis' } });
    expect(changedSince(contact, page({ headline: 'Kepala Bidang' }))).toEqual([
      { field: 'headline', old: 'Analis', new: 'Kepala Bidang', rule: 'headline-row', typed: false },
    ]);
  });

  test('tells that the user had typed the old value', () => {
    const contact = saved({
      headline: 'Analis',
      provenance: { headline: { rule: 'typed', capturedAt: '' } },
    });
    expect(changedSince(contact, page({ headline: 'Staf' }))[0]?.typed).toBe(true);
  });

  test.each<[string, Partial<Contact>, Partial<PersonCandidate>]>([
    ['the same', { headline: 'Analis' }, { headline: 'Analis' }],
    ['another case, other spaces, an accent', { name: 'José  WIJAYA' }, { name: 'Jose Wijaya' }],
    [
      'what the user saw and did not take',
      { headline: 'Mine', seen: { headline: 'Theirs' } },
      { headline: 'Theirs' },
    ],
    ['a field that was empty', {}, { headline: 'Analis' }],
    ['a field that the page no longer gives', { headline: 'Analis' }, {}],
    ['a list', { email: ['a@contoh.id'] }, { email: ['b@contoh.id'] }],
    [
      'the signature of a portrait',
      { image: 'https://m.id/1.jpg?e=1&t=a' },
      { image: 'https://m.id/1.jpg?e=2&t=b' },
    ],
    ['a new portrait', { image: 'https://m.id/1.jpg' }, { image: 'https://m.id/2.jpg' }],
  ])('is not %s', (_, ours, theirs) => {
    expect(changedSince(saved(ours), page(theirs))).toEqual([]);
  });

  test('is told again once the page says a third thing', () => {
    const contact = saved({ headline: 'Mine', seen: { headline: 'Theirs' } });
    expect(changedSince(contact, page({ headline: 'New' })).map(change => change.new)).toEqual(['New']);
  });
});

describe('what the page adds', () => {
  test('is every empty field and every new item, each with its rule', () => {
    const contact = saved({ email: ['rina@contoh.id'] });
    const candidate = page({
      headline: 'Analis',
      email: ['RINA@contoh.id', 'r@kantor.id'],
      evidence: {
        headline: [{ value: 'Analis', rule: 'headline-row', agreed: [], others: [] }],
        email: [
          { value: 'RINA@contoh.id', rule: 'mailto', agreed: [], others: [] },
          { value: 'r@kantor.id', rule: 'contact-info', agreed: [], others: [] },
        ],
      },
    });
    expect(filled(contact, candidate)).toEqual([
      { field: 'headline', new: 'Analis', rule: 'headline-row' },
      { field: 'email', new: 'r@kantor.id', rule: 'contact-info' },
    ]);
  });

  test('is not what the user has taken out after seeing it', () => {
    const contact = saved({ seen: { headline: 'Analis', email: 'a@contoh.id\nb@contoh.id' } });
    const candidate = page({ headline: 'Analis', email: ['b@contoh.id', 'c@contoh.id'] });
    expect(filled(contact, candidate).map(fill => fill.new)).toEqual(['c@contoh.id']);
  });

  test.each([
    ['+62 812-3456-7890', '0812 3456 7890', 0],
    ['+6281234567890', '6281234567890', 0],
    ['+6281234567890', '+62 812-3456-7891', 1],
    ['021 555 0100', '022 555 0100', 1],
  ])('of telephone %s: %s adds %i', (ours, theirs, count) => {
    expect(filled(saved({ telephone: [ours] }), page({ telephone: [theirs] }))).toHaveLength(count);
  });

  test('keeps member ids apart that differ in case alone', () => {
    const contact = saved({ identities: ['linkedin-id:ACoAAab'] });
    expect(filled(contact, page({ identities: ['linkedin-id:ACoAAAB'] }))).toHaveLength(1);
  });
});

describe('merging', () => {
  const contact = saved({
    headline: 'Analis',
    location: 'Bogor',
    email: ['a@contoh.id'],
    image: 'https://m.id/1.jpg',
    note: 'x',
  });
  const candidate = page({
    headline: 'Kepala Bidang',
    location: 'Depok',
    jobTitle: 'Kepala Bidang',
    email: ['b@contoh.id'],
    image: 'https://m.id/2.jpg',
  });

  test('adds what is new, changes what is accepted, and leaves the rest and the store’s own fields', () => {
    expect(mergedPerson(contact, candidate, ['headline'])).toEqual({
      name: 'Rina Wijaya',
      headline: 'Kepala Bidang',
      location: 'Bogor',
      jobTitle: 'Kepala Bidang',
      email: ['a@contoh.id', 'b@contoh.id'],
      image: 'https://m.id/2.jpg',
      telephone: [],
      identities: ['linkedin:rina'],
      links: [],
    });
  });

  test('merging again changes nothing', () => {
    const once = mergedPerson(contact, candidate, ['headline', 'location']);
    expect(mergedPerson({ ...contact, ...once }, candidate, [])).toEqual(once);
    expect(changedSince({ ...contact, ...once }, candidate)).toEqual([]);
    expect(filled({ ...contact, ...once }, candidate)).toEqual([]);
  });

  test('an event is merged by the same rules', () => {
    const ours: JejaringEvent = {
      ...kept,
      id: 'w',
      name: 'Webinar',
      speakers: ['Budi'],
      identities: [],
      startDate: '2026-10-12',
    };
    const theirs: EventCandidate = {
      name: 'Webinar',
      speakers: ['budi', 'Rina'],
      identities: [],
      startDate: '2026-10-13',
      organizer: 'BKN',
      evidence: {},
    };
    expect(changedSince(ours, theirs)).toEqual([
      { field: 'startDate', old: '2026-10-12', new: '2026-10-13', rule: 'page', typed: false },
    ]);
    expect(mergedEvent(ours, theirs, [])).toEqual({
      name: 'Webinar',
      speakers: ['Budi', 'Rina'],
      identities: [],
      startDate: '2026-10-12',
      organizer: 'BKN',
    });
  });
});
