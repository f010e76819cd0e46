import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, root } from './sources.ts';

/** What is put into a page on a click. */
const injected = ['reader.js', 'people.js', 'linked-people.js'];
/** What is put into a meeting and stays as long as one listens: it has listeners, and a port to our own page. */
const listener = 'participants.js';
const readerLimit = 25_000;

describe.each(['chrome-mv3', 'firefox-mv3'])('the built extension in .output/%s', build => {
  const folder = `.output/${build}`;
  const read = (file: string): string => readFileSync(path.join(root, folder, file), 'utf8');
  let manifest: Record<string, unknown> = {};

  beforeAll(() => {
    if (!existsSync(path.join(root, folder, 'manifest.json'))) {
      throw new Error(`${folder} is missing: run \`npm run build\` and \`npm run build:firefox\` first.`);
    }
    manifest = JSON.parse(read('manifest.json'));
  });

  test('asks only for permissions that show no warning', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      // Firefox has its sidebar without one.
      ...(build === 'chrome-mv3' ? ['sidePanel'] : []),
    ]);
  });

  test('may ask later for what the automatic backup and the daily notification need, and for nothing else', () => {
    expect(manifest.optional_permissions).toEqual([
      ...(build === 'chrome-mv3' ? ['offscreen'] : []),
      'downloads',
      'notifications',
    ]);
  });

  test.each([
    'host_permissions',
    'optional_host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
    'chrome_settings_overrides',
    'update_url',
    'key',
  ])('declares no %s', key => {
    expect(manifest).not.toHaveProperty(key);
  });

  test('runs no code that came from elsewhere', () => {
    const policy = JSON.stringify(manifest.content_security_policy ?? '');
    expect(policy).not.toMatch(/unsafe|https?:|wss?:|blob:|data:/);
  });

  test('speaks both languages, also where the browser itself shows it', () => {
    const { default_locale, name, description, commands } = manifest;
    expect(default_locale).toBe('en');
    const keys = [
      ...JSON.stringify([name, description, manifest.action, commands]).matchAll(/__MSG_(\w+)__/g),
    ].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(2);
    for (const locale of ['en', 'id']) {
      const messages = JSON.parse(read(`_locales/${locale}/messages.json`));
      for (const key of keys)
        expect(messages, `${key} in _locales/${locale}`).toHaveProperty(`${key}.message`);
      // Chromium refuses a longer description, and the store cuts a longer name.
      expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
      expect(messages.extensionName.message.length).toBeLessThanOrEqual(75);
    }
  });

  test('names only icons and pages that exist', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"\/?([\w/-]+\.(?:png|svg|html|js))"/g)].map(
      ([, file]) => file ?? '',
    );
    expect(named).toContain('background.js');
    expect(named.filter(file => !existsSync(path.join(root, folder, file)))).toEqual([]);
  });

  test('its pages load nothing from elsewhere', () => {
    for (const file of filesBelow(folder, /\.(?:html|css)$/)) {
      const text = readFileSync(path.join(root, file), 'utf8');
      expect(text, file).not.toMatch(
        /(?:src|href|srcset)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/i,
      );
    }
  });

  test('its scripts turn no text into code', () => {
    const scripts = filesBelow(folder, /\.js$/);
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts) {
      expect(readFileSync(path.join(root, file), 'utf8'), file).not.toMatch(
        /\beval\(|\bnew Function\b|\bimportScripts\(/,
      );
    }
  });

  test.each([...injected, listener])(
    `the injected %s is at most ${readerLimit / 1000} kB when compressed`,
    file => {
      expect(gzipSync(read(file)).length).toBeLessThanOrEqual(readerLimit);
    },
  );

  test('the listener in a meeting says nothing to the page', () => {
    expect(
      read(listener).match(/(?:window|self|globalThis|parent|top)\.postMessage|dispatchEvent/g) ?? [],
    ).toEqual([]);
  });

  test.each(injected)('the injected %s says nothing to the page', file => {
    // WXT's wrapper of a content script posts a message with the extension's id; that of an unlisted script does not.
    expect(read(file).match(/postMessage|dispatchEvent|addEventListener/g) ?? []).toEqual([]);
  });
});

test('Firefox is told that no data is collected', () => {
  const manifest = JSON.parse(readFileSync(path.join(root, '.output/firefox-mv3/manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});
