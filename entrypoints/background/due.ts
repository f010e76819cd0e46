import { browser } from 'wxt/browser';
import { loadAttending, onAttending } from '../../lib/browser/attending.ts';
import { showToolbar, type ToolbarSign } from '../../lib/browser/badge.ts';
import { lookAt, onDueAlarm } from '../../lib/browser/due-alarm.ts';
import { mayNotify, notify, onNotificationClick } from '../../lib/browser/notify.ts';
import {
  loadDueNumber,
  loadToldOn,
  noteDueNumber,
  noteToldOn,
  onDueNumber,
} from '../../lib/browser/nudge-state.ts';
import { openWorkspace } from '../../lib/browser/pages.ts';
import { loadSettings, preferredLocales } from '../../lib/browser/settings.ts';
import { languageFor, translator } from '../../lib/i18n/translate.ts';
import type { Attending } from '../../lib/model/attending.ts';
import type { DueNumber } from '../../lib/model/nudge-state.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { countDue } from '../../lib/plan/due/count.ts';
import { dueList } from '../../lib/plan/due/due-list.ts';
import { nudge, withTold } from '../../lib/plan/due/nudge.ts';
import { openDatabase } from '../../lib/store/database.ts';
import { dueRecords, lastWritten } from '../../lib/store/due-records.ts';

/**
 * Keeps the number of people who are due on the toolbar button, and shows the one notification of a day where it is wanted. What is
 * due is reckoned from what is stored each time; nothing but the next look is scheduled.
 */
export function keepDueInSight(): void {
  onDueAlarm(() => void look());
  browser.runtime.onStartup.addListener(() => void look());
  browser.runtime.onInstalled.addListener(() => void look());
  onDueNumber(changed => void (changed === 'number' ? drawToolbar() : look()));
  onAttending(() => void drawToolbar());
  onNotificationClick(() => void openWorkspace('today'));
}

let work: Promise<void> = Promise.resolve();

/** One look after the other: two at once would tell twice. */
function look(): Promise<void> {
  // Where the store cannot be opened its pages say so; the next look tries again.
  work = work.then(lookOnce).catch(() => undefined);
  return work;
}

async function lookOnce(): Promise<void> {
  const settings = await loadSettings();
  const toldOn = await loadToldOn();
  const { today, isTime, nextAt } = nudge({ now: new Date(), at: settings.nudgeAt, toldOn });
  await lookAt(nextAt);
  // A badge does not outlive the browser; another count draws it again.
  await drawToolbar();
  // Nothing is counted for nobody.
  if (settings.dueBadge === 'hide' && !isTime) return;
  const { count, promises } = await counted(settings, today);
  if (!isTime || !(await mayNotify())) return;
  // Noted first: rather none than two.
  await noteToldOn(withTold(toldOn, today));
  if (count === 0) return;
  const t = translatorFor(settings);
  // Others may see it too: no names.
  await notify({
    title: t('nudge.title', { count }),
    message: promises > 0 ? t('nudge.promises', { count: promises }) : t('nudge.open'),
  });
}

/** How many are due; read from the records only when something was written since, or the day or the rhythms are others. */
async function counted(settings: Settings, today: string): Promise<DueNumber> {
  const db = openDatabase();
  try {
    const { cadences } = settings;
    const countedFrom = JSON.stringify([today, await lastWritten(db), cadences]);
    const known = await loadDueNumber();
    if (known.countedFrom === countedFrom) return known;
    const lines = dueList({ ...(await dueRecords(db)), ...(cadences && { cadences }) }, today);
    const number = { ...countDue(lines), countedFrom };
    await noteDueNumber(number);
    return number;
  } finally {
    db.close();
  }
}

async function drawToolbar(): Promise<void> {
  const [attending, { count }, settings] = await Promise.all([
    loadAttending(),
    loadDueNumber(),
    loadSettings(),
  ]);
  await showToolbar(toolbarSign(attending, count, settings));
}

function toolbarSign(
  attending: Attending | undefined,
  count: number,
  settings: Settings,
): ToolbarSign | undefined {
  const t = translatorFor(settings);
  if (attending) return { text: '●', title: t('badge.attending', { name: attending.name }), isLive: true };
  if (count === 0 || settings.dueBadge === 'hide') return undefined;
  return { text: count > 99 ? '99+' : String(count), title: t('badge.due', { count }), isLive: false };
}

const translatorFor = (settings: Settings) => translator(languageFor(preferredLocales(settings)));
