import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findDuplicates } from '../lib/identity/likeness/find-duplicates.ts';
import type {
  ComparedContact,
  FromLikenessWorker,
  ToLikenessWorker,
} from './options/tidy/likeness-messages.ts';

/** Pairs in one message: the page takes each in without a halt that one would see. */
const perMessage = 4000;

/** Finds the contacts that may be one person beside the page. A script of its own, as the report reader is. */
export default defineUnlistedScript(() => {
  const contacts: ComparedContact[] = [];
  const met = new Map<string, string[]>();
  const say = (message: FromLikenessWorker): void => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<ToLikenessWorker>) => {
    if (data.kind === 'contacts') contacts.push(...data.contacts);
    else if (data.kind === 'met')
      for (const { contactId, eventId } of data.met) {
        const events = met.get(contactId);
        if (events) events.push(eventId);
        else met.set(contactId, [eventId]);
      }
    else
      try {
        const everybody = contacts.map(one => ({ ...one, metAt: met.get(one.id) ?? [] }));
        const onProgress = (share: number) => say({ kind: 'progress', share });
        const pairs = findDuplicates(everybody, { organizations: data.organizations, onProgress });
        for (let from = 0; from < pairs.length; from += perMessage)
          say({ kind: 'pairs', pairs: pairs.slice(from, from + perMessage) });
        say({ kind: 'done' });
      } catch (error) {
        say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      }
  });
});
