import { describe, expect, test } from 'vitest';
import { dueSentence } from '../../lib/i18n/due-sentence.ts';
import { translator } from '../../lib/i18n/translate.ts';
import { addDays, type Duration } from '../../lib/plan/day.ts';
import type { DueDate } from '../../lib/plan/due/date.ts';
import { dueDates } from '../../lib/plan/due/date.ts';
import type { DueReason } from '../../lib/plan/due/reason.ts';

const [en, id] = [translator('en'), translator('id')];
const today = '2026-11-22';
const dates = dueDates(today);

/** So many days from today. */
function at(days: number): DueDate {
  const on = addDays(today, days);
  return dates(on) ?? { on, days, span: { count: 0, unit: 'day' } };
}

const promise = (days: number): DueReason => ({
  ...at(days),
  kind: 'promise',
  commitmentId: 'c',
  text: 'kirim bahan paparan',
});
const untold = { kind: 'untold', interactionId: 'i', interaction: 'help', count: 1 } as const;
const session = { kind: 'session', mentorshipId: 'm', role: 'mentor' } as const;
const rhythm = { kind: 'rhythm', cadence: 'P1M', since: '2026-01-01' } as const;

const sentences: readonly (readonly [DueReason, string, string])[] = [
  [
    promise(-1),
    'Promise 1 day overdue: kirim bahan paparan',
    'Janji sudah lewat 1 hari: kirim bahan paparan',
  ],
  [
    promise(-20),
    'Promise 2 weeks overdue: kirim bahan paparan',
    'Janji sudah lewat 2 pekan: kirim bahan paparan',
  ],
  [promise(0), 'Promise due today: kirim bahan paparan', 'Janji jatuh tempo hari ini: kirim bahan paparan'],
  [promise(1), 'Promise due tomorrow: kirim bahan paparan', 'Janji jatuh tempo besok: kirim bahan paparan'],
  [
    promise(5),
    'Promise due in 5 days: kirim bahan paparan',
    'Janji jatuh tempo 5 hari lagi: kirim bahan paparan',
  ],
  [
    { ...at(-3), kind: 'theirPromise', commitmentId: 'c', text: 'mengirim daftar hadir' },
    'Their promise is 3 days overdue, ask kindly: mengirim daftar hadir',
    'Janjinya sudah lewat 3 hari, tanyakan baik-baik: mengirim daftar hadir',
  ],
  [{ ...at(0), kind: 'followUp' }, 'Follow-up today', 'Tindak lanjut hari ini'],
  [
    { ...at(0), kind: 'followUp', purpose: 'Tanyakan hasil rapat' },
    'Follow-up today: Tanyakan hasil rapat',
    'Tindak lanjut hari ini: Tanyakan hasil rapat',
  ],
  [{ ...at(-4), kind: 'followUp' }, 'Follow-up 4 days overdue', 'Tindak lanjut sudah lewat 4 hari'],
  [
    { ...at(-16), ...untold },
    'They helped you 2 weeks ago, tell them what came of it',
    'Membantu Anda 2 pekan lalu, kabari hasilnya',
  ],
  [
    { ...at(-8), ...untold, interaction: 'advice', text: 'cara menyusun naskah' },
    'They gave you advice 8 days ago, tell them what came of it: cara menyusun naskah',
    'Memberi Anda saran 8 hari lalu, kabari hasilnya: cara menyusun naskah',
  ],
  [
    { ...at(-80), ...untold, interaction: 'introduction', count: 3 },
    'They introduced you to somebody 2 months ago, tell them what came of it (and 2 more)',
    'Mengenalkan Anda kepada seseorang 2 bulan lalu, kabari hasilnya (dan 2 lagi)',
  ],
  [
    { ...at(-1), kind: 'met', eventId: 'e', event: 'Webinar Satu Data' },
    'You met yesterday at Webinar Satu Data and have not written',
    'Bertemu kemarin di Webinar Satu Data, belum Anda hubungi',
  ],
  [
    { ...at(-3), kind: 'met', eventId: 'e', event: 'Webinar Satu Data' },
    'You met 3 days ago at Webinar Satu Data and have not written',
    'Bertemu 3 hari lalu di Webinar Satu Data, belum Anda hubungi',
  ],
  [
    { ...at(-3), kind: 'met' },
    'You saved them 3 days ago and have not written',
    'Disimpan 3 hari lalu, belum Anda hubungi',
  ],
  [{ ...at(-3), kind: 'jobChanged' }, 'They changed jobs', 'Pindah pekerjaan'],
  [
    { ...at(-3), kind: 'jobChanged', jobTitle: 'Analis Kebijakan', organization: 'Badan Contoh' },
    'They changed jobs: Analis Kebijakan, Badan Contoh',
    'Pindah pekerjaan: Analis Kebijakan, Badan Contoh',
  ],
  [
    { ...at(-3), kind: 'jobChanged', organization: 'Badan Contoh' },
    'They changed jobs: Badan Contoh',
    'Pindah pekerjaan: Badan Contoh',
  ],
  [{ ...at(0), kind: 'birthday' }, 'Birthday today', 'Ulang tahun hari ini'],
  [{ ...at(1), kind: 'birthday' }, 'Birthday tomorrow', 'Ulang tahun besok'],
  [{ ...at(3), kind: 'birthday' }, 'Birthday in 3 days', 'Ulang tahun 3 hari lagi'],
  [{ ...at(0), ...session }, 'Mentoring session today', 'Sesi mentoring hari ini'],
  [{ ...at(1), ...session }, 'Mentoring session tomorrow', 'Sesi mentoring besok'],
  [{ ...at(-10), ...session }, 'Mentoring session 10 days overdue', 'Sesi mentoring sudah lewat 10 hari'],
  [
    { ...at(1), ...session, role: 'peer', name: 'Kelompok Analis' },
    'Session of your group tomorrow: Kelompok Analis',
    'Pertemuan kelompok besok: Kelompok Analis',
  ],
  [{ ...at(0), ...session, role: 'peer' }, 'Session of your group today', 'Pertemuan kelompok hari ini'],
  [
    { ...at(-30), ...session, role: 'peer' },
    'Session of your group 4 weeks overdue',
    'Pertemuan kelompok sudah lewat 4 pekan',
  ],
  [{ ...at(0), ...rhythm }, 'Your rhythm is up today', 'Menurut ritme Anda, hari ini waktunya menghubungi'],
  [{ ...at(-1), ...rhythm }, '1 day over your rhythm', 'Lewat 1 hari dari ritme Anda'],
  [{ ...at(-62), ...rhythm }, '2 months over your rhythm', 'Lewat 2 bulan dari ritme Anda'],
  [{ ...at(-800), ...rhythm }, '2 years over your rhythm', 'Lewat 2 tahun dari ritme Anda'],
];

describe('why somebody is due', () => {
  test.each(sentences)('%#: %o', (reason, english, indonesian) => {
    expect(dueSentence(reason, en)).toBe(english);
    expect(dueSentence(reason, id)).toBe(indonesian);
  });

  test('one of anything has no plural', () => {
    const units: readonly Duration['unit'][] = ['day', 'week', 'month', 'year'];
    const over = units.map(unit =>
      dueSentence({ ...rhythm, on: today, days: -1, span: { count: 1, unit } }, en),
    );
    expect(over).toEqual(['1 day', '1 week', '1 month', '1 year'].map(span => `${span} over your rhythm`));
  });

  test('what was written is shown as it is, braces and bars too', () => {
    const reason: DueReason = { ...at(0), kind: 'promise', commitmentId: 'c', text: 'isi {span} | {text}' };
    expect(dueSentence(reason, id)).toBe('Janji jatuh tempo hari ini: isi {span} | {text}');
  });
});
