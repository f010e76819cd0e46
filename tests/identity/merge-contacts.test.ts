import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceField } from '../../lib/identity/better-value.ts';
import { mergedContact, mergePreview } from '../../lib/identity/merge-contacts.ts';
import type { Contact } from '../../lib/model/contact.ts';

const contact = (id: string, fields: Partial<Contact> = {}): Contact => ({
  id,
  name: 'Rina Wijaya',
  email: [],
  telephone: [],
  identities: [],
  links: [],
  tags: [],
  provenance: {},
  seen: {},
  createdAt: '2026-10-01T02:00:00.000Z',
  updatedAt: '2026-10-01T02:00:00.000Z',
  ...fields,
});

const at = (capturedAt: string, rule = 'headline-row') => ({ rule, page: 'https://contoh.id/r', capturedAt });
const [earlier, later] = ['2026-10-01T02:00:00.000Z', '2026-11-01T02:00:00.000Z'];
const read = (field: string, capturedAt: string) => ({ provenance: { [field]: at(capturedAt) } });
const typed = (field: string, capturedAt: string) => ({ provenance: { [field]: at(capturedAt, 'typed') } });

/** Whose value is suggested. */
const suggestedFor = (field: ChoiceField, a: Partial<Contact>, b: Partial<Contact>): string | undefined =>
  mergePreview(contact('a', a), [contact('b', b)]).find(one => one.field === field)?.suggested;

describe('the suggested value is', () => {
  test.each<[string, ChoiceField, Partial<Contact>, Partial<Contact>, 'a' | 'b']>([
    ['the only one', 'headline', {}, { headline: 'Analis' }, 'b'],
    [
      'what was typed rather than read, though older',
      'headline',
      { headline: 'Analis', ...typed('headline', earlier) },
      { headline: 'Kepala Bidang', ...read('headline', later) },
      'a',
    ],
    [
      'the newer of two that were read',
      'headline',
      { headline: 'Analis', ...read('headline', earlier) },
      { headline: 'Kepala Bidang', ...read('headline', later) },
      'b',
    ],
    [
      'the newer by the record, where nobody says whence it came',
      'headline',
      { headline: 'Analis' },
      { headline: 'Kepala Bidang', updatedAt: later },
      'b',
    ],
    ['the whole name rather than its initial', 'name', { name: 'R. Wijaya' }, { name: 'Rina Wijaya' }, 'b'],
    [
      'the longer name, though older',
      'name',
      { name: 'Rina', updatedAt: later },
      { name: 'Rina Wijaya' },
      'b',
    ],
    ['the name that is not shouted', 'name', { name: 'RINA WIJAYA' }, { name: 'Rina Wijaya' }, 'b'],
    [
      'the newer of two names that are not one',
      'name',
      { name: 'Rina Wijaya' },
      { name: 'Rina Kusuma', updatedAt: later },
      'b',
    ],
    ['more titles', 'honorificPrefix', { honorificPrefix: 'Dr.' }, { honorificPrefix: 'Dr. Ir.' }, 'b'],
    ['a birthday with its year', 'birthday', { birthday: '--05-17' }, { birthday: '1990-05-17' }, 'b'],
    [
      'the organization in full',
      'organization',
      { organization: 'BKN', updatedAt: later },
      { organization: 'Badan Kepegawaian Negara' },
      'b',
    ],
    [
      'the place with its province',
      'location',
      { location: 'Bandung', updatedAt: later },
      { location: 'Bandung, Jawa Barat' },
      'b',
    ],
    ['the nearer day', 'followUpOn', { followUpOn: '2026-12-24' }, { followUpOn: '2026-12-01' }, 'b'],
    [
      'the one that stays, where both are equal',
      'url',
      { url: 'https://a.id' },
      { url: 'https://b.id' },
      'a',
    ],
  ])('%s', (_, field, a, b, expected) => {
    expect(suggestedFor(field, a, b)).toBe(expected);
  });

  test('one job, never the title of one employer with the name of another', () => {
    const old = contact('a', { jobTitle: 'Analis', department: 'Bidang Data', organization: 'BKN' });
    const now = contact('b', { organization: 'Pemkot Bandung', updatedAt: later });
    const preview = mergePreview(old, [now]);
    expect(preview.filter(({ suggested }) => suggested === 'b').map(({ field }) => field)).toEqual([
      'jobTitle',
      'organization',
      'department',
    ]);
    expect(mergedContact(old, [now])).toMatchObject({ organization: 'Pemkot Bandung' });
    expect(mergedContact(old, [now])).not.toHaveProperty('jobTitle');
    // Of one employer, each says what the other does not.
    const same = contact('b', { organization: 'Badan Kepegawaian Negara', updatedAt: later });
    expect(mergedContact(old, [same])).toMatchObject({
      jobTitle: 'Analis',
      organization: 'Badan Kepegawaian Negara',
    });
  });
});

