export interface PlaceParts {
  readonly city: string;
  readonly region: string;
  readonly country: string;
}

/**
 * `Bandung, Jawa Barat, Indonesia` in parts. Only what is a country's name in English or Indonesian is a country, or its code in
 * capitals, as Google writes it.
 */
export function placeParts(location = ''): PlaceParts {
  const parts = location
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '');
  const country = isCountry(parts) ? (parts.pop() ?? '') : '';
  const [city = '', ...regions] = parts;
  return { city, region: regions.join(', '), country };
}

/** States of the USA and provinces of Canada that are written as some country's code is: `San Francisco, CA`. */
const states: ReadonlySet<string> = new Set(
  (
    'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA ' +
    'RI SC SD TN TX UT VA VT WA WI WV WY AB BC MB NB NL NS NT NU ON PE QC SK YT'
  ).split(' '),
);

/** A code behind a place and its region is a country's; right behind a place it may be a state's. */
function isCountry(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  if (countries().has(last.toLowerCase())) return true;
  return /^[A-Z]{2}$/.test(last) && countries().has(last) && (parts.length > 2 || !states.has(last));
}

let known: ReadonlySet<string> | undefined;

/** Names of countries in lower case, and their codes in capitals. */
function countries(): ReadonlySet<string> {
  known ??= new Set(['en', 'id'].flatMap(namesIn));
  return known;
}

function namesIn(language: string): string[] {
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap(first => letters.map(second => first + second))
    .flatMap(code => {
      const name = display.of(code);
      return name === undefined ? [] : [name.toLowerCase(), code];
    });
}
