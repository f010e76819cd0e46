import { expect, test } from 'vitest';
import { garbledNames } from '../../../lib/exchange/reports/garbled-names.ts';

const named = (name: string) => ({
  name,
  email: [],
  telephone: [],
  identities: [],
  links: [],
  role: 'attendee' as const,
  attended: true,
});

test.each([
  'ZoÃ« MÃ¼ller',
  'Siti â€œIbuâ€\u009d Aminah',
  'JosÃ©',
  'Rin\uFFFD Wijaya',
  'Åžule',
  'Ä°smail',
  'CafÃ\u00A0',
])('%s was spoiled before it came here', name => expect(garbledNames([named(name)])).toEqual([name]));

test.each(['Zoë Müller', 'Åsa Öberg', 'Ärla', 'João', 'ÂNGELA', 'Ådne', '王小明', 'Ștefan'])(
  '%s is whole',
  name => expect(garbledNames([named(name)])).toEqual([]),
);
