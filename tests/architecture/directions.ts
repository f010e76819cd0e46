import type { Import } from './imports.ts';

interface Rule {
  /** Parts and packages of which anything may be imported. */
  readonly values: readonly string[];
  /** Parts of which only types may be imported. */
  readonly types: readonly string[];
  /** Said to whoever breaks it. */
  readonly because: string;
}

const core = ['model', 'identity', 'find', 'capture', 'sites', 'plan', 'exchange', 'store', 'sync', 'i18n'];

/** Who may import whom; CONTRIBUTING.md shows the same table. A part may always import itself. */
export const directions: Readonly<Record<string, Rule>> = {
  model: { values: ['zod/mini'], types: [], because: 'the records know nothing of what is done with them' },
  i18n: { values: [], types: ['model', 'plan'], because: 'texts are data' },
  identity: {
    values: ['libphonenumber-js/min'],
    types: ['model'],
    because: 'it runs in the page, where there is no zod',
  },
  find: {
    values: ['identity'],
    types: ['model'],
    because: 'it searches, filters and sorts rows that it is handed',
  },
  plan: { values: ['identity'], types: ['model'], because: 'it reckons with what it is handed' },
  capture: {
    values: ['identity'],
    types: ['model'],
    because: 'it runs in the page, where there is no zod, and knows no site',
  },
  sites: { values: ['capture', 'identity'], types: ['model'], because: 'a site can be deleted alone' },
  exchange: {
    values: ['model', 'identity', 'i18n', 'papaparse', 'fflate', 'ical.js', 'uqr'],
    types: [],
    because: 'a file format knows neither store nor browser',
  },
  store: {
    values: ['model', 'identity', 'plan', 'dexie'],
    types: [],
    because: 'records are kept, not shown or read from pages, here',
  },
  sync: {
    values: ['model', 'store', 'exchange'],
    types: [],
    because: 'a device is one more place for the same records',
  },
  browser: {
    values: ['model', 'wxt/browser', 'webextension-polyfill'],
    types: ['capture'],
    because: 'it only puts the extension API into our words',
  },
  components: {
    values: [
      'identity',
      'find',
      'plan',
      'exchange',
      'i18n',
      'preact',
      'preact/hooks',
      'preact/compat',
      'lucide',
      'uplot',
    ],
    types: ['model'],
    because: 'a view gets what it shows as props and calls back',
  },
  cli: {
    values: core.filter(part => part !== 'store'),
    types: [],
    because: 'it runs in Node, with neither browser nor database',
  },
};

/** The part a path belongs to: `lib/store/save.ts` -> `store`, `components/tag.tsx` -> `components`; a package is its own. */
export const partOf = (file: string): string => /^(?:lib\/)?([^/]+)\//.exec(file)?.[1] ?? file;

/** The sentence for an import that is forbidden, or nothing. */
export function complaint({ from, to, typesOnly, line }: Import): string | undefined {
  const part = partOf(from);
  const rule = directions[part];
  if (!rule) return undefined; // entrypoints wire everything
  const isPackage = !/^(?:lib|components|entrypoints|tests|public)\//.test(to) && !to.startsWith('..');
  const target = isPackage ? to : partOf(to);
  if (target === part) return part === 'sites' ? anotherSite({ from, to, typesOnly, line }) : undefined;
  if (isPackage && part === 'cli') return undefined;
  if (rule.values.includes(target)) return undefined;
  const place = `${from}:${line}`;
  if (rule.types.includes(target)) {
    return typesOnly
      ? undefined
      : `${place} imports values of ${to}. ${part} may import only types of ${target}: write \`import type\`, or hand the value in as an argument; ${rule.because}.`;
  }
  return `${place} imports ${to}. ${part} may import ${allowed(rule)}: move the code, or hand the value in as an argument; ${rule.because}.`;
}

const allowed = ({ values, types }: Rule): string =>
  [...values, ...types.filter(part => !values.includes(part)).map(part => `types of ${part}`)].join(', ') ||
  'nothing';

// A surface is `lib/sites/NAME.ts`, alone or with a folder `lib/sites/NAME/`; the lists name them all, and a kit is what
// the surfaces of one company share.
const lists: ReadonlySet<string | undefined> = new Set([
  'sites',
  'people-sites',
  'linked-people-sites',
  'meeting-sites',
]);
const kits: ReadonlySet<string | undefined> = new Set(['linkedin-kit']);
const surfaceOf = (file: string): string | undefined => /^lib\/sites\/([^/.]+)/.exec(file)?.[1];

function anotherSite({ from, to, line }: Import): string | undefined {
  const own = surfaceOf(from);
  if (lists.has(own) || own === surfaceOf(to) || kits.has(surfaceOf(to))) return undefined;
  return `${from}:${line} imports ${to}. A site never imports another: move what both need to lib/capture, so that each can be deleted alone.`;
}
