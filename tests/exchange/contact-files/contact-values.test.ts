import { describe, expect, test } from 'vitest';
import {
  emailsIn,
  profileAndLinks,
  webAddressesIn,
} from '../../../lib/exchange/contact-files/contact-addresses.ts';
import { contactDay } from '../../../lib/exchange/contact-files/contact-day.ts';
import { contactName } from '../../../lib/exchange/contact-files/contact-name.ts';
import { googleLabels, tagsIn } from '../../../lib/exchange/contact-files/contact-tags.ts';
import { telephonesIn, withCallingCode } from '../../../lib/exchange/contact-files/contact-telephones.ts';
import {
  addressInWords,
  addressLine,
  customProperty,
  vcardLine,
} from '../../../lib/exchange/contact-files/vcard-line.ts';

const columns = { name: '', prefix: '', first: '', middle: '', last: '', suffix: '', nickname: '' };

describe('the name of a contact', () => {
  test.each([
    ['one word as first name', { first: 'Suharto' }, { name: 'Suharto' }],
    ['one word as last name', { last: 'Suharto' }, { name: 'Suharto' }],
    ['three parts', { first: 'Siti', middle: 'Nur', last: 'Aminah' }, { name: 'Siti Nur Aminah' }],
    [
      'titles in columns of their own',
      { prefix: 'Dr. Ir.', first: 'Siti', last: 'Aminah', suffix: 'S.Kom., M.M.' },
      { name: 'Siti Aminah', honorificPrefix: 'Dr. Ir.', honorificSuffix: 'S.Kom., M.M.' },
    ],
    [
      'titles with the name',
      { first: 'Dr. Siti', last: 'Aminah, M.M.' },
      {
        name: 'Siti Aminah',
        originalName: 'Dr. Siti Aminah, M.M.',
        honorificPrefix: 'Dr.',
        honorificSuffix: 'M.M.',
      },
    ],
    [
      'a title in both',
      { prefix: 'Dr.', first: 'Dr. Siti', last: 'Aminah', suffix: 'M.M.' },
      {
        name: 'Siti Aminah',
        originalName: 'Dr. Siti Aminah',
        honorificPrefix: 'Dr.',
        honorificSuffix: 'M.M.',
      },
    ],
    ['the whole name only where there are no parts', { name: 'Budi S.', first: 'Budi' }, { name: 'Budi' }],
    ['a whole name', { name: 'Budi Santoso' }, { name: 'Budi Santoso' }],
    ['a nickname where nothing else is said', { nickname: 'Iti' }, { name: 'Iti' }],
    ['no guess at a comma', { name: 'de la Cruz, María José' }, { name: 'de la Cruz, María José' }],
    ['family name first where it is written so', { first: '小明', last: '王' }, { name: '王小明' }],
    ['an address', { first: 'rina@contoh.example' }, { name: 'rina@contoh.example' }],
    ['a number', { first: '0812-0000-1111' }, { name: '0812-0000-1111' }],
    ['nothing', {}, undefined],
    ['signs alone', { first: '-', last: '.' }, undefined],
  ])('%s', (_, written, name) => {
    expect(contactName({ ...columns, ...written })).toEqual(name);
  });
});

describe('a day', () => {
  test.each([
    ['1990-05-17', '1990-05-17'],
    ['1990-05-17T00:00:00Z', '1990-05-17'],
    ['19900517', '1990-05-17'],
    ['1990/5/17', '1990-05-17'],
    [' --05-17', '--05-17'],
    ['--0517', '--05-17'],
    ['1604-05-17', '--05-17'],
    ['0000-02-29', '--02-29'],
    ['17/05/1990', '1990-05-17'],
    ['5/17/1990', '1990-05-17'],
    ['17.5.1990', '1990-05-17'],
    ['5/5/1990', '1990-05-05'],
    ['4/5/1990', 'ambiguous'],
    ['12 Mar 2024', '2024-03-12'],
    ['7-Feb-22', '2022-02-07'],
    ['28-Nov-85', '1985-11-28'],
    ['17 Agustus 1945', '1945-08-17'],
    ['12. März 2024', '2024-03-12'],
    ['Mar 12, 2024', '2024-03-12'],
    ['12 de marzo de 2024', '2024-03-12'],
    ['17 Mei', '--05-17'],
    ['32925', '1990-02-21'],
    ['0/0/00', undefined],
    ['1990-02-30', undefined],
    ['31 Feb 2024', undefined],
    ['3171234567890001', undefined],
    ['40111', '2009-10-25'],
    ['besok', undefined],
    ['', undefined],
  ])('%s is %s', (text, day) => {
    expect(contactDay(text)).toBe(day);
  });

  test('in the order that is proven elsewhere', () => {
    expect(contactDay('4/5/1990', 'day-first')).toBe('1990-05-04');
    expect(contactDay('4/5/1990', 'month-first')).toBe('1990-04-05');
  });
});

