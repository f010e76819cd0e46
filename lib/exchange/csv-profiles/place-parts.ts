export interface PlaceParts {
  readonly city: string;
  readonly region: string;
  readonly country: string;
}

/** `Bandung, Jawa Barat, Indonesia` in parts. Only what is a country's name in English or Indonesian is a country. */
export function placeParts(location = ''): PlaceParts {
  const parts = location
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
  const country = countryNames().has((parts.at(-1) ?? '').toLowerCase()) ? (parts.pop() ?? '') : '';
  const [city = '', ...regions] = parts;
  return { city, region: regions.join(', '), country };
}

let names: ReadonlySet<string> | undefined;

/** Names of countries in lower case. */
function countryNames(): ReadonlySet<string> {
  names ??= new Set(['en', 'id'].flatMap(namesIn));
  return names;
}

function namesIn(language: string): string[] {
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap(first => letters.flatMap(second => display.of(first + second)?.toLowerCase() ?? []));
}
