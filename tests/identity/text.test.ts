import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLines, cleanText, fold } from '../../lib/identity/text.ts';

describe('cleanText', () => {
  test.each([
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['line breaks and no-break spaces', ' Rina\u00A0\r\n\t Wijaya\u2003', 'Rina Wijaya'],
    [
      'zero-width and bidi characters',
      '\u202ERi\u200Bna\u2069\uFEFF Wi\u00ADja\u2060ya\u200F',
      'Rina Wijaya',
    ],
    ['control characters', 'Ri\u0000na\u0007 Wija\u009Bya', 'Rina Wijaya'],
    ['lone surrogates', 'Ri\uD83Dna \uDE80Wijaya 🚀', 'Rina Wijaya 🚀'],
    ['hidden tag characters', 'Rina\u{E0041}\u{E0042}', 'Rina'],
    ['a Hangul filler alone', '\u3164', ''],
    ['joiners between Latin letters', 'Ri\u200Cn\u200Da', 'Rina'],
    ['the joiner of a Persian word', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['the joiner of an emoji', '👩🏽\u200D💻', '👩🏽\u200D💻'],
    ['a joiner after an emoji', '🚀\u200D Rina', '🚀 Rina'],
  ])('shows what a reader sees of %s', (_what, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });
  test('never cuts a surrogate pair', () => {
    expect(cleanText('ab🚀', 3)).toBe('ab');
  });
  test('finds the text behind much indentation', () => {
    expect(cleanText(`${' \n'.repeat(100_000)}Rina${' '.repeat(500)}Wijaya`)).toBe('Rina Wijaya');
  });
  test('gives one well-formed line within its bound for any text, and leaves that alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(50), (raw, max) => {
        const clean = cleanText(raw, max);
        expect(clean.length).toBeLessThanOrEqual(max);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/[\n\r]|^\s|\s$/);
        expect(cleanText(clean, max)).toBe(clean);
      }),
    );
  });
});

describe('cleanLines', () => {
  test('keeps lines and at most one empty line between them', () => {
    expect(cleanLines(' One \r\n two\u2028three\n \n\u200B\n\n four\n')).toBe('One\ntwo\nthree\n\nfour');
  });
  test('is bounded', () => {
    expect(cleanLines('a\n'.repeat(1_000_000), 10)).toBe('a\na\na\na\na');
  });
});

describe('fold', () => {
  test.each([
    ['RINA  Wijayá', 'rina wijaya'],
    ['Nguyễn Đặng', 'nguyen dang'],
    ['O’Brien', "o'brien"],
    ['Straße', 'STRASSE'],
    ['𝓡𝓲𝓷𝓪', 'Rina'],
    ['Ｒｉｎａ', 'rina'],
    ['İrem', 'irem'],
    ['e\u0301lodie', 'Élodie'],
  ])('%s compares as equal to %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });
  test.each([
    ['rina', 'rini'],
    ['王小明', '王小红'],
    ['कि', 'की'],
  ])('%s does not compare as equal to %s', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });
});
