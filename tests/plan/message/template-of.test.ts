import { expect, test } from 'vitest';
import { filledTemplate } from '../../../lib/plan/message/fill-template.ts';
import { templateOf } from '../../../lib/plan/message/template-of.ts';

const facts = { name: 'Siti', event: 'Satu Data', help: 'data', me: 'Al' };

test.each([
  [
    'what is known becomes a field',
    'Halo Siti, senang bertemu di Satu Data.',
    'Halo {name}, senang bertemu di {event}.',
  ],
  ['every time', 'Siti, Siti', '{name}, {name}'],
  ['in whole words alone', 'Sitinjak, KSiti dan dataset', 'Sitinjak, KSiti dan dataset'],
  ['also where the word stands beside one that is not whole', 'dataset data', 'dataset {help}'],
  ['a short value stays, as it is in too many other words', 'Salam, Al', 'Salam, Al'],
  ['what is not known stays', 'Halo Budi', 'Halo Budi'],
])('%s', (_, text, template) => {
  expect(templateOf(text, facts)).toBe(template);
});

test('filled in again for the same person it is the message that was written', () => {
  const text = 'Halo Siti,\n\nterima kasih atas data di Satu Data.';
  expect(filledTemplate(templateOf(text, facts), facts)).toBe(text);
});
