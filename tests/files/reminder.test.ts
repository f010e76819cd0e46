import { describe, expect, test } from 'vitest';
import { isDue } from '../../entrypoints/options/export/automatic-backup.ts';
import { isReminded } from '../../entrypoints/options/export/reminder.ts';
import type { BackupState } from '../../lib/model/backup-state.ts';
import type { Settings } from '../../lib/model/settings.ts';

const now = new Date('2026-11-22T03:00:00.000Z');
const daysAgo = (days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString();

describe('one is reminded of a backup', () => {
  const table: [string, Settings, BackupState, string | undefined, boolean][] = [
    ['31 days after the last one', {}, { lastBackupAt: daysAgo(31) }, daysAgo(90), true],
    ['not 29 days after it', {}, { lastBackupAt: daysAgo(29) }, daysAgo(90), false],
    ['31 days after the beginning where there is none', {}, {}, daysAgo(31), true],
    ['not at the beginning', {}, {}, daysAgo(1), false],
    ['not where nothing was ever saved', {}, {}, undefined, false],
    ['as soon as was chosen', { backupReminder: '7' }, {}, daysAgo(8), true],
    ['never, if that was chosen', { backupReminder: 'never' }, {}, daysAgo(400), false],
    ['not within a week of closing it', {}, { remindedAt: daysAgo(6) }, daysAgo(60), false],
    ['again after a week', {}, { remindedAt: daysAgo(8) }, daysAgo(60), true],
  ];
  test.each(table)('%s', (_, settings, state, beganAt, expected) => {
    expect(isReminded({ settings, state, beganAt, now })).toBe(expected);
  });
});

describe('the automatic backup is due', () => {
  const table: [string, Settings, BackupState, boolean][] = [
    ['never while it is off', {}, {}, false],
    ['at once when it is switched on', { automaticBackup: 'weekly' }, {}, true],
    ['not twice a day', { automaticBackup: 'daily' }, { automaticAt: daysAgo(0.5) }, false],
    [
      'a day later, though the alarm be a little early',
      { automaticBackup: 'daily' },
      { automaticAt: daysAgo(0.99) },
      true,
    ],
    ['not after six days if weekly', { automaticBackup: 'weekly' }, { automaticAt: daysAgo(6) }, false],
    ['after a backup by hand all the same', { automaticBackup: 'daily' }, { lastBackupAt: daysAgo(0) }, true],
  ];
  test.each(table)('%s', (_, settings, state, expected) => {
    expect(isDue(settings, state, now.getTime())).toBe(expected);
  });
});
