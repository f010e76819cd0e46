import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dueCommand } from '../../lib/cli/due-command.ts';
import type { BackupContent } from '../../lib/exchange/backup/backup-content.ts';
import { encryptBackup } from '../../lib/exchange/backup/encryption.ts';
import { writeBackup } from '../../lib/exchange/backup/write-backup.ts';
import { content } from '../exchange/backup/backup-content.ts';
import {
  attendance,
  commitment,
  contact,
  event,
  goal,
  interaction,
  weekPlan,
} from '../plan/practice-records.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'jejaring-due-'));
const file = (name: string, text: string | Uint8Array): string => {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
};
const backup = async (records: Partial<BackupContent>): Promise<string> =>
  (await writeBackup(content(records), { createdAt: '2026-11-22T03:00:00.000Z', appVersion: '0.1.0' })).join(
    '',
  );

/** A Sunday in November: a promise for tomorrow, help that was never answered, somebody met on Thursday, an old friend. */
const story: Partial<BackupContent> = {
  contacts: [
    contact('rina', '2026-03-02', { name: 'Rina Melati', segment: 'colleague' }),
    contact('budi', '2026-03-02', { name: 'Budi Santoso' }),
    contact('sari', '2026-11-19', { name: 'Sari Dewi' }),
    contact('joko', '2026-01-05', { name: 'Joko Lestari', segment: 'friend' }),
    contact('wati', '2026-01-05', {
      name: 'Wati Nugroho',
      segment: 'friend',
      doNotContactSince: '2026-05-01',
    }),
    contact('agus', '2026-01-05', { name: 'Agus Saputra' }),
  ],
  events: [
    event('webinar', '2026-11-19T09:00+07:00', {
      name: 'Webinar Satu Data',
      creditHours: '2,5',
      eventKind: 'webinar',
    }),
  ],
  attendances: [attendance('sari', 'webinar', 'speaker')],
  interactions: [
    interaction('rina', '2026-11-03', {
      id: 'help',
      kind: 'help',
      direction: 'received',
      text: 'Kontak di LAN',
    }),
    interaction('joko', '2026-07-20', { id: 'lunch', kind: 'meeting' }),
  ],
  commitments: [
    commitment('slides', { contactId: 'budi', text: 'kirim bahan paparan', dueOn: '2026-11-23' }),
    commitment('kept', {
      contactId: 'rina',
      text: 'kenalkan ke Budi',
      dueOn: '2026-11-10',
      outcome: 'kept',
      endedOn: '2026-11-10',
    }),
  ],
  goals: [
    goal({
      id: 'people',
      measure: 'peopleInTouch',
      target: 4,
      startOn: '2026-11-01',
      deadline: '2026-11-30',
    }),
  ],
  weekPlans: [weekPlan('2026-11-16', { people: 2, hours: 2, contactIds: ['rina'] })],
  settings: { cadences: { friend: 'P3M' } },
};
const saved = file('backup.json', await backup(story));
const damaged = file('damaged.json', (await backup(story)).replace('Rina Melati', 'Rina'));
const csv = file('contacts.csv', 'Name,E-mail\r\nRina,rina@contoh.example\r\n');
const today = ['--today', '2026-11-22'];
const printed = async (...words: string[]) => JSON.parse(await dueCommand(words));

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}
const run = (words: readonly string[]): Promise<Run> =>
  new Promise(resolve => {
    execFile(
      process.execPath,
      [path.join(root, 'lib/cli/main.ts'), 'due', ...words],
      (error, stdout, stderr) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

describe('npm run due', { timeout: 60_000 }, () => {
  test('prints who is due and why, as data and in words', async () => {
    const { status, stdout, stderr } = await run([...today, saved]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      today: '2026-11-22',
      due: [
        {
          contactId: 'budi',
          name: 'Budi Santoso',
          reasons: [
            {
              kind: 'promise',
              on: '2026-11-23',
              days: 1,
              span: { count: 1, unit: 'day' },
              commitmentId: 'slides',
              text: 'kirim bahan paparan',
              words: 'Promise due tomorrow: kirim bahan paparan',
            },
          ],
        },
        {
          contactId: 'rina',
          name: 'Rina Melati',
          reasons: [
            {
              kind: 'untold',
              on: '2026-11-03',
              days: -19,
              span: { count: 2, unit: 'week' },
              interactionId: 'help',
              interaction: 'help',
              text: 'Kontak di LAN',
              count: 1,
              words: 'They helped you 2 weeks ago, tell them what came of it: Kontak di LAN',
            },
          ],
        },
        {
          contactId: 'sari',
          name: 'Sari Dewi',
          reasons: [
            {
              kind: 'met',
              on: '2026-11-19',
              days: -3,
              span: { count: 3, unit: 'day' },
              eventId: 'webinar',
              event: 'Webinar Satu Data',
              words: expect.stringContaining('Webinar Satu Data'),
            },
          ],
        },
        {
          contactId: 'joko',
          name: 'Joko Lestari',
          reasons: [
            expect.objectContaining({
              kind: 'rhythm',
              cadence: 'P3M',
              since: '2026-07-20',
              on: '2026-10-20',
            }),
          ],
        },
      ],
    });
  });

  test('says it in Indonesian', async () => {
    const { due } = await printed(...today, '--language', 'id', saved);
    expect(due[0].reasons[0].words).toBe('Janji jatuh tempo besok: kirim bahan paparan');
  });

  test('prints the review of a period, with names', async () => {
    const review = await printed(...today, saved, 'review', 'month');
    expect(review).toMatchObject({
      period: 'month',
      startOn: '2026-11-01',
      endOn: '2026-11-30',
      until: '2026-11-22',
      figures: {
        peopleTalkedTo: 1,
        newContacts: 1,
        promisesKept: 1,
        promisesOpen: 0,
        events: 1,
        creditHours: 2.5,
        received: 1,
      },
      before: { startOn: '2026-10-01', endOn: '2026-10-31' },
      talkedTo: [{ contactId: 'rina', name: 'Rina Melati' }],
      newContacts: [{ contactId: 'sari', name: 'Sari Dewi' }],
      promises: {
        kept: [
          {
            commitmentId: 'kept',
            contactId: 'rina',
            name: 'Rina Melati',
            text: 'kenalkan ke Budi',
            endedOn: '2026-11-10',
          },
        ],
        open: [],
      },
      trainings: [{ eventId: 'webinar', name: 'Webinar Satu Data', hours: 2.5 }],
      goals: [
        {
          goalId: 'people',
          count: 1,
          inPeriod: 1,
          target: 4,
          pace: { kind: 'behind', by: 1, expected: 2.8 },
        },
      ],
      weeks: [{ people: { planned: 2, done: 0, open: ['rina'] } }],
      helpers: [{ name: 'Rina Melati', times: 1, isAnswered: false }],
    });
    expect(review.before.differences).toContainEqual({ figure: 'creditHours', before: 0, now: 2.5 });
  });

  test.each([
    ['week', [...today, saved, 'review'], '2026-11-16'],
    ['week', ['review', ...today, saved], '2026-11-16'],
    ['week', ['--review', saved, ...today], '2026-11-16'],
    ['quarter', ['review', 'quarter', saved, ...today], '2026-10-01'],
    ['quarter', [saved, '--', 'review', 'triwulan', ...today], '2026-10-01'],
    ['year', [...today, 'year', saved, 'review'], '2026-01-01'],
  ])('understands the words of a review of the %s in any order: %j', async (period, words, startOn) => {
    expect(await printed(...words)).toMatchObject({ period, startOn });
  });

  test('reads an encrypted backup with its passphrase in the environment alone', async () => {
    const secret = file('a.jejaring', await encryptBackup([await backup(story)], 'rahasia'));
    await expect(dueCommand([...today, secret])).rejects.toThrow('JEJARING_PASSPHRASE');
    process.env.JEJARING_PASSPHRASE = 'rahasia';
    try {
      expect((await printed(...today, secret)).due).toHaveLength(4);
      process.env.JEJARING_PASSPHRASE = 'salah';
      await expect(dueCommand([...today, secret])).rejects.toThrow('passphrase');
    } finally {
      delete process.env.JEJARING_PASSPHRASE;
    }
  });

  test.each([
    ['no day', [saved], '--today is missing'],
    ['a day in another writing', ['--today', '22/11/2026', saved], 'is no day'],
    ['a day that is in no calendar', ['--today', '2026-02-30', saved], 'is no day'],
    ['no file', today, 'Write: due'],
    ['two files', [...today, saved, csv], 'Write: due'],
    ['a period without a review', [...today, saved, 'month'], 'Write: due'],
    ['a file that is not there', [...today, path.join(folder, 'none.json')], 'cannot be read'],
    ['a file of another kind', [...today, csv], `"${csv}" cannot be read: it is no backup of Jejaring`],
    ['a damaged backup', [...today, damaged], 'changed or cut off'],
    ['an unknown language', [...today, '--language', 'jv', saved], 'en, id'],
    ['an unknown option', [...today, '--csv', saved], '--help'],
  ])('%s: says what to do', async (_, words, sentence) => {
    await expect(dueCommand(words)).rejects.toThrow(sentence);
  });

  test('a mistake is told on the standard error, with a status', async () => {
    const { status, stdout, stderr } = await run([saved]);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: '--today is missing. Write the day: --today 2026-11-22.\n',
    });
  });
});