test('a preview shows the fields that somebody has, and which differ', () => {
  const a = contact('a', { headline: 'Analis', segment: 'friend' });
  const b = contact('b', { name: 'rina  wijaya', headline: 'Kepala' });
  expect(mergePreview(a, [b, contact('c')])).toEqual([
    { field: 'name', values: ['Rina Wijaya', 'rina  wijaya', 'Rina Wijaya'], suggested: 'a', differs: false },
    { field: 'headline', values: ['Analis', 'Kepala', undefined], suggested: 'a', differs: true },
    { field: 'segment', values: ['friend', undefined, undefined], suggested: 'a', differs: false },
  ]);
});

describe('merging', () => {
  const keep = contact('a', {
    name: 'Rina W.',
    url: 'https://www.linkedin.com/in/rina',
    headline: 'Analis',
    email: ['rina@contoh.id'],
    telephone: ['0812-3456-7890'],
    identities: ['linkedin:rina', 'email:rina@contoh.id'],
    tags: ['Rekan'],
    note: 'Bertemu di Bogor',
    provenance: { headline: at(earlier), email: at(earlier) },
    seen: { headline: 'Analis', email: 'rina@contoh.id' },
    vcardLines: ['X-SKYPE:rina'],
  });
  const other = contact('b', {
    url: 'https://github.com/rinaw',
    headline: 'Kepala Bidang',
    email: ['RINA@contoh.id', 'rina@contoh.org'],
    telephone: ['+6281234567890'],
    identities: ['github:rinaw'],
    links: ['https://contoh.id'],
    tags: ['rekan', 'data'],
    note: 'Suka kopi',
    segment: 'friend',
    provenance: { headline: at(later, 'other-rule'), url: at(later) },
    seen: { headline: 'Kepala Bidang', email: 'rina@contoh.org' },
    vcardLines: ['X-SKYPE:rina', 'X-SIGNAL:rina'],
    createdAt: '2026-09-01T02:00:00.000Z',
    updatedAt: later,
  });

  test('keeps all that both know', () => {
    expect(mergedContact(keep, [other], { url: 'a' })).toEqual({
      ...keep,
      name: 'Rina Wijaya',
      headline: 'Kepala Bidang',
      email: ['rina@contoh.id', 'rina@contoh.org'],
      telephone: ['+6281234567890'],
      identities: ['linkedin:rina', 'email:rina@contoh.id', 'github:rinaw'],
      links: ['https://contoh.id', 'https://github.com/rinaw'],
      tags: ['Rekan', 'data'],
      note: 'Bertemu di Bogor\n\nSuka kopi',
      segment: 'friend',
      provenance: { headline: at(later, 'other-rule'), email: at(earlier) },
      seen: { headline: 'Kepala Bidang', email: 'rina@contoh.id\nrina@contoh.org' },
      vcardLines: ['X-SKYPE:rina', 'X-SIGNAL:rina'],
      createdAt: '2026-09-01T02:00:00.000Z',
    });
  });

  test('takes what was chosen rather than what is suggested', () => {
    expect(mergedContact(keep, [other], { name: 'a', headline: 'a', segment: 'a' })).toMatchObject({
      name: 'Rina W.',
      headline: 'Analis',
      provenance: { headline: at(earlier) },
    });
    expect(mergedContact(keep, [other], { segment: 'a' })).not.toHaveProperty('segment');
  });

  test('of three takes each field from whom it was chosen', () => {
    const third = contact('c', { headline: 'Direktur', location: 'Bogor', nickname: 'Ina' });
    expect(mergedContact(keep, [other, third], { headline: 'c', nickname: 'b' })).toMatchObject({
      id: 'a',
      headline: 'Direktur',
      location: 'Bogor',
    });
    expect(mergedContact(keep, [other, third], { headline: 'b' }).headline).toBe('Kepala Bidang');
    expect(mergedContact(keep, [other, third], { nickname: 'b' })).not.toHaveProperty('nickname');
  });

  test('does not say a note twice', () => {
    expect(mergedContact(keep, [contact('b', { note: 'Bogor' })]).note).toBe('Bertemu di Bogor');
  });

  test('changes neither of the two', () => {
    const before = structuredClone([keep, other]);
    mergedContact(keep, [other]);
    expect([keep, other]).toEqual(before);
  });
});

