import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTolerantJson } from '../../../lib/capture/standards/tolerant-json.ts';

test.each([
  ['a trailing comma', '{"a": [1, 2,], }', { a: [1, 2] }],
  [
    'comment lines, but not the // of an address',
    '// x\n{"a": "https://b//c" /* d */}',
    { a: 'https://b//c' },
  ],
  ['a comment mark in a string', '{"a": "/* b */ // c",}', { a: '/* b */ // c' }],
  ['raw line breaks and tabs in a string', '{"a": "b\nc\td"}', { a: 'b\nc\td' }],
  ['an HTML comment around it', '<!--\n{"a": 1}\n-->', { a: 1 }],
  ['CDATA around it', '/*<![CDATA[*/ {"a": 1} /*]]>*/', { a: 1 }],
  ['a semicolon after it', '{"a": 1};', { a: 1 }],
  ['several values in a row', '{"a": 1}\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
  ['unescaped quotes', '{"a": "they said "yes", twice", "b": 1}', { a: 'they said "yes", twice', b: 1 }],
  ['wrong escapes', '{"a": "it\\\'s C:\\q"}', { a: "it's C:\\q" }],
  ['two commas', '{"a": 1,, "b": 2}', { a: 1, b: 2 }],
  ['a byte order mark', '\uFEFF{"a": 1,}', { a: 1 }],
])('reads JSON with %s', (_, text, value) => {
  expect(parseTolerantJson(text)).toEqual(value);
});

test.each(['{"a" "b"}', '{"a": "never closed', 'var a = 1', '{{ template }}'])('%s is given up', text => {
  expect(parseTolerantJson(text)).toBeUndefined();
});

test('what is JSON is read as JSON, and survives comments and commas that are added to it', () => {
  fc.assert(
    fc.property(fc.json(), text => {
      const value = JSON.parse(text);
      expect(parseTolerantJson(text)).toEqual(value);
      expect(parseTolerantJson(`/* a */ [${text}, ] // b`)).toEqual([value]);
    }),
  );
});

test('any text at all ends in a value or in nothing', () => {
  const mess = fc.string({
    unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', '/', '*', 'a', '1', '\n', '<'),
  });
  fc.assert(fc.property(mess, text => void parseTolerantJson(text)));
});
