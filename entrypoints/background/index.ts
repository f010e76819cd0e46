import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openCompanion } from '../../lib/browser/companion.ts';
import { onEachDay } from '../../lib/browser/daily.ts';
import { makeMenus } from '../../lib/browser/menus.ts';
import { openWelcome, openWorkspace } from '../../lib/browser/pages.ts';
import { activeTab } from '../../lib/browser/read-tab.ts';
import { loadSettings, onSettings, preferredLocales } from '../../lib/browser/settings.ts';
import { languageFor, translator } from '../../lib/i18n/translate.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { purge } from '../../lib/store/trash.ts';
import { keepBackups } from './automatic-backup.ts';
import { keepDueInSight } from './due.ts';
import { quickSave } from './quick-save.ts';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void openWelcome();
      void loadSettings().then(nameMenus);
    });
    // What has been in the trash for 30 days goes for good. A failure here is no one's: the next day tries again.
    onEachDay(() => void purge(openDatabase(), new Date()).catch(() => undefined));
    keepBackups();
    onSettings(settings => void nameMenus(settings));
    keepDueInSight();

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'quick-save') void (tab ? quickSave(tab) : activeTab().then(quickSave));
    });

    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
      if (menuItemId === 'save') void browser.action.openPopup().catch(() => quickSave(tab));
      if (menuItemId === 'quickSave') void quickSave(tab);
      if (menuItemId === 'openList') void openWorkspace();
      // Where the browser does not open it, the popup has it too, and says so.
      if (menuItemId === 'companion' && tab?.id !== undefined && tab.windowId !== undefined)
        void openCompanion({ id: tab.id, windowId: tab.windowId }).catch(() => undefined);
    });
  },
});

function nameMenus(settings: Settings): Promise<void> {
  const t = translator(languageFor(preferredLocales(settings)));
  return makeMenus({
    save: t('menu.save'),
    quickSave: t('menu.quickSave'),
    openList: t('menu.openList'),
    companion: t('menu.companion'),
  });
}
