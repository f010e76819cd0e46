import { browser } from 'wxt/browser';
import { type Attending, attendingSchema } from '../model/attending.ts';

const KEY = 'attending';
const ALARM = 'attending-ends';

/** The event that you are at now; undefined when none was chosen or it is over. */
export async function loadAttending(now = new Date()): Promise<Attending | undefined> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const attending = attendingSchema.safeParse(stored).data;
  return attending && Date.parse(attending.until) > now.getTime() ? attending : undefined;
}

/** The alarm wakes the worker when it is over, so that the toolbar says so. */
export async function attend(attending: Attending): Promise<void> {
  await browser.storage.local.set({ [KEY]: attending });
  await browser.alarms.create(ALARM, { when: Date.parse(attending.until) });
}

export async function leave(): Promise<void> {
  await browser.storage.local.remove(KEY);
  await browser.alarms.clear(ALARM);
}

/** Calls back whenever it begins, changes or ends. Returns the way to stop. */
export function onAttending(listener: (attending: Attending | undefined) => void): () => void {
  const tell = () => void loadAttending().then(listener);
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) tell();
  };
  const rang = ({ name }: { name: string }) => {
    if (name === ALARM) tell();
  };
  browser.storage.onChanged.addListener(changed);
  browser.alarms.onAlarm.addListener(rang);
  return () => {
    browser.storage.onChanged.removeListener(changed);
    browser.alarms.onAlarm.removeListener(rang);
  };
}
