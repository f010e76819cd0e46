import { browser } from 'wxt/browser';
import { canDownloadByItself, onAlarm, setAlarm } from '../../lib/browser/automatic-download.ts';
import { canOpenMaker, withMaker } from '../../lib/browser/backup-maker.ts';
import { loadSettings, onSettings } from '../../lib/browser/settings.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { automaticBackup, type MakeBackup } from '../options/export/automatic-backup.ts';
import { backupFile } from '../options/export/backup-file.ts';

/** Keeps the alarm of the automatic backup, and writes the backup when it rings. */
export function keepBackups(): void {
  if (!canDownloadByItself()) return;
  const keepAlarm = ({ automaticBackup: often }: Settings) => void setAlarm(often);
  onAlarm(() => void backUp());
  onSettings(keepAlarm);
  // An alarm may be lost when the browser ends.
  browser.runtime.onStartup.addListener(() => void loadSettings().then(keepAlarm));
  browser.runtime.onInstalled.addListener(() => void loadSettings().then(keepAlarm));
}

async function backUp(): Promise<void> {
  const make = maker();
  // Where neither can be, the next page of the workspace does it.
  if (make) await automaticBackup(openDatabase(), make);
}

const appVersion = (): string => browser.runtime.getManifest().version;

/** A service worker cannot make the address of a file; Firefox has a page in the background, which can. */
function maker(): MakeBackup | undefined {
  if (typeof URL.createObjectURL === 'function')
    return async (settings, use) => {
      const { file, name } = await backupFile(openDatabase(), { settings, appVersion: appVersion() });
      const url = URL.createObjectURL(file);
      await use(url, name).finally(() => URL.revokeObjectURL(url));
    };
  if (canOpenMaker()) return (settings, use) => withMaker({ settings, appVersion: appVersion() }, use);
  return undefined;
}
