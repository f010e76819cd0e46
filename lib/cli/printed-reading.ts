import { normalizeTelephone, telephoneKey } from '../identity/telephone.ts';
import type { PersonCandidate, Reading } from '../model/reading.ts';

/** A reading as the command line prints it: no unknown fields, and international telephone numbers as identities too. */
export function printedReading({ url, site, refusal, people, events }: Reading): object {
  return {
    url,
    site,
    ...(refusal && { refusal }),
    people: people.map(person => known({ ...person, identities: withTelephones(person) })),
    events: events.map(known),
  };
}

/** Without fields that hold nothing; `evidence` comes last. */
const known = ({ evidence, ...fields }: Readonly<Record<string, unknown>>): object => ({
  ...Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined,
    ),
  ),
  evidence,
});

/** Only numbers with a country: a national number without one belongs to several people in the world. */
function withTelephones({ telephone, identities }: PersonCandidate): string[] {
  const keys = telephone.flatMap(number => {
    const normal = normalizeTelephone(number);
    return normal ? [telephoneKey(normal)] : [];
  });
  return [...new Set([...identities, ...keys])];
}
