import { describe, expect, test } from 'vitest';
import {
  isBracket,
  knownRemarksIn,
  remarksIn,
  withoutRemarks,
} from '../../../lib/capture/meeting/remarks.ts';

describe('a name as a platform shows it', () => {
  test.each<[string, object]>([
    ['Siti Aminah', { name: 'Siti Aminah' }],
    ['Siti Aminah (Host, me)', { name: 'Siti Aminah', role: 'organizer', isYou: true }],
    ['Siti Aminah (Tuan Rumah, saya)', { name: 'Siti Aminah', role: 'organizer', isYou: true }],
    ['Siti Aminah(Co-host)', { name: 'Siti Aminah', role: 'moderator' }],
    ['Budi (Tamu)', { name: 'Budi', isGuest: true }],
    ['Budi (Guest) (Unverified)', { name: 'Budi', isGuest: true }],
    ['Budi（ゲスト）', { name: 'Budi', isGuest: true }],
    ['Rina Wijaya [Extern]', { name: 'Rina Wijaya', isGuest: true }],
    ['Rina (Sie)', { name: 'Rina', isYou: true }],
    ['Анна (Ведущий, я)', { name: 'Анна', role: 'organizer', isYou: true }],
    ['Ana (Anfitrião, eu)', { name: 'Ana', role: 'organizer', isYou: true }],
    ['Trần Thị Mai (Khách)', { name: 'Trần Thị Mai', isGuest: true }],
    ['Budi (Diskominfo)', { name: 'Budi (Diskominfo)' }],
    ['Budi (Ani) Santoso', { name: 'Budi (Ani) Santoso' }],
    ['Budi (Host Family Program)', { name: 'Budi (Host Family Program)' }],
    ['(Host)', { name: '(Host)' }],
    ['Budi (Diskominfo) (Guest)', { name: 'Budi (Diskominfo)', isGuest: true }],
    ['', { name: '' }],
  ])('%s', (shown, expected) => {
    expect(withoutRemarks(shown)).toEqual(expected);
  });

  test.each<[string, object | undefined]>([
    ['Meeting host', { role: 'organizer' }],
    ['Presenters', { role: 'speaker' }],
    ['Host and me', { role: 'organizer', isYou: true }],
    ['Host, Siti', undefined],
    ['Unknown user', undefined],
    ['', undefined],
  ])('a remark by itself: %s', (text, expected) => {
    expect(remarksIn(text)).toEqual(expected);
  });

  test('of a remark in an element of its own what is known counts', () => {
    expect(knownRemarksIn('Interpreter, me')).toEqual({ isYou: true });
    expect(knownRemarksIn('Hýsill, ég')).toEqual({});
  });

  test.each([
    ['(Hýsill, ég)', true],
    ['（主持人）', true],
    ['Siti (Host)', false],
    ['()', false],
  ])('an element of nothing but a bracket is a remark in any language: %s', (text, expected) => {
    expect(isBracket(text)).toBe(expected);
  });
});

test('a hostile name takes no time and stays a name', () => {
  const long = `${'('.repeat(50_000)}${'a ('.repeat(50_000)}`;
  expect(withoutRemarks(long).name.length).toBeLessThanOrEqual(300);
  expect(withoutRemarks(`Budi ${'(Guest) '.repeat(40)}`).name).toMatch(/^Budi/);
});
