import { describe, expect, test } from 'vitest';
import {
  eventIdentitiesOf,
  identitiesAfter,
  identitiesOf,
  samePerson,
} from '../../lib/identity/identities.ts';

describe('the keys of a person', () => {
  const person = {
    url: 'https://id.linkedin.com/in/Rina?trk=x',
    links: ['https://github.com/rinaw', 'https://contoh.id'],
    email: ['Rina@Contoh.id', 'bukan surel'],
    telephone: ['0812-3456-7890', '+62 812-3456-7891'],
  };

  test('come from profile addresses, mailboxes and international numbers', () => {
    expect(identitiesOf(person)).toEqual([
      'linkedin:rina',
      'github:rinaw',
      'email:rina@contoh.id',
      'phone:+6281234567891',
    ]);
  });

  test('come from local numbers too once the country is known', () => {
    expect(identitiesOf(person, 'ID')).toContain('phone:+6281234567890');
  });

  test('after an edit: those of the old facts go, those that a page gave stay', () => {
    const known = ['linkedin:rina', 'linkedin-id:ACoAAab', 'email:lama@contoh.id'];
    expect(
      identitiesAfter(
        known,
        ['linkedin:rina', 'email:lama@contoh.id'],
        ['linkedin:rina', 'email:baru@contoh.id'],
      ),
    ).toEqual(['linkedin:rina', 'linkedin-id:ACoAAab', 'email:baru@contoh.id']);
  });
});

test('the key of an event is its page', () => {
  expect(eventIdentitiesOf({ url: 'https://www.contoh.id/webinar/7/?utm_source=x' })).toEqual([
    'page:contoh.id/webinar/7',
  ]);
  expect(eventIdentitiesOf({})).toEqual([]);
});

describe('one person', () => {
  test.each([
    ['a profile in common', ['linkedin:rina', 'email:x@contoh.id'], ['linkedin:rina'], true],
    ['only a mailbox in common', ['linkedin:rina', 'email:x@contoh.id'], ['email:x@contoh.id'], true],
    [
      'a mailbox in common, profiles at different sites',
      ['linkedin:rina', 'email:x@contoh.id'],
      ['github:rina', 'email:x@contoh.id'],
      true,
    ],
    [
      'an office mailbox in common, two profiles at one site',
      ['linkedin:rina', 'email:humas@contoh.id'],
      ['linkedin:budi', 'email:humas@contoh.id'],
      false,
    ],
    [
      'the account of their agency in common, two profiles at one site',
      ['linkedin:rina', 'instagram:dinas'],
      ['linkedin:budi', 'instagram:dinas'],
      false,
    ],
    [
      'a member id in common, a slug that was renamed',
      ['linkedin:rina', 'linkedin-id:ACoAAab'],
      ['linkedin:rina-w', 'linkedin-id:ACoAAab'],
      true,
    ],
    [
      'a slug in common, two forms of the member id',
      ['linkedin:rina', 'linkedin-id:ACoAAab'],
      ['linkedin:rina', 'linkedin-id:ACwAAab'],
      true,
    ],
    ['nothing in common', ['linkedin:rina'], ['linkedin:rini'], false],
    ['no keys at all', [], [], false],
  ])('%s', (_, a, b, same) => {
    expect(samePerson({ identities: a }, { identities: b })).toBe(same);
    expect(samePerson({ identities: b }, { identities: a })).toBe(same);
  });

  test.each([
    ['email:humas@contoh.id', 'Andi Wijaya', 'Tono Santoso', false],
    ['phone:+62215550100', 'Andi Wijaya', 'Tono Santoso', false],
    ['email:humas@contoh.id', 'Siti Aminah', 'Bu Siti', true],
    ['email:humas@contoh.id', 'siti@contoh.id', 'Siti Aminah', true],
    ['email:wang@contoh.id', '王小明', 'Wang Xiaoming', true],
    ['linkedin:rina', 'Rina Wijaya', 'Ny. Santoso', true],
  ])('of %s alone %s and %s: %s', (key, name, other, same) => {
    expect(samePerson({ name, identities: [key] }, { name: other, identities: [key] })).toBe(same);
  });
});
