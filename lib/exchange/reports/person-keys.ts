import { emailKey, profileOf } from '../../identity/profile-key.ts';
import { telephoneKey } from '../../identity/telephone.ts';

/**
 * The keys of a person by their own facts, as `identitiesOf` gives them, for e-mail addresses and telephone numbers that are
 * in their one form already: nothing is parsed twice. A number that is not E.164 gives none.
 */
export const keysOf = (
  addresses: readonly string[],
  email: readonly string[],
  telephone: readonly string[],
): string[] => {
  const keys = new Set<string>();
  for (const address of addresses) {
    const profile = profileOf(address);
    if (profile) keys.add(profile.key);
  }
  for (const address of email) keys.add(emailKey(address));
  for (const number of telephone) if (/^\+\d{7,15}$/.test(number)) keys.add(telephoneKey(number));
  return [...keys];
};
