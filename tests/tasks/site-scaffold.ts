/** Files of a new site surface, from the root: path -> text. */
export type Scaffold = ReadonlyMap<string, string>;

const list = 'lib/sites/sites.ts';

/**
 * Source, fixture and expectation of a new surface, and the list with the surface at its end.
 * @param name kebab-case, `<site>-<what>`: `luma-event`
 * @param sites the present text of `lib/sites/sites.ts`
 * @throws Error with a sentence when the name is not one or is taken.
 */
export function siteScaffold(name: string, sites: string): Scaffold {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name)) {
    throw new Error(`"${name}" is no name of a surface: write the site and what is shown, as in luma-event.`);
  }
  const variable = name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  if (sites.includes(`'./${name}.ts'`)) throw new Error(`lib/sites/${name}.ts is in the list already.`);
  const host = `www.${name.split('-')[0]}.example`;
  const address = `https://${host}/people/rina-melati`;
  return new Map([
    [`lib/sites/${name}.ts`, source(name, variable, host)],
    [`tests/sites/${name}/example.html`, fixture(address)],
    [`tests/sites/${name}/example.json`, `${JSON.stringify(expectation(name, address), null, 2)}\n`],
    [list, listed(sites, name, variable)],
  ]);
}

const source = (
  name: string,
  variable: string,
  host: string,
): string => `import type { Site } from '../capture/site.ts';

/** Say here which page this is, what holds it together, and in which month it was seen so. */
export const ${variable}: Site = {
  name: '${name}',
  matches: ({ protocol, hostname, pathname }) =>
    protocol === 'https:' && hostname === '${host}' && /^\\/people\\/[^/]{1,200}$/.test(pathname),
  read: ({ document, url }) => {
    const heading = document.querySelector('main h1');
    if (!heading) return { people: [], events: [] };
    return {
      people: [
        [
          { field: 'url', value: url.href, rule: 'address' },
          { field: 'name', value: heading.textContent ?? '', rule: 'heading' },
          { field: 'headline', value: heading.nextElementSibling?.textContent ?? '', rule: 'below-heading' },
        ],
      ],
      events: [],
      subject: heading.parentElement ?? undefined,
    };
  },
};
`;

const fixture = (address: string): string => `<!-- ${address} -->
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Rina Melati</title></head>
<body>
<nav><a href="/people/viewer">Bayu Pengguna</a></nav>
<main>
  <div><h1>Rina Melati</h1><p>Data analyst at Balai Contoh</p></div>
  <section><h2>Others</h2><p><a href="/people/tono-wijaya">Tono Wijaya</a></p></section>
</main>
</body>
</html>
`;

const expectation = (site: string, url: string): object => ({
  url,
  site,
  people: [
    {
      name: 'Rina Melati',
      headline: 'Data analyst at Balai Contoh',
      url,
      evidence: { name: 'heading', headline: 'below-heading', url: 'address' },
    },
  ],
  events: [],
});

/** The list with one more import, in their order, and one more surface, at the end. */
function listed(sites: string, name: string, variable: string): string {
  const own = `import { ${variable} } from './${name}.ts';`;
  const imports = sites.split('\n').filter(line => /^import .* from '\.\//.test(line));
  const sorted = [...imports, own].sort((a, b) => (pathIn(a) < pathIn(b) ? -1 : 1));
  const present = /= \[([^\]]*)\];/.exec(sites);
  if (imports.length === 0 || !present)
    throw new Error(`${list} does not look as it should: add the surface by hand.`);
  const names = [
    ...(present[1] ?? '')
      .split(',')
      .map(item => item.trim())
      .filter(Boolean),
    variable,
  ];
  const line = `= [${names.join(', ')}];`;
  const lines = `= [\n${names.map(item => `  ${item},\n`).join('')}];`;
  return sites
    .replace(imports.join('\n'), sorted.join('\n'))
    .replace(present[0], line.length < 70 ? line : lines);
}

const pathIn = (line: string): string => /'(.*)'/.exec(line)?.[1] ?? '';
