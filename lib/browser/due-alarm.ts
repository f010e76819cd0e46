import { browser } from 'wxt/browser';

const ALARM = 'due';

/** The least that browsers grant, in ms. */
const soon = 30_000;

/** Wakes the background at an instant, or as soon as may be when it has passed. There is one alarm: it takes the last one's place. */
export const lookAt = (when: Date): Promise<void> =>
  browser.alarms.create(ALARM, { when: Math.max(when.getTime(), Date.now() + soon) });

/** Wakes the background in a moment: something may have been written. */
export const lookSoon = (): Promise<void> => lookAt(new Date());

/** Calls back when it rings. Must be called when the background begins. */
export function onDueAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener();
  });
}
