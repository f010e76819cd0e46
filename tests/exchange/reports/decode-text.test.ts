import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../lib/exchange/reports/decode-text.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap(part => (typeof part === 'string' ? [...part].map(char => char.charCodeAt(0)) : part)),
  );
const kindOf = (input: Uint8Array): string | undefined => {
  try {
    decodeText(input);
    return undefined;
  } catch (error) {
    return (error as { kind: string }).kind;
  }
};

describe('the encoding of a file is told by its bytes', () => {
  test.each([
    ['UTF-8', bytes('Jos', [0xc3, 0xa9]), 'José'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Rina'), 'Rina'],
    ['windows-1252', bytes('Jos', [0xe9], ' ', [0x96], ' Rina'), 'José – Rina'],
    ['UTF-16LE with a mark', bytes([0xff, 0xfe], 'R\0i\0'), 'Ri'],
    ['UTF-16BE with a mark', bytes([0xfe, 0xff], '\0R\0i'), 'Ri'],
    ['UTF-16LE without a mark', bytes('R\0i\0n\0a\0'), 'Rina'],
    ['UTF-16BE without a mark', bytes('\0R\0i\0n\0a'), 'Rina'],
    ['NUL bytes in a text', bytes('Rina,\0\0Budi,Siti,Andi,Dewi'), 'Rina,Budi,Siti,Andi,Dewi'],
    ['UTF-8 that was cut in a letter', bytes('Jos', [0xc3]), 'Jos\uFFFD'],
    ['a text that begins like a picture', bytes('BMKG,Nama'), 'BMKG,Nama'],
  ])('%s', (_, input, text) => {
    expect(decodeText(input)).toBe(text);
  });
});

describe('a few bytes that are no UTF-8 spoil only themselves', () => {
  const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
  const folded = (rest: string | number[]): Uint8Array =>
    bytes('BEGIN:VCARD\r\nFN:', utf8('Zoë '), [0xe7, 0x8e], rest, [0x8b], ' W\r\nEND:VCARD\r\n');

  test.each([
    [
      'a vCard folded within a letter, as Node reads it',
      Buffer.from(folded('\n ')),
      'BEGIN:VCARD\r\nFN:Zoë 王\n  W\r\nEND:VCARD\r\n',
    ],
    ['a letter cut off', bytes(utf8('Zoë\nMüñoz\n'), 'Cut ', [0xc3], ',c'), 'Zoë\nMüñoz\nCut Ã,c'],
    ['one line of windows-1252', bytes(utf8('Zoë\r\n'), 'Jos', [0xe9], '\r\n'), 'Zoë\r\nJosé\r\n'],
    ['as many lines of each', bytes([0xdc], 'n', [0xef], '\n', utf8('Štef\n')), 'Ünï\nŠtef\n'],
    ['one line in both', bytes(utf8('Zoë 王 '), 'Jos', [0xe9], ' W'), 'Zoë 王 José W'],
    ['a mark at the start', bytes([0xef, 0xbb, 0xbf], utf8('Zoë '), [0xe9, 0x20], 'a'), 'Zoë é a'],
    ['no letter at all', bytes(utf8('Zoë '), [0xed, 0xa0, 0x80], utf8(' 王Müñ')), 'Zoë í\u00A0€ 王Müñ'],
    [
      'mostly windows-1252',
      bytes('Jos', [0xe9], '\n', [0xdc], 'n\n', utf8('Š\n')),
      `José\nÜn\n${String.fromCharCode(0xc5)}\u00A0\n`,
    ],
    ['a vCard folded within a letter', folded('\r\n '), 'BEGIN:VCARD\r\nFN:Zoë 王\r\n  W\r\nEND:VCARD\r\n'],
    [
      'the same with a tab and a bare line feed',
      folded('\n\t'),
      'BEGIN:VCARD\r\nFN:Zoë 王\n\t W\r\nEND:VCARD\r\n',
    ],
  ])('%s', (_, input, text) => {
    expect(decodeText(input)).toBe(text);
  });
});

describe('what is no text is refused, whatever it is called', () => {
  test.each([
    ['nothing', bytes(), 'empty'],
    ['only line breaks', bytes('\r\n\r\n'), 'empty'],
    ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a], '\n'), 'image'],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'image'],
    ['a WebP', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), 'image'],
    ['a photo of a telephone', bytes([0, 0, 0, 0x18], 'ftypheic'), 'image'],
    ['a PDF', bytes('%PDF-1.7'), 'pdf'],
    ['a zip', bytes('PK', [3, 4], 'xx'), 'archive'],
    ['an old Excel file', bytes([0xd0, 0xcf, 0x11, 0xe0]), 'old-excel'],
    ['bytes without sense', Uint8Array.from({ length: 500 }, (_, at) => 1 + (at % 7)), 'binary'],
  ])('%s', (_, input, kind) => {
    expect(kindOf(input)).toBe(kind);
  });

  test('a refusal is a sentence', () => {
    expect(() => decodeText(bytes([0xff, 0xd8, 0xff]))).toThrow(
      /^The file cannot be read: it is a picture, whatever its name says\.$/,
    );
  });
});
