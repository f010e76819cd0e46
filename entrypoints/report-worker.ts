import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isBackup } from '../lib/exchange/backup/detect.ts';
import { mostBytes } from '../lib/exchange/reports/decode-text.ts';
import { readReport } from '../lib/exchange/reports/read-report.ts';
import { UnreadableFile } from '../lib/exchange/reports/unreadable-file.ts';
import type { ImportSource } from '../lib/model/import-draft.ts';
import type { FromWorker, ToWorker } from './options/import/report-messages.ts';

/** People in one message: the page takes each in without a halt that one would see. */
const perMessage = 2000;

/**
 * Reads one report beside the page, so that the page stays awake with 100,000 rows. A script of its own and not a chunk of
 * the page: then it is the same file when developing, where chunks come from another origin.
 */
export default defineUnlistedScript(() => {
  const say = (message: FromWorker): void => postMessage(message);
  addEventListener('message', async (event: MessageEvent<ToWorker>) => {
    const { source, options } = event.data;
    try {
      const beginning = await contentOf(source, 1000);
      if (beginning && isBackup(beginning)) return say({ kind: 'unreadable', reason: 'backup' });
      // Before it is loaded: what no memory would hold.
      if (source.kind === 'file' && source.file.size > mostBytes) throw new UnreadableFile('too-large');
      const input = await contentOf(source);
      if (!input) return say({ kind: 'unreadable', reason: 'gone' });
      const { people, ...rest } = readReport(input, {
        ...options,
        onProgress: share => say({ kind: 'progress', share }),
      });
      for (let from = 0; from < people.length; from += perMessage)
        say({ kind: 'people', people: people.slice(from, from + perMessage) });
      say({ kind: 'done', report: rest });
    } catch (error) {
      if (error instanceof UnreadableFile) say({ kind: 'unreadable', reason: error.kind });
      else say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  });
});

/** Its first bytes or all of them; undefined where the file is not there any more, or has changed since it was chosen. */
async function contentOf(source: ImportSource, bytes?: number): Promise<Uint8Array | string | undefined> {
  if (source.kind === 'text') return source.text;
  try {
    return new Uint8Array(await source.file.slice(0, bytes).arrayBuffer());
  } catch {
    return undefined;
  }
}
