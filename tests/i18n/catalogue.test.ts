import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { en, type MessageKey } from '../../lib/i18n/en.ts';
import { id } from '../../lib/i18n/id.ts';
import { attendanceModes, eventTextFields } from '../../lib/model/event.ts';
import { acts } from '../../lib/model/history.ts';
import { personListFields, personTextFields } from '../../lib/model/person.ts';
import { refusals } from '../../lib/model/reading.ts';

const root = path.join(import.meta.dirname, '../..');
const keys = Object.keys(en) as MessageKey[];
const sources = ['components', 'entrypoints', 'lib'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .map(file => path.join(folder, file).replaceAll('\\', '/'))
    .filter(file => !/^lib\/i18n\/(?:en|id)(?:-[\w-]+)?\.ts$/.test(file)),
);
const code = sources.map(file => readFileSync(path.join(root, file), 'utf8'));

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

describe('both languages', () => {
  test('have the same texts, and none is empty', () => {
    expect(Object.keys(id).sort()).toEqual([...keys].sort());
    expect(keys.filter(key => en[key].trim() === '' || id[key].trim() === '')).toEqual([]);
  });

  test('have the same placeholders, in each of a text’s forms', () => {
    const differing = keys.filter(key => {
      const forms = [...en[key].split(' | '), ...id[key].split(' | ')].map(form => placeholders(form).join());
      return new Set(forms).size > 1;
    });
    expect(differing).toEqual([]);
  });

  test('have no more than a singular and a plural of a text', () => {
    expect(keys.filter(key => en[key].split(' | ').length > 2 || id[key].split(' | ').length > 2)).toEqual(
      [],
    );
  });

  test('use no exclamation mark, and no straight quotation marks around words', () => {
    expect(keys.filter(key => /!|"/.test(en[key] + id[key]))).toEqual([]);
  });
});

describe('the code', () => {
  const quoted = new Set(code.flatMap(text => [...text.matchAll(/'([\w.-]+)'/g)].map(([, key = '']) => key)));
  /** `field.${name}` -> `field.`: what is chosen when it runs. */
  const families = code.flatMap(text =>
    [...text.matchAll(/`((?:[a-z]+\.)+)\$\{/gi)].map(([, family = '']) => family),
  );
  const isSaid = (key: string): boolean => {
    const parent = key.replace(/\.(?:title|advice)$/, '');
    if (quoted.has(key) || quoted.has(parent)) return true;
    if (key.startsWith('event.')) return attendanceModes.some(mode => key === `event.${mode}`);
    return families.some(family => key.startsWith(family));
  };

  test('uses every text', () => {
    const unused = keys.filter(key => !isSaid(key));
    expect(unused.map(key => `${key}: nothing says it, take it out`)).toEqual([]);
  });

  test.each([
    ['a field of a person', [...personTextFields, ...personListFields].map(field => `field.${field}`)],
    // The address and the picture of an event have their own names.
    ['a field of an event', eventTextFields.map(field => `field.${field}`)],
    ['an act in the history', acts.map(act => `act.${act}`)],
    ['a refusal', refusals.flatMap(refusal => [`refusal.${refusal}.title`, `refusal.${refusal}.advice`])],
  ])('has a text for %s', (_, needed) => {
    expect(needed.filter(key => !(key in en))).toEqual([]);
  });
});

describe('components and entrypoints', () => {
  /** Words between two tags, or in an attribute that is read to people. */
  const wordsIn = (markup: string): string[] => {
    const between = markup.matchAll(/(?<=["'}/\w]>)([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)(?=<[/\w]|\{)/gu);
    const after = markup.matchAll(/(?<=\})([^<>{}=;()]*\p{L}{2}[^<>{}=;()]*)(?=<\/)/gu);
    const attributes = markup.matchAll(/\s(?:aria-label|title|placeholder|alt|label)="([^"]*\p{L}[^"]*)"/gu);
    return [...between, ...after, ...attributes]
      .map(([, words = '']) => words.trim())
      .filter(words => words !== '');
  };

  test.each(sources.filter(file => file.endsWith('.tsx')))('%s writes no words of its own', file => {
    const markup = readFileSync(path.join(root, file), 'utf8');
    // The name is the same in every language.
    expect(wordsIn(markup).filter(words => words !== 'Jejaring')).toEqual([]);
  });

  test.each([
    ['<p class="soft">Nothing here</p>', ['Nothing here']],
    ['<Mark /> Contacts\n</p>', ['Contacts']],
    ['<b>{name} is saved</b>', ['is saved']],
    ['<input placeholder="Search" />', ['Search']],
    ['<p>{name} · {day}</p>', []],
  ])('words would be seen in %s', (markup, words) => {
    expect(wordsIn(markup)).toEqual(words);
  });
});
