import { readFile } from 'node:fs/promises';
import path from 'node:path';

export interface Import {
  /** The file that imports, from the root: `lib/store/save.ts`. */
  readonly from: string;
  /** A file from the root where it is relative, else the package as written: `zod/mini`. */
  readonly to: string;
  readonly typesOnly: boolean;
  readonly line: number;
}

// An import or re-export at the start of a line, or an `import()` anywhere. One line or several, up to the quoted name.
const statements =
  /^(?:import|export)\s+(?<kind>type\s+)?(?:(?<what>[\w*{][^'"`;=()]*?)\s*from\s*)?['"](?<name>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]/gm;

/** The imports of a source file, re-exports and lazy ones included. `{ type A, type B }` counts as types only. */
export function importsIn(file: string, source: string): Import[] {
  return [...source.matchAll(statements)].map(({ groups, index }) => {
    const { kind, what, name, lazy } = groups ?? {};
    const specifier = name ?? lazy ?? '';
    return {
      from: file,
      to: specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier,
      typesOnly: kind !== undefined || (what !== undefined && onlyTypes(what)),
      line: source.slice(0, index).split('\n').length,
    };
  });
}

const onlyTypes = (what: string): boolean => {
  const braces = /^\{([^}]*)\}$/.exec(what.trim());
  const names = (braces?.[1] ?? '')
    .split(',')
    .map(name => name.trim())
    .filter(Boolean);
  return names.length > 0 && names.every(name => name.startsWith('type '));
};

export const importsOf = async (root: string, file: string): Promise<Import[]> =>
  importsIn(file, await readFile(path.join(root, file), 'utf8'));
