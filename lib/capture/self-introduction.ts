import { normalizeEmail } from '../identity/email.ts';
import { profileOf } from '../identity/profile-key.ts';
import { fold } from '../identity/text.ts';
import type { PersonField } from '../model/person.ts';
import type { Finding } from './evidence.ts';

const greeting =
  /^(?:(?:hi|hello|hey|halo|hai|hola|hallo|bonjour|salut|olá|ciao)(?: there| semua)?[\s,.!–—-]{0,4})?(?:i(?:['’]| a)m|my name is|(?:nama )?saya|ich bin|mein name ist|je suis|je m['’]appelle|(?:yo )?soy|me llamo|sono|mi chiamo|(?:eu )?sou|ik ben)\s+/iu;

/** `Hi, I’m Rina Wijaya 👋` -> `Rina Wijaya`; undefined where a heading presents nobody. */
export function introduced(heading: string): string | undefined {
  const [said] = greeting.exec(heading.slice(0, 200)) ?? [];
  // At most a wave, a stop or two: a longer tail of signs is nobody's.
  const name = said && heading.slice(said.length, 200).replace(/[^\p{L}\p{M}.)]{1,12}$/u, '');
  return name?.replace(/(\p{L}{3})\.$/u, '$1');
}

/**
 * Where to find whom a page of their own presents: the one address to write to, and profiles that have a part of the name
 * in them. The links to friends have none.
 */
export function waysTo(name: string, marks: readonly string[]): Finding<PersonField>[] {
  const words = fold(name).match(/\p{L}{3,}/gu) ?? [];
  const letters = new Set(
    marks.flatMap(mark => {
      const [, address = ''] = /^mailto:([^?]*)/i.exec(mark) ?? [];
      return normalizeEmail(address) ?? [];
    }),
  );
  const [email] = letters;
  const profiles = marks.filter(mark => {
    const key = fold(profileOf(mark)?.key ?? '');
    return key !== '' && words.some(word => key.slice(key.indexOf(':')).includes(word));
  });
  return [
    ...(email && letters.size === 1 ? [{ field: 'email', value: email, rule: 'own-page' } as const] : []),
    ...[...new Set(profiles)]
      .slice(0, 10)
      .map(value => ({ field: 'links', value, rule: 'own-page' }) as const),
  ];
}
