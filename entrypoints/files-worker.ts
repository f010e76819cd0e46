import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { UnreadableBackup } from '../lib/exchange/backup/unreadable-backup.ts';
import { forTables } from '../lib/model/stored-record.ts';
import { compareBackup } from '../lib/store/backup-comparison.ts';
import type { Running } from '../lib/store/bulk.ts';
import { openDatabase } from '../lib/store/database.ts';
import { restoreBackup } from '../lib/store/restore-backup.ts';
import { backupFile } from './options/export/backup-file.ts';
import { exportFile } from './options/export/export-file.ts';
import type { FilesAnswer, FromFilesWorker, ToFilesWorker } from './options/export/files-messages.ts';
import { GoneFile, type OpenedBackup, openBackup } from './options/export/opened-backup.ts';

/** Progress told oftener than this would only keep the page busy, in ms. */
const betweenMessages = 80;

/**
 * Writes and reads files beside the page, which stays awake with 100,000 contacts; what a backup holds never comes to the page.
 * A script of its own and not a chunk of the page, as the report reader is.
 */
export default defineUnlistedScript(() => {
  const db = openDatabase();
  let opened: OpenedBackup | undefined;
  let stop = new AbortController();
  const say = (message: FromFilesWorker): void => postMessage(message);

  const answerTo = async (asked: ToFilesWorker, running: Running): Promise<FilesAnswer> => {
    switch (asked.kind) {
      case 'export':
        return { kind: 'file', ...(await exportFile(db, asked.order, running)) };
      case 'backup':
        return { kind: 'file', ...(await backupFile(db, asked.order, running)) };
      case 'open': {
        opened = await openBackup(asked.file, asked.passphrase, running);
        const { createdAt, content } = opened;
        const comparison = await compareBackup(db, content, { signal: running.signal });
        const counts = forTables(table => content[table].length);
        return { kind: 'opened', preview: { createdAt, counts, settings: content.settings, comparison } };
      }
      case 'restore': {
        if (!opened) throw new Error('no backup was opened');
        const { choices, label } = asked;
        return {
          kind: 'restored',
          ...(await restoreBackup(db, opened.content, { ...choices, label, ...running })),
        };
      }
      case 'stop':
        throw new Error('nothing to do');
    }
  };

  addEventListener('message', async ({ data }: MessageEvent<ToFilesWorker>) => {
    if (data.kind === 'stop') return stop.abort();
    stop = new AbortController();
    let said = 0;
    const onProgress = (share: number): void => {
      if (performance.now() - said < betweenMessages) return;
      said = performance.now();
      say({ kind: 'progress', share });
    };
    try {
      say(await answerTo(data, { onProgress, signal: stop.signal }));
    } catch (error) {
      if (error instanceof UnreadableBackup)
        say({ kind: 'unreadable', reason: error.kind, place: error.place });
      else if (error instanceof GoneFile) say({ kind: 'unreadable', reason: 'gone' });
      else if (error instanceof Error) say({ kind: 'failed', name: error.name, message: error.message });
      else say({ kind: 'failed', name: 'Error', message: String(error) });
    }
  });
});
