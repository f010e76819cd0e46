import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';
export type FoundBrowser = { readonly path: string } | { readonly missing: string };

interface Installable {
  /** The environment variable that names the program outright. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly packages: readonly string[];
  readonly advice: string;
}

const programFiles = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(folder => folder !== undefined);
const inPrograms = (...files: readonly string[]): string[] =>
  programFiles.flatMap(folder => files.map(file => path.join(folder, file)));

const installables: Record<BrowserKind, Installable> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/usr/bin/chromium',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...inPrograms('Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'),
      ...inPrograms('Microsoft/Edge/Application/msedge.exe'),
    ],
    // The fonts: Latin with its diacritics, and the emoji that people put into their names.
    packages: ['chromium', 'fonts-dejavu-core', 'fonts-noto-color-emoji'],
    advice:
      'Install Chromium, Google Chrome or Microsoft Edge (Debian: `apt install chromium`), or name the program in the variable CHROMIUM.',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/usr/bin/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...inPrograms('Mozilla Firefox/firefox.exe'),
    ],
    packages: ['firefox-esr'],
    advice:
      'Install Firefox ESR (Debian: `apt install firefox-esr`), or name the program in the variable FIREFOX.',
  },
};

const onPath = (command: string): string | undefined => {
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command];
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap(folder => names.map(name => path.join(folder, name)))
    .find(file => existsSync(file));
};

/** The program of an installed browser: the named one, else the first on PATH, else the first in a usual place. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const { variable, commands, places } = installables[kind];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  return commands.map(onPath).find(file => file !== undefined) ?? places.find(file => existsSync(file));
}

/** Finds a browser, or installs it where that can be done without asking: as root on Debian and what descends from it. */
export async function provideBrowser(kind: BrowserKind, say: (line: string) => void): Promise<FoundBrowser> {
  const { variable, packages, advice } = installables[kind];
  const found = findBrowser(kind);
  if (found) return { path: found };
  if (process.env[variable])
    return { missing: `${variable} names ${process.env[variable]}, which does not exist.` };
  if (!canInstall()) return { missing: `No ${kind} was found. ${advice}` };
  say(`Installing ${packages.join(', ')} with apt`);
  const trouble = await install(packages);
  const installed = findBrowser(kind);
  return installed
    ? { path: installed }
    : { missing: `No ${kind} was found and apt could not install it. ${advice}\n${trouble}` };
}

const canInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && /debian/i.test(distribution());

const distribution = (): string => {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
};

let listsUpdated = false;

/** Returns what apt complained of, to be shown only if the browser is still missing. */
async function install(packages: readonly string[]): Promise<string> {
  const said = listsUpdated ? '' : await apt('update');
  listsUpdated = true;
  return said + (await apt('install', '--yes', '--no-install-recommends', ...packages));
}

const apt = (...args: readonly string[]): Promise<string> =>
  new Promise(resolve => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFile('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], { env }, (_error, _out, said) =>
      resolve(said),
    );
  });
