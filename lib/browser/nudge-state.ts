import { browser } from 'wxt/browser';
import { type DueNumber, dueNumberSchema, toldOnSchema } from '../model/nudge-state.ts';

// Two keys: pages write the number, the background alone the days, so that none takes away what the other has just written.
const TOLD = 'nudgeToldOn';
const NUMBER = 'dueNumber';

const read = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

/** The days that have had their notification. */
export const loadToldOn = async (): Promise<string[]> => toldOnSchema.safeParse(await read(TOLD)).data ?? [];

export const noteToldOn = (days: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [TOLD]: days });

/** What cannot be read counts as not known: then it is counted anew. */
export const loadDueNumber = async (): Promise<DueNumber> =>
  dueNumberSchema.safeParse(await read(NUMBER)).data ?? { count: 0, promises: 0, countedFrom: '' };

/** Notes it if it is another one. */
export async function noteDueNumber(number: DueNumber): Promise<void> {
  if (JSON.stringify(number) !== JSON.stringify(await read(NUMBER)))
    await browser.storage.local.set({ [NUMBER]: number });
}

/** Calls back when the number, the settings or everything has changed. Must be called when the background begins. */
export function onDueNumber(listener: (changed: 'number' | 'forgotten' | 'settings') => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    if (changes.settings) listener('settings');
    if (changes[NUMBER]) listener(changes[NUMBER].newValue ? 'number' : 'forgotten');
  });
}
