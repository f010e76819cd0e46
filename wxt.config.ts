import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Jejaring',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // None of these shows a warning at install; the built manifest is held to this list by a test.
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    // Asked for when the automatic backup is switched on (Chromium's worker needs a page that makes the file), or the notification.
    optional_permissions: [...(browser === 'firefox' ? [] : ['offscreen']), 'downloads', 'notifications'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      // Keys that Chromium assigns in fact; others are suggested in vain (see tests/e2e).
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'quick-save': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_quickSaveCommand__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'jejaring@jejaring.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
