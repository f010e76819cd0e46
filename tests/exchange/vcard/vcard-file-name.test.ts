import { expect, test } from 'vitest';
import { vcardFileName } from '../../../lib/exchange/vcard/vcard-file-name.ts';

test.each([
  ['Rina Wijaya', 'Rina Wijaya.vcf'],
  ['王小明', '王小明.vcf'],
  ['../../etc/passwd', 'etc passwd.vcf'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.vcf'],
  ['...', 'contact.vcf'],
  ['CON', '_CON.vcf'],
  ['nul.txt', '_nul.txt.vcf'],
  ['Rina\u202Efcv.exe', 'Rina fcv.exe.vcf'],
  ['Rina\r\nWijaya.', 'Rina Wijaya.vcf'],
])('%j is the file %j', (name, expected) => {
  expect(vcardFileName({ name })).toBe(expected);
});

test('a long name is cut between letters, so that any file system takes it', () => {
  const name = vcardFileName({ name: '🚀é'.repeat(80) });
  expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  expect(name.isWellFormed()).toBe(true);
});

test('equal names are told apart, whatever their case, also from one that looks like a number of ours', () => {
  const taken = new Map<string, number>();
  const names = ['Rina', 'Rina (2)', 'RINA', 'rina', 'Rina (2)', 'Budi'];
  const files = names.map(name => vcardFileName({ name }, taken));
  expect(files).toEqual([
    'Rina.vcf',
    'Rina (2).vcf',
    'RINA (3).vcf',
    'rina (4).vcf',
    'Rina (2) (2).vcf',
    'Budi.vcf',
  ]);
  expect(new Set(files.map(file => file.toLowerCase())).size).toBe(names.length);
});
