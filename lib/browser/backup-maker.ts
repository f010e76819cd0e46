import { browser } from 'wxt/browser';
import {
  type AskedOfMaker,
  askedOfMakerSchema,
  type MadeByMaker,
  madeByMakerSchema,
} from '../model/backup-maker.ts';

const page = 'backup-maker.html';

/** Whether a page that nobody sees can be opened: a service worker cannot make the address of a file itself. */
export const canOpenMaker = (): boolean => typeof browser.offscreen?.createDocument === 'function';

/** Has a page that nobody sees make a backup, hands its address to `use`, and closes the page. Throws an Error with its words. */
export async function withMaker(
  order: Omit<AskedOfMaker, 'kind'>,
  use: (url: string, name: string) => Promise<void>,
): Promise<void> {
  await browser.offscreen.createDocument({
    url: `/${page}`,
    reasons: ['BLOBS'],
    justification: 'Makes the file of the automatic backup, which a service worker cannot.',
  });
  try {
    const answer: unknown = await browser.runtime.sendMessage({
      kind: 'make-backup',
      ...order,
    } satisfies AskedOfMaker);
    const made = madeByMakerSchema.parse(answer);
    if ('failure' in made) throw new Error(made.failure);
    await use(made.url, made.name);
  } finally {
    await browser.offscreen.closeDocument();
  }
}

/** In that page: answers with the address of the file, which is there as long as the page is. */
export function onAskedToMake(make: (order: AskedOfMaker) => Promise<{ file: Blob; name: string }>): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const { data } = askedOfMakerSchema.safeParse(message);
    if (!data) return undefined;
    return make(data).then(
      ({ file, name }): MadeByMaker => ({ url: URL.createObjectURL(file), name }),
      (error: unknown): MadeByMaker => ({ failure: error instanceof Error ? error.message : String(error) }),
    );
  });
}
