import { describe, expect, test } from 'vitest';
import { kindOf, kindOfMark, kindOfPath, roleOfBadge } from '../../../lib/capture/people-list/list-words.ts';

describe('a heading says who stands below it', () => {
  test.each([
    ['Featured speakers', 'speaker'],
    ['Narasumber', 'speaker'],
    ['Para Pembicara', 'speaker'],
    ['Referentinnen und Referenten', 'speaker'],
    ['Intervenants', 'speaker'],
    ['Ponentes', 'speaker'],
    ['Palestrantes', 'speaker'],
    ['Relatori', 'speaker'],
    ['Sprekers', 'speaker'],
    ['登壇者', 'speaker'],
    ['Moderator', 'moderator'],
    ['Organizing committee', 'organizer'],
    ['Panitia', 'organizer'],
    ['Hosted by', 'organizer'],
    ['Attendees (57)', 'attendee'],
    ['Daftar Peserta', 'attendee'],
    ['Teilnehmerliste', 'attendee'],
    ['Notre équipe', 'people'],
    ['Daftar Dosen', 'people'],
    ['Call for speakers', 'other'],
    ['Sponsors & partners', 'other'],
    ['What our customers say', 'other'],
    ['Berita terkait', 'other'],
    ['Important dates', undefined],
    ['Programme', undefined],
    [`Speakers ${'x'.repeat(90)}`, undefined],
  ])('%s', (heading, kind) => {
    expect(kindOf(heading)).toBe(kind);
  });

  test.each([
    ['/2026/speakers', 'speaker'],
    ['/profil/dosen', 'people'],
    ['/e/kopdar-12/attendees', 'attendee'],
    ['/news/2026', undefined],
    ['/', undefined],
  ])('an address: %s', (path, kind) => {
    expect(kindOfPath(path)).toBe(kind);
  });

  test.each([
    ['speaker-list sz-speaker', 'speaker'],
    ['chairperson-list', 'organizer'],
    ['testimonial speaker', 'other'],
    ['_1a2b3c', undefined],
  ])('a name in the markup: %s', (mark, kind) => {
    expect(kindOfMark(mark)).toBe(kind);
  });

  test.each([
    ['Moderator', 'moderator'],
    ['Keynote Speaker', 'speaker'],
    ['Pembicara Kunci', 'speaker'],
    ['Trainer, BKN', undefined],
    ['Ketua Panitia', undefined],
    ['Rina Wijaya', undefined],
  ])('a badge: %s', (badge, role) => {
    expect(roleOfBadge(badge)).toBe(role);
  });
});