describe('telephone numbers', () => {
  test.each([
    ['+62 812-0000-1111', undefined, ['+6281200001111'], []],
    ['0812-0000-1111', undefined, ['0812-0000-1111'], []],
    ['0812-0000-1111', 'ID', ['+6281200001111'], []],
    ['81200001111', 'ID', ['+6281200001111'], []],
    ["'081200001111", undefined, ['081200001111'], []],
    ['+62 812 0000 1111 ::: 0813-0000-2222', undefined, ['+6281200001111', '0813-0000-2222'], []],
    ['0812-0000-1111 / 0813-0000-2222', undefined, ['0812-0000-1111', '0813-0000-2222'], []],
    ['14000', undefined, ['14000'], []],
    ['6.2812E+12', undefined, [], ['6.2812E+12']],
    ['tidak ada', undefined, [], ['tidak ada']],
    ['[{"number":"81200001111","callingCode":"+62"}]', undefined, ['+6281200001111'], []],
    ['[{"number":{}}, null, 5, "0812-0000-1111"]', undefined, ['0812-0000-1111'], ['[object Object]']],
    ['[kantor] 021-555-0100', undefined, ['[kantor] 021-555-0100'], []],
  ])('in %s', (cell, country, numbers, bad) => {
    const told: string[] = [];
    expect(telephonesIn(cell, country, text => told.push(text))).toEqual(numbers);
    expect(told).toEqual(bad);
  });

  test.each([
    ['81200001111', '+62', '+62 81200001111'],
    ['081200001111', '62', '+62 81200001111'],
    ['+6281200001111', '+62', '+6281200001111'],
    ['81200001111', '', '81200001111'],
    ['', '+62', ''],
  ])('%s with %s beside it', (number, code, whole) => {
    expect(withCallingCode(number, code)).toBe(whole);
  });
});

describe('addresses', () => {
  test.each([
    ['rina@contoh.example', ['rina@contoh.example'], []],
    ['a@contoh.example ::: b@contoh.example', ['a@contoh.example', 'b@contoh.example'], []],
    [
      'a@contoh.example; b@contoh.example, c@contoh.example',
      ['a@contoh.example', 'b@contoh.example', 'c@contoh.example'],
      [],
    ],
    ['Rina Wijaya <rina@contoh.example>', ['rina@contoh.example'], []],
    ['["a@contoh.example","b@contoh.example"]', ['a@contoh.example', 'b@contoh.example'], []],
    ['tidak-ada', [], ['tidak-ada']],
    ['/o=Contoh/ou=Exchange/cn=rina', [], ['/o=Contoh/ou=Exchange/cn=rina']],
  ])('of mail in %s', (cell, addresses, bad) => {
    const told: string[] = [];
    expect(emailsIn(cell, text => told.push(text))).toEqual(addresses);
    expect(told).toEqual(bad);
  });

  test.each([
    ['https://contoh.example/a', ['https://contoh.example/a']],
    ['contoh.example', ['https://contoh.example/']],
    ['id.linkedin.com/in/Rina/', ['https://www.linkedin.com/in/rina']],
    ['http\\://contoh.example/a', ['http://contoh.example/a']],
    ['https://a.example ::: https://b.example', ['https://a.example/', 'https://b.example/']],
    ['javascript:alert(1)', []],
    ['rina wijaya', []],
    ['file:///etc/passwd', []],
    ['https://user:pass@contoh.example', []],
  ])('of the web in %s', (cell, addresses) => {
    expect(webAddressesIn(cell, () => {})).toEqual(addresses);
  });

  test('the profile is the own column’s, else the first of a known site, else the first', () => {
    const [site, github] = ['https://contoh.example/', 'https://github.com/rina'];
    expect(profileAndLinks([site], [github])).toEqual({ url: site, links: [github] });
    expect(profileAndLinks([], [site, github])).toEqual({ url: github, links: [site] });
    expect(profileAndLinks([], [site, site])).toEqual({ url: site, links: [] });
    expect(profileAndLinks([], [])).toEqual({ links: [] });
  });
});

describe('tags', () => {
  test.each([
    ['BKN;webinar 2026', ['BKN', 'webinar 2026']],
    ['BKN, webinar', ['BKN', 'webinar']],
    ['a|b', ['a', 'b']],
    ['["a","b c"]', ['a', 'b c']],
    ['"vip", teman', ['vip', 'teman']],
    ['a\\;b ; c', ['a;b', 'c']],
  ])('in %s', (cell, tags) => {
    expect(tagsIn(cell)).toEqual(tags);
  });

  test.each([
    ['* myContacts', { tags: [] }],
    ['* myContacts ::: *', { tags: [] }],
    ['* myContacts ::: * starred', { tags: ['starred'] }],
    ['Rekan; kantor ::: * coworkers', { tags: ['Rekan; kantor'], segment: 'colleague' }],
  ])('of Google in %s', (cell, labels) => {
    expect(googleLabels(cell)).toEqual(labels);
  });
});

describe('lines of vCard', () => {
  test('nothing in a value ends the line or begins a property', () => {
    expect(vcardLine('HOBBY', 'a,b;c\\d\r\nTEL:1\u2028x\ry')).toBe('HOBBY:a\\,b\\;c\\\\d\\nTEL:1\\nx\\ny');
  });

  test.each([
    ['NIP', 'X-CUSTOM-NIP'],
    ['Golongan darah', 'X-CUSTOM-GOLONGAN-DARAH'],
    ['名', 'X-CUSTOM'],
    ['a:b\r\nEND', 'X-CUSTOM-A-B-END'],
  ])('a field that a user called %s is %s', (label, property) => {
    expect(customProperty(label)).toBe(property);
  });

  test('an address has vCard’s seven parts', () => {
    expect(addressLine({ street: 'Jl. Contoh 1', city: 'Bogor', code: '16111' }, 'Work')).toBe(
      'ADR;TYPE=work:;;Jl. Contoh 1;Bogor;;16111;',
    );
    expect(addressLine({ formatted: 'Jl. Contoh 1\nBogor' }, '')).toBe('ADR:;;Jl. Contoh 1\\nBogor;;;;');
  });

  test.each([
    [{ street: 'Jl. Contoh 1', city: 'Bogor', country: 'Indonesia' }, 'Bogor, Indonesia'],
    [{ formatted: 'Jl. Contoh 1\r\nBogor' }, 'Jl. Contoh 1, Bogor'],
    [{ city: 'Singapore', country: 'Singapore' }, 'Singapore'],
    [{}, ''],
  ])('%j in words is %s', (address, words) => {
    expect(addressInWords(address)).toBe(words);
  });
});
