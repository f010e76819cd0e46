import { browser } from 'wxt/browser';

const ALARM = 'daily';

/** Calls back when the browser starts and once a day while it runs: a laptop sleeps for weeks. Must be called when the background begins. */
export function onEachDay(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener();
  });
  void beginDays();
}

async function beginDays(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: 24 * 60 });
}
