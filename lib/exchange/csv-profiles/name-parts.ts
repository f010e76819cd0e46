/** What belongs to the word behind it: `Ahmad bin Abdullah`, `Ludwig van der Berg`. */
const particles = new Set(
  'al bin binte binti da dal de del dela della den der di dos du el ibn la le ten ter van von y'.split(' '),
);

export interface NameParts {
  /** All but the last word; a name of one word whole. */
  readonly given: string;
  /** Empty for a name of one word, as many Indonesians have. */
  readonly family: string;
}

/** A name in two parts, for formats that ask for them. Given before family gives the name again. */
export function nameParts(name: string): NameParts {
  const words = name.trim().split(/\s+/);
  let at = words.length - 1;
  if (at === 0) return { given: words[0] ?? '', family: '' };
  while (at > 1 && particles.has(words[at - 1]?.toLowerCase() ?? '')) at--;
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}

interface Titled {
  readonly name: string;
  readonly honorificPrefix?: string | undefined;
  readonly honorificSuffix?: string | undefined;
}

/** The same with titles as people write them themselves, `Dr. Siti` and `Aminah, M.M.`, where no column is for them. */
export function titledNameParts({ name, honorificPrefix, honorificSuffix }: Titled): NameParts {
  const { given, family } = nameParts(name);
  const first = honorificPrefix ? `${honorificPrefix} ${given}` : given;
  if (!honorificSuffix) return { given: first, family };
  return family === ''
    ? { given: `${first}, ${honorificSuffix}`, family }
    : { given: first, family: `${family}, ${honorificSuffix}` };
}