const text = fc.option(fc.constantFrom('Analis', 'analis', 'BKN', 'Badan Kepegawaian Negara', '--05-17'), {
  nil: undefined,
});
const list = (...items: string[]) => fc.subarray(items);
const someContact = (id: string) =>
  fc
    .record({
      headline: text,
      jobTitle: text,
      organization: text,
      url: fc.constantFrom(undefined, 'https://www.linkedin.com/in/rina', 'https://contoh.id/rina'),
      email: list('rina@contoh.id', 'RINA@contoh.id'),
      telephone: list('0812-3456-7890', '+6281234567890', '123'),
      links: list('https://contoh.id/rina', 'https://github.com/rinaw'),
      tags: list('Rekan', 'rekan', 'data'),
      identities: list(`linkedin:${id}`, `github:${id}`),
      note: fc.constantFrom(undefined, 'x', 'y\nx'),
    })
    .map(fields => contact(id, fields));

test('whoever is merged, no address, key, tag or note is lost, and the id stays', () => {
  fc.assert(
    fc.property(someContact('a'), someContact('b'), someContact('c'), (a, b, c) => {
      const merged = mergedContact(a, [b, c]);
      expect(merged.id).toBe('a');
      for (const one of [a, b, c]) {
        for (const key of one.identities) expect(merged.identities).toContain(key);
        for (const tag of one.tags)
          expect(merged.tags.map(each => each.toLowerCase())).toContain(tag.toLowerCase());
        for (const email of one.email)
          expect(merged.email.map(each => each.toLowerCase())).toContain(email.toLowerCase());
        if (one.url !== undefined) expect([merged.url, ...merged.links]).toContain(one.url);
        if (one.note !== undefined) expect(merged.note).toContain(one.note);
      }
      expect(new Set(merged.links).size).toBe(merged.links.length);
    }),
    { numRuns: 300 },
  );
});

test('an item that is left out goes with the keys that only it gave', () => {
  const one = contact('a', {
    email: ['rina@contoh.example'],
    telephone: ['0812-3456-7890'],
    tags: ['rekan'],
    identities: ['linkedin-id:ACoAA', 'email:rina@contoh.example', 'phone:+6281234567890'],
  });
  const other = contact('b', {
    email: ['lain@contoh.example'],
    links: ['https://contoh.example/lain'],
    tags: ['data'],
    identities: ['email:lain@contoh.example'],
  });
  const leftOut = {
    email: ['lain@contoh.example'],
    telephone: ['0812-3456-7890'],
    links: ['https://contoh.example/lain'],
    tags: ['rekan'],
  };
  expect(mergedContact(one, [other], {}, { leftOut, phoneCountry: 'ID' })).toMatchObject({
    email: ['rina@contoh.example'],
    telephone: [],
    links: [],
    tags: ['data'],
    identities: ['linkedin-id:ACoAA', 'email:rina@contoh.example'],
  });
});

test('what is left of both gives no key that neither had: a third may bear that of an office', () => {
  const office = { email: ['humas@contoh.id'], identities: [] };
  const [one, other] = [contact('a', office), contact('b', office)];
  expect(mergedContact(one, [other], {}, { leftOut: {} }).identities).toEqual([]);
});
